/** An event whose default can be prevented, as Electron hands to its listeners. */
export class Preventable {
  defaultPrevented = false;

  preventDefault(): void {
    this.defaultPrevented = true;
  }
}
