export function findElectron(): string | null;
export function fetchElectron(): Promise<string | null>;
