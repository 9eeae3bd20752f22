import type { Elsewhere } from '../../src/core/elsewhere';
import type { Items } from '../../src/core/shared-items';

/** What the person's browsers share, and whether this one takes part. */
export class FakeSharing {
  /** What the person's browsers shared, and under which id this one does; whether the browser and the person let it. */
  shared: Items = {};
  sharing: string | undefined;
  grantsSharing = true;
  elsewhere: Elsewhere | undefined;
  readonly #sharing: (() => void)[] = [];
  requestSharing = async (): Promise<boolean> => this.grantsSharing;
  readSharing = async () => this.sharing;
  readShared = async (): Promise<Items> => this.shared;
  readElsewhere = async () => this.elsewhere;
  startSharing = (): Promise<boolean> => this.#share('a1b2c3d4');
  stopSharing = (): Promise<boolean> => this.#share(undefined);
  onSharing = (callback: () => void): void => void this.#sharing.push(callback);
  onShared = this.onSharing;
  onElsewhere = this.onSharing;
  async #share(id: string | undefined): Promise<boolean> {
    this.sharing = id;
    for (const callback of this.#sharing) callback();
    return true;
  }
}
