import { foundryBinary } from './foundry-binary';

/** Path of forge's native binary; see `foundryBinary` for why npm's launcher is not used. */
export function forgeBinary(): string {
  return foundryBinary('forge');
}
