import { foundryBinary } from './foundry-binary';

/** Path of anvil's native binary; see `foundryBinary` for why npm's launcher is not used. */
export function anvilBinary(): string {
  return foundryBinary('anvil');
}
