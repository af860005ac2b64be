export { fromMessagePort, fromMessagePortMain, type Port } from './port.ts';
export { createPortConnection, type PortConnection } from './portLink.ts';
export { PROTOCOL_VERSION } from './protocol.ts';
