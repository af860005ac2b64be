import stored from './lineModel.json' with { type: 'json' };
import type { LineModel } from './lineModel.ts';
import { StoredModel, unpackModel } from './storedModel.ts';

let unpacked: LineModel | undefined;

/** The line model that ships with the product (how it was made: models/build/lines), unpacked on first use. */
export const shippedModel = (): LineModel => (unpacked ??= unpackModel(StoredModel.parse(stored)));
