export function freshBuild(): void;
