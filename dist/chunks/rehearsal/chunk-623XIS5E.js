import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  AwsJson1_1Protocol,
  AwsSdkSigV4Signer,
  NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,
  resolveAwsSdkSigV4Config
} from "./chunk-UTFTI724.js";
import {
  Sha256Node
} from "./chunk-MG2VCKR2.js";
import {
  ENV_KEY,
  ENV_SECRET,
  fromEnv
} from "./chunk-QBHDCQW6.js";
import {
  NodeHttpHandler
} from "./chunk-KD3EPAQ2.js";
import {
  BinaryDecisionDiagram,
  Client,
  Command,
  DEFAULT_RETRY_MODE,
  DefaultIdentityProviderConfig,
  EndpointCache,
  NODE_APP_ID_CONFIG_OPTIONS,
  NODE_MAX_ATTEMPT_CONFIG_OPTIONS,
  NODE_RETRY_MODE_CONFIG_OPTIONS,
  NoOpLogger,
  ServiceException,
  WaiterState,
  awsEndpointFunctions,
  checkExceptions,
  createAggregatedClient,
  createDefaultUserAgentProvider,
  createPaginator,
  createWaiter,
  customEndpointFunctions,
  decideEndpoint,
  emitWarningIfUnsupportedVersion,
  emitWarningIfUnsupportedVersion2,
  getAwsRegionExtensionConfiguration,
  getDefaultExtensionConfiguration,
  getDefaultSocketTimeout,
  getEndpointPlugin,
  getHostHeaderPlugin,
  getHttpAuthSchemeEndpointRuleSetPlugin,
  getHttpSigningPlugin,
  getLoggerPlugin,
  getRecursionDetectionPlugin,
  getRetryPlugin,
  getUserAgentPlugin,
  loadConfigsForDefaultMode,
  makeBuilder,
  resolveAwsRegionExtensionConfiguration,
  resolveDefaultRuntimeConfig,
  resolveEndpointConfig,
  resolveHostHeaderConfig,
  resolveRetryConfig,
  resolveUserAgentConfig
} from "./chunk-UDNLCE7D.js";
import {
  CredentialsProviderError,
  ENV_PROFILE,
  NODE_REGION_CONFIG_FILE_OPTIONS,
  NODE_REGION_CONFIG_OPTIONS,
  NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,
  NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,
  chain,
  getContentLengthPlugin,
  getHttpHandlerExtensionConfiguration,
  loadConfig,
  resolveDefaultsModeConfig,
  resolveHttpHandlerRuntimeConfig,
  resolveRegionConfig
} from "./chunk-BHB5YKWK.js";
import {
  TypeRegistry,
  calculateBodyLength,
  fromBase64,
  fromUtf8,
  getSchemaSerdePlugin,
  getSmithyContext,
  normalizeProvider,
  parseUrl,
  streamCollector,
  toBase64,
  toUtf8
} from "./chunk-GBPY53XG.js";
import {
  __commonJS,
  __export,
  __require
} from "./chunk-BGC56GJE.js";

// node_modules/events-universal/default.js
var require_default = __commonJS({
  "node_modules/events-universal/default.js"(exports, module) {
    module.exports = __require("events");
  }
});

// node_modules/fast-fifo/fixed-size.js
var require_fixed_size = __commonJS({
  "node_modules/fast-fifo/fixed-size.js"(exports, module) {
    module.exports = class FixedFIFO {
      constructor(hwm) {
        if (!(hwm > 0) || (hwm - 1 & hwm) !== 0) throw new Error("Max size for a FixedFIFO should be a power of two");
        this.buffer = new Array(hwm);
        this.mask = hwm - 1;
        this.top = 0;
        this.btm = 0;
        this.next = null;
      }
      clear() {
        this.top = this.btm = 0;
        this.next = null;
        this.buffer.fill(void 0);
      }
      push(data) {
        if (this.buffer[this.top] !== void 0) return false;
        this.buffer[this.top] = data;
        this.top = this.top + 1 & this.mask;
        return true;
      }
      shift() {
        const last = this.buffer[this.btm];
        if (last === void 0) return void 0;
        this.buffer[this.btm] = void 0;
        this.btm = this.btm + 1 & this.mask;
        return last;
      }
      peek() {
        return this.buffer[this.btm];
      }
      isEmpty() {
        return this.buffer[this.btm] === void 0;
      }
    };
  }
});

// node_modules/fast-fifo/index.js
var require_fast_fifo = __commonJS({
  "node_modules/fast-fifo/index.js"(exports, module) {
    var FixedFIFO = require_fixed_size();
    module.exports = class FastFIFO {
      constructor(hwm) {
        this.hwm = hwm || 16;
        this.head = new FixedFIFO(this.hwm);
        this.tail = this.head;
        this.length = 0;
      }
      clear() {
        this.head = this.tail;
        this.head.clear();
        this.length = 0;
      }
      push(val) {
        this.length++;
        if (!this.head.push(val)) {
          const prev = this.head;
          this.head = prev.next = new FixedFIFO(2 * this.head.buffer.length);
          this.head.push(val);
        }
      }
      shift() {
        if (this.length !== 0) this.length--;
        const val = this.tail.shift();
        if (val === void 0 && this.tail.next) {
          const next = this.tail.next;
          this.tail.next = null;
          this.tail = next;
          return this.tail.shift();
        }
        return val;
      }
      peek() {
        const val = this.tail.peek();
        if (val === void 0 && this.tail.next) return this.tail.next.peek();
        return val;
      }
      isEmpty() {
        return this.length === 0;
      }
    };
  }
});

// node_modules/b4a/index.js
var require_b4a = __commonJS({
  "node_modules/b4a/index.js"(exports, module) {
    function isBuffer(value) {
      return Buffer.isBuffer(value) || value instanceof Uint8Array;
    }
    function isEncoding(encoding) {
      return Buffer.isEncoding(encoding);
    }
    function alloc(size, fill2, encoding) {
      return Buffer.alloc(size, fill2, encoding);
    }
    function allocUnsafe(size) {
      return Buffer.allocUnsafe(size);
    }
    function allocUnsafeSlow(size) {
      return Buffer.allocUnsafeSlow(size);
    }
    function byteLength(string, encoding) {
      return Buffer.byteLength(string, encoding);
    }
    function compare(a3, b3) {
      return Buffer.compare(a3, b3);
    }
    function concat(buffers, totalLength) {
      return Buffer.concat(buffers, totalLength);
    }
    function copy(source, target, targetStart, start, end) {
      return toBuffer(source).copy(target, targetStart, start, end);
    }
    function equals(a3, b3) {
      return toBuffer(a3).equals(b3);
    }
    function fill(buffer, value, offset, end, encoding) {
      return toBuffer(buffer).fill(value, offset, end, encoding);
    }
    function from(value, encodingOrOffset, length) {
      return Buffer.from(value, encodingOrOffset, length);
    }
    function includes(buffer, value, byteOffset, encoding) {
      return toBuffer(buffer).includes(value, byteOffset, encoding);
    }
    function indexOf(buffer, value, byfeOffset, encoding) {
      return toBuffer(buffer).indexOf(value, byfeOffset, encoding);
    }
    function lastIndexOf(buffer, value, byteOffset, encoding) {
      return toBuffer(buffer).lastIndexOf(value, byteOffset, encoding);
    }
    function swap16(buffer) {
      return toBuffer(buffer).swap16();
    }
    function swap32(buffer) {
      return toBuffer(buffer).swap32();
    }
    function swap64(buffer) {
      return toBuffer(buffer).swap64();
    }
    function toBuffer(buffer) {
      if (Buffer.isBuffer(buffer)) return buffer;
      return Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength);
    }
    function toString(buffer, encoding, start, end) {
      return toBuffer(buffer).toString(encoding, start, end);
    }
    function toHex(buffer, start, end) {
      return toBuffer(buffer).toString("hex", start, end);
    }
    function write(buffer, string, offset, length, encoding) {
      return toBuffer(buffer).write(string, offset, length, encoding);
    }
    function readDoubleBE(buffer, offset) {
      return toBuffer(buffer).readDoubleBE(offset);
    }
    function readDoubleLE(buffer, offset) {
      return toBuffer(buffer).readDoubleLE(offset);
    }
    function readFloatBE(buffer, offset) {
      return toBuffer(buffer).readFloatBE(offset);
    }
    function readFloatLE(buffer, offset) {
      return toBuffer(buffer).readFloatLE(offset);
    }
    function readInt32BE(buffer, offset) {
      return toBuffer(buffer).readInt32BE(offset);
    }
    function readInt32LE(buffer, offset) {
      return toBuffer(buffer).readInt32LE(offset);
    }
    function readUInt32BE(buffer, offset) {
      return toBuffer(buffer).readUInt32BE(offset);
    }
    function readUInt32LE(buffer, offset) {
      return toBuffer(buffer).readUInt32LE(offset);
    }
    function writeDoubleBE(buffer, value, offset) {
      return toBuffer(buffer).writeDoubleBE(value, offset);
    }
    function writeDoubleLE(buffer, value, offset) {
      return toBuffer(buffer).writeDoubleLE(value, offset);
    }
    function writeFloatBE(buffer, value, offset) {
      return toBuffer(buffer).writeFloatBE(value, offset);
    }
    function writeFloatLE(buffer, value, offset) {
      return toBuffer(buffer).writeFloatLE(value, offset);
    }
    function writeInt32BE(buffer, value, offset) {
      return toBuffer(buffer).writeInt32BE(value, offset);
    }
    function writeInt32LE(buffer, value, offset) {
      return toBuffer(buffer).writeInt32LE(value, offset);
    }
    function writeUInt32BE(buffer, value, offset) {
      return toBuffer(buffer).writeUInt32BE(value, offset);
    }
    function writeUInt32LE(buffer, value, offset) {
      return toBuffer(buffer).writeUInt32LE(value, offset);
    }
    module.exports = {
      isBuffer,
      isEncoding,
      alloc,
      allocUnsafe,
      allocUnsafeSlow,
      byteLength,
      compare,
      concat,
      copy,
      equals,
      fill,
      from,
      includes,
      indexOf,
      lastIndexOf,
      swap16,
      swap32,
      swap64,
      toBuffer,
      toString,
      toHex,
      write,
      readDoubleBE,
      readDoubleLE,
      readFloatBE,
      readFloatLE,
      readInt32BE,
      readInt32LE,
      readUInt32BE,
      readUInt32LE,
      writeDoubleBE,
      writeDoubleLE,
      writeFloatBE,
      writeFloatLE,
      writeInt32BE,
      writeInt32LE,
      writeUInt32BE,
      writeUInt32LE
    };
  }
});

// node_modules/text-decoder/lib/pass-through-decoder.js
var require_pass_through_decoder = __commonJS({
  "node_modules/text-decoder/lib/pass-through-decoder.js"(exports, module) {
    var b4a = require_b4a();
    module.exports = class PassThroughDecoder {
      constructor(encoding) {
        this.encoding = encoding;
      }
      get remaining() {
        return 0;
      }
      decode(data) {
        return b4a.toString(data, this.encoding);
      }
      flush() {
        return "";
      }
    };
  }
});

// node_modules/text-decoder/lib/utf8-decoder.js
var require_utf8_decoder = __commonJS({
  "node_modules/text-decoder/lib/utf8-decoder.js"(exports, module) {
    var b4a = require_b4a();
    module.exports = class UTF8Decoder {
      constructor() {
        this._reset();
      }
      get remaining() {
        return this.bytesSeen;
      }
      decode(data) {
        if (data.byteLength === 0) return "";
        if (this.bytesNeeded === 0 && trailingIncomplete(data, 0) === 0) {
          this.bytesSeen = trailingBytesSeen(data);
          return b4a.toString(data, "utf8");
        }
        let result = "";
        let start = 0;
        if (this.bytesNeeded > 0) {
          while (start < data.byteLength) {
            const byte = data[start];
            if (byte < this.lowerBoundary || byte > this.upperBoundary) {
              result += "�";
              this._reset();
              break;
            }
            this.lowerBoundary = 128;
            this.upperBoundary = 191;
            this.codePoint = this.codePoint << 6 | byte & 63;
            this.bytesSeen++;
            start++;
            if (this.bytesSeen === this.bytesNeeded) {
              result += String.fromCodePoint(this.codePoint);
              this._reset();
              break;
            }
          }
          if (this.bytesNeeded > 0) return result;
        }
        const trailing = trailingIncomplete(data, start);
        const end = data.byteLength - trailing;
        if (end > start) result += b4a.toString(data, "utf8", start, end);
        for (let i3 = end; i3 < data.byteLength; i3++) {
          const byte = data[i3];
          if (this.bytesNeeded === 0) {
            if (byte <= 127) {
              this.bytesSeen = 0;
              result += String.fromCharCode(byte);
            } else if (byte >= 194 && byte <= 223) {
              this.bytesNeeded = 2;
              this.bytesSeen = 1;
              this.codePoint = byte & 31;
            } else if (byte >= 224 && byte <= 239) {
              if (byte === 224) this.lowerBoundary = 160;
              else if (byte === 237) this.upperBoundary = 159;
              this.bytesNeeded = 3;
              this.bytesSeen = 1;
              this.codePoint = byte & 15;
            } else if (byte >= 240 && byte <= 244) {
              if (byte === 240) this.lowerBoundary = 144;
              else if (byte === 244) this.upperBoundary = 143;
              this.bytesNeeded = 4;
              this.bytesSeen = 1;
              this.codePoint = byte & 7;
            } else {
              this.bytesSeen = 1;
              result += "�";
            }
            continue;
          }
          if (byte < this.lowerBoundary || byte > this.upperBoundary) {
            result += "�";
            i3--;
            this._reset();
            continue;
          }
          this.lowerBoundary = 128;
          this.upperBoundary = 191;
          this.codePoint = this.codePoint << 6 | byte & 63;
          this.bytesSeen++;
          if (this.bytesSeen === this.bytesNeeded) {
            result += String.fromCodePoint(this.codePoint);
            this._reset();
          }
        }
        return result;
      }
      flush() {
        const result = this.bytesNeeded > 0 ? "�" : "";
        this._reset();
        return result;
      }
      _reset() {
        this.codePoint = 0;
        this.bytesNeeded = 0;
        this.bytesSeen = 0;
        this.lowerBoundary = 128;
        this.upperBoundary = 191;
      }
    };
    function trailingIncomplete(data, start) {
      const len = data.byteLength;
      if (len <= start) return 0;
      const limit = Math.max(start, len - 4);
      let i3 = len - 1;
      while (i3 > limit && (data[i3] & 192) === 128) i3--;
      if (i3 < start) return 0;
      const byte = data[i3];
      let needed;
      if (byte <= 127) return 0;
      if (byte >= 194 && byte <= 223) needed = 2;
      else if (byte >= 224 && byte <= 239) needed = 3;
      else if (byte >= 240 && byte <= 244) needed = 4;
      else return 0;
      const available = len - i3;
      return available < needed ? available : 0;
    }
    function trailingBytesSeen(data) {
      const len = data.byteLength;
      if (len === 0) return 0;
      const last = data[len - 1];
      if (last <= 127) return 0;
      if ((last & 192) !== 128) return 1;
      const limit = Math.max(0, len - 4);
      let i3 = len - 2;
      while (i3 >= limit && (data[i3] & 192) === 128) i3--;
      if (i3 < 0) return 1;
      const first = data[i3];
      let needed;
      if (first >= 194 && first <= 223) needed = 2;
      else if (first >= 224 && first <= 239) needed = 3;
      else if (first >= 240 && first <= 244) needed = 4;
      else return 1;
      if (len - i3 !== needed) return 1;
      if (needed >= 3) {
        const second = data[i3 + 1];
        if (first === 224 && second < 160) return 1;
        if (first === 237 && second > 159) return 1;
        if (first === 240 && second < 144) return 1;
        if (first === 244 && second > 143) return 1;
      }
      return 0;
    }
  }
});

// node_modules/text-decoder/index.js
var require_text_decoder = __commonJS({
  "node_modules/text-decoder/index.js"(exports, module) {
    var PassThroughDecoder = require_pass_through_decoder();
    var UTF8Decoder = require_utf8_decoder();
    module.exports = class TextDecoder {
      constructor(encoding = "utf8") {
        this.encoding = normalizeEncoding(encoding);
        switch (this.encoding) {
          case "utf8":
            this.decoder = new UTF8Decoder();
            break;
          case "utf16le":
          case "base64":
            throw new Error("Unsupported encoding: " + this.encoding);
          default:
            this.decoder = new PassThroughDecoder(this.encoding);
        }
      }
      get remaining() {
        return this.decoder.remaining;
      }
      push(data) {
        if (typeof data === "string") return data;
        return this.decoder.decode(data);
      }
      // For Node.js compatibility
      write(data) {
        return this.push(data);
      }
      end(data) {
        let result = "";
        if (data) result = this.push(data);
        result += this.decoder.flush();
        return result;
      }
    };
    function normalizeEncoding(encoding) {
      encoding = encoding.toLowerCase();
      switch (encoding) {
        case "utf8":
        case "utf-8":
          return "utf8";
        case "ucs2":
        case "ucs-2":
        case "utf16le":
        case "utf-16le":
          return "utf16le";
        case "latin1":
        case "binary":
          return "latin1";
        case "base64":
        case "ascii":
        case "hex":
          return encoding;
        default:
          throw new Error("Unknown encoding: " + encoding);
      }
    }
  }
});

// node_modules/streamx/lib/errors.js
var require_errors = __commonJS({
  "node_modules/streamx/lib/errors.js"(exports, module) {
    module.exports = class StreamError extends Error {
      constructor(msg, code, fn = StreamError) {
        super(msg);
        this.code = code;
        if (Error.captureStackTrace) {
          Error.captureStackTrace(this, fn);
        }
      }
      static isStreamDestroyed(err) {
        return err && err.code === "STREAM_DESTROYED";
      }
      static isPrematureClose(err) {
        return err && err.code === "PREMATURE_CLOSE";
      }
      static isAborted(err) {
        return err && err.code === "ABORTED";
      }
      static isBadArgument(err) {
        return err && err.code === "BAD_ARGUMENT";
      }
      get name() {
        return "StreamError";
      }
      static STREAM_DESTROYED() {
        return new StreamError("Stream was destroyed", "STREAM_DESTROYED", StreamError.STREAM_DESTROYED);
      }
      static PREMATURE_CLOSE(msg = "Premature close") {
        return new StreamError(msg, "PREMATURE_CLOSE", StreamError.PREMATURE_CLOSE);
      }
      static ABORTED() {
        return new StreamError("Stream aborted", "ABORTED", StreamError.ABORTED);
      }
      static BAD_ARGUMENT(msg = "Bad argument") {
        return new StreamError(msg, "BAD_ARGUMENT", StreamError.BAD_ARGUMENT);
      }
    };
  }
});

// node_modules/streamx/index.js
var require_streamx = __commonJS({
  "node_modules/streamx/index.js"(exports, module) {
    var { EventEmitter } = require_default();
    var FIFO = require_fast_fifo();
    var TextDecoder = require_text_decoder();
    var StreamError = require_errors();
    var qmt = typeof queueMicrotask === "undefined" ? (fn) => global.process.nextTick(fn) : queueMicrotask;
    var MAX = (1 << 29) - 1;
    var OPENING = 1;
    var PREDESTROYING = 2;
    var DESTROYING = 4;
    var DESTROYED = 8;
    var NOT_OPENING = MAX ^ OPENING;
    var NOT_PREDESTROYING = MAX ^ PREDESTROYING;
    var READ_ACTIVE = 1 << 4;
    var READ_UPDATING = 2 << 4;
    var READ_PRIMARY = 4 << 4;
    var READ_QUEUED = 8 << 4;
    var READ_RESUMED = 16 << 4;
    var READ_PIPE_DRAINED = 32 << 4;
    var READ_ENDING = 64 << 4;
    var READ_EMIT_DATA = 128 << 4;
    var READ_EMIT_READABLE = 256 << 4;
    var READ_EMITTED_READABLE = 512 << 4;
    var READ_DONE = 1024 << 4;
    var READ_NEXT_TICK = 2048 << 4;
    var READ_NEEDS_PUSH = 4096 << 4;
    var READ_READ_AHEAD = 8192 << 4;
    var READ_FLOWING = READ_RESUMED | READ_PIPE_DRAINED;
    var READ_ACTIVE_AND_NEEDS_PUSH = READ_ACTIVE | READ_NEEDS_PUSH;
    var READ_PRIMARY_AND_ACTIVE = READ_PRIMARY | READ_ACTIVE;
    var READ_EMIT_READABLE_AND_QUEUED = READ_EMIT_READABLE | READ_QUEUED;
    var READ_RESUMED_READ_AHEAD = READ_RESUMED | READ_READ_AHEAD;
    var READ_NOT_ACTIVE = MAX ^ READ_ACTIVE;
    var READ_NON_PRIMARY = MAX ^ READ_PRIMARY;
    var READ_NON_PRIMARY_AND_PUSHED = MAX ^ (READ_PRIMARY | READ_NEEDS_PUSH);
    var READ_PUSHED = MAX ^ READ_NEEDS_PUSH;
    var READ_PAUSED = MAX ^ READ_RESUMED;
    var READ_NOT_QUEUED = MAX ^ (READ_QUEUED | READ_EMITTED_READABLE);
    var READ_NOT_ENDING = MAX ^ READ_ENDING;
    var READ_PIPE_NOT_DRAINED = MAX ^ READ_FLOWING;
    var READ_NOT_NEXT_TICK = MAX ^ READ_NEXT_TICK;
    var READ_NOT_UPDATING = MAX ^ READ_UPDATING;
    var READ_NO_READ_AHEAD = MAX ^ READ_READ_AHEAD;
    var READ_PAUSED_NO_READ_AHEAD = MAX ^ READ_RESUMED_READ_AHEAD;
    var WRITE_ACTIVE = 1 << 18;
    var WRITE_UPDATING = 2 << 18;
    var WRITE_PRIMARY = 4 << 18;
    var WRITE_QUEUED = 8 << 18;
    var WRITE_UNDRAINED = 16 << 18;
    var WRITE_DONE = 32 << 18;
    var WRITE_EMIT_DRAIN = 64 << 18;
    var WRITE_NEXT_TICK = 128 << 18;
    var WRITE_WRITING = 256 << 18;
    var WRITE_FINISHING = 512 << 18;
    var WRITE_CORKED = 1024 << 18;
    var WRITE_NOT_ACTIVE = MAX ^ (WRITE_ACTIVE | WRITE_WRITING);
    var WRITE_NON_PRIMARY = MAX ^ WRITE_PRIMARY;
    var WRITE_NOT_FINISHING = MAX ^ (WRITE_ACTIVE | WRITE_FINISHING);
    var WRITE_DRAINED = MAX ^ WRITE_UNDRAINED;
    var WRITE_NOT_QUEUED = MAX ^ WRITE_QUEUED;
    var WRITE_NOT_NEXT_TICK = MAX ^ WRITE_NEXT_TICK;
    var WRITE_NOT_UPDATING = MAX ^ WRITE_UPDATING;
    var WRITE_NOT_CORKED = MAX ^ WRITE_CORKED;
    var ACTIVE = READ_ACTIVE | WRITE_ACTIVE;
    var NOT_ACTIVE = MAX ^ ACTIVE;
    var DONE = READ_DONE | WRITE_DONE;
    var DESTROY_STATUS = DESTROYING | DESTROYED | PREDESTROYING;
    var OPEN_STATUS = DESTROY_STATUS | OPENING;
    var AUTO_DESTROY = DESTROY_STATUS | DONE;
    var NON_PRIMARY = WRITE_NON_PRIMARY & READ_NON_PRIMARY;
    var ACTIVE_OR_TICKING = WRITE_NEXT_TICK | READ_NEXT_TICK;
    var TICKING = ACTIVE_OR_TICKING & NOT_ACTIVE;
    var IS_OPENING = OPEN_STATUS | TICKING;
    var READ_PRIMARY_STATUS = OPEN_STATUS | READ_ENDING | READ_DONE;
    var READ_STATUS = OPEN_STATUS | READ_DONE | READ_QUEUED;
    var READ_ENDING_STATUS = OPEN_STATUS | READ_ENDING | READ_QUEUED;
    var READ_READABLE_STATUS = OPEN_STATUS | READ_EMIT_READABLE | READ_QUEUED | READ_EMITTED_READABLE;
    var SHOULD_NOT_READ = OPEN_STATUS | READ_ACTIVE | READ_ENDING | READ_DONE | READ_NEEDS_PUSH | READ_READ_AHEAD;
    var READ_BACKPRESSURE_STATUS = DESTROY_STATUS | READ_ENDING | READ_DONE;
    var READ_UPDATE_SYNC_STATUS = READ_UPDATING | OPEN_STATUS | READ_NEXT_TICK | READ_PRIMARY;
    var READ_NEXT_TICK_OR_OPENING = READ_NEXT_TICK | OPENING;
    var WRITE_PRIMARY_STATUS = OPEN_STATUS | WRITE_FINISHING | WRITE_DONE;
    var WRITE_QUEUED_AND_UNDRAINED = WRITE_QUEUED | WRITE_UNDRAINED;
    var WRITE_QUEUED_AND_ACTIVE = WRITE_QUEUED | WRITE_ACTIVE;
    var WRITE_DRAIN_STATUS = WRITE_QUEUED | WRITE_UNDRAINED | OPEN_STATUS | WRITE_ACTIVE;
    var WRITE_STATUS = OPEN_STATUS | WRITE_ACTIVE | WRITE_QUEUED | WRITE_CORKED;
    var WRITE_PRIMARY_AND_ACTIVE = WRITE_PRIMARY | WRITE_ACTIVE;
    var WRITE_ACTIVE_AND_WRITING = WRITE_ACTIVE | WRITE_WRITING;
    var WRITE_FINISHING_STATUS = OPEN_STATUS | WRITE_FINISHING | WRITE_QUEUED_AND_ACTIVE | WRITE_DONE;
    var WRITE_BACKPRESSURE_STATUS = WRITE_UNDRAINED | DESTROY_STATUS | WRITE_FINISHING | WRITE_DONE;
    var WRITE_UPDATE_SYNC_STATUS = WRITE_UPDATING | OPEN_STATUS | WRITE_NEXT_TICK | WRITE_PRIMARY;
    var WRITE_DROP_DATA = WRITE_FINISHING | WRITE_DONE | DESTROY_STATUS;
    var asyncIterator = Symbol.asyncIterator || /* @__PURE__ */ Symbol("asyncIterator");
    var WritableState = class {
      constructor(stream, { highWaterMark = 16384, map = null, mapWritable, byteLength, byteLengthWritable } = {}) {
        this.stream = stream;
        this.queue = new FIFO();
        this.highWaterMark = highWaterMark;
        this.buffered = 0;
        this.error = null;
        this.pipeline = null;
        this.drains = null;
        this.byteLength = byteLengthWritable || byteLength || defaultByteLength;
        this.map = mapWritable || map;
        this.afterWrite = afterWrite.bind(this);
        this.afterUpdateNextTick = updateWriteNT.bind(this);
      }
      get ending() {
        return (this.stream._duplexState & WRITE_FINISHING) !== 0;
      }
      get ended() {
        return (this.stream._duplexState & WRITE_DONE) !== 0;
      }
      push(data) {
        if ((this.stream._duplexState & WRITE_DROP_DATA) !== 0) return false;
        if (this.map !== null) data = this.map(data);
        this.buffered += this.byteLength(data);
        this.queue.push(data);
        if (this.buffered < this.highWaterMark) {
          this.stream._duplexState |= WRITE_QUEUED;
          return true;
        }
        this.stream._duplexState |= WRITE_QUEUED_AND_UNDRAINED;
        return false;
      }
      shift() {
        const data = this.queue.shift();
        this.buffered -= this.byteLength(data);
        if (this.buffered === 0) this.stream._duplexState &= WRITE_NOT_QUEUED;
        return data;
      }
      end(data) {
        if (typeof data === "function") {
          this.stream.once("finish", data);
        } else if (data !== void 0 && data !== null) {
          this.push(data);
        }
        this.stream._duplexState = (this.stream._duplexState | WRITE_FINISHING) & WRITE_NON_PRIMARY;
      }
      autoBatch(data, cb) {
        const buffer = [];
        const stream = this.stream;
        buffer.push(data);
        while ((stream._duplexState & WRITE_STATUS) === WRITE_QUEUED_AND_ACTIVE) {
          buffer.push(stream._writableState.shift());
        }
        if ((stream._duplexState & OPEN_STATUS) !== 0) return cb(null);
        stream._writev(buffer, cb);
      }
      update() {
        const stream = this.stream;
        stream._duplexState |= WRITE_UPDATING;
        do {
          while ((stream._duplexState & WRITE_STATUS) === WRITE_QUEUED) {
            const data = this.shift();
            stream._duplexState |= WRITE_ACTIVE_AND_WRITING;
            stream._write(data, this.afterWrite);
          }
          if ((stream._duplexState & WRITE_PRIMARY_AND_ACTIVE) === 0) this.updateNonPrimary();
        } while (this.continueUpdate() === true);
        stream._duplexState &= WRITE_NOT_UPDATING;
      }
      updateNonPrimary() {
        const stream = this.stream;
        if ((stream._duplexState & WRITE_FINISHING_STATUS) === WRITE_FINISHING) {
          stream._duplexState = stream._duplexState | WRITE_ACTIVE;
          stream._final(afterFinal.bind(this));
          return;
        }
        if ((stream._duplexState & DESTROY_STATUS) === DESTROYING) {
          if ((stream._duplexState & ACTIVE_OR_TICKING) === 0) {
            stream._duplexState |= ACTIVE;
            stream._destroy(afterDestroy.bind(this));
          }
          return;
        }
        if ((stream._duplexState & IS_OPENING) === OPENING) {
          stream._duplexState = (stream._duplexState | ACTIVE) & NOT_OPENING;
          stream._open(afterOpen.bind(this));
        }
      }
      continueUpdate() {
        if ((this.stream._duplexState & WRITE_NEXT_TICK) === 0) return false;
        this.stream._duplexState &= WRITE_NOT_NEXT_TICK;
        return true;
      }
      updateCallback() {
        if ((this.stream._duplexState & WRITE_UPDATE_SYNC_STATUS) === WRITE_PRIMARY) {
          this.update();
        } else {
          this.updateNextTick();
        }
      }
      updateNextTick() {
        if ((this.stream._duplexState & WRITE_NEXT_TICK) !== 0) return;
        this.stream._duplexState |= WRITE_NEXT_TICK;
        if ((this.stream._duplexState & WRITE_UPDATING) === 0) qmt(this.afterUpdateNextTick);
      }
    };
    var ReadableState = class {
      constructor(stream, { highWaterMark = 16384, map = null, mapReadable, byteLength, byteLengthReadable } = {}) {
        this.stream = stream;
        this.queue = new FIFO();
        this.highWaterMark = highWaterMark === 0 ? 1 : highWaterMark;
        this.buffered = 0;
        this.readAhead = highWaterMark > 0;
        this.error = null;
        this.pipeline = null;
        this.byteLength = byteLengthReadable || byteLength || defaultByteLength;
        this.map = mapReadable || map;
        this.pipeTo = null;
        this.afterRead = afterRead.bind(this);
        this.afterUpdateNextTick = updateReadNT.bind(this);
      }
      get ending() {
        return (this.stream._duplexState & READ_ENDING) !== 0;
      }
      get ended() {
        return (this.stream._duplexState & READ_DONE) !== 0;
      }
      pipe(pipeTo, cb) {
        if (this.pipeTo !== null) throw StreamError.BAD_ARGUMENT("Can only pipe to one destination");
        if (typeof cb !== "function") cb = null;
        this.stream._duplexState |= READ_PIPE_DRAINED;
        this.pipeTo = pipeTo;
        this.pipeline = new Pipeline(this.stream, pipeTo, cb);
        if (cb) this.stream.on("error", noop);
        if (isStreamx(pipeTo)) {
          pipeTo._writableState.pipeline = this.pipeline;
          if (cb) pipeTo.on("error", noop);
          pipeTo.on("finish", this.pipeline.finished.bind(this.pipeline));
        } else {
          const onerror = this.pipeline.done.bind(this.pipeline, pipeTo);
          const onclose = this.pipeline.done.bind(this.pipeline, pipeTo, null);
          pipeTo.on("error", onerror);
          pipeTo.on("close", onclose);
          pipeTo.on("finish", this.pipeline.finished.bind(this.pipeline));
        }
        pipeTo.on("drain", afterDrain.bind(this));
        this.stream.emit("piping", pipeTo);
        pipeTo.emit("pipe", this.stream);
      }
      push(data) {
        const stream = this.stream;
        if (data === null) {
          this.highWaterMark = 0;
          stream._duplexState = (stream._duplexState | READ_ENDING) & READ_NON_PRIMARY_AND_PUSHED;
          return false;
        }
        if (this.map !== null) {
          data = this.map(data);
          if (data === null) {
            stream._duplexState &= READ_PUSHED;
            return this.buffered < this.highWaterMark;
          }
        }
        this.buffered += this.byteLength(data);
        this.queue.push(data);
        stream._duplexState = (stream._duplexState | READ_QUEUED) & READ_PUSHED;
        return this.buffered < this.highWaterMark;
      }
      shift() {
        const data = this.queue.shift();
        this.buffered -= this.byteLength(data);
        if (this.buffered === 0) {
          this.stream._duplexState &= READ_NOT_QUEUED;
        }
        return data;
      }
      unshift(data) {
        const pending = [this.map !== null ? this.map(data) : data];
        while (this.buffered > 0) pending.push(this.shift());
        for (let i3 = 0; i3 < pending.length - 1; i3++) {
          const data2 = pending[i3];
          this.buffered += this.byteLength(data2);
          this.queue.push(data2);
        }
        this.push(pending[pending.length - 1]);
      }
      read() {
        const stream = this.stream;
        if ((stream._duplexState & READ_STATUS) === READ_QUEUED) {
          const data = this.shift();
          if (this.pipeTo !== null && this.pipeTo.write(data) === false) {
            stream._duplexState &= READ_PIPE_NOT_DRAINED;
          }
          if ((stream._duplexState & READ_EMIT_DATA) !== 0) {
            stream.emit("data", data);
          }
          return data;
        }
        if (this.readAhead === false) {
          stream._duplexState |= READ_READ_AHEAD;
          this.updateNextTick();
        }
        return null;
      }
      drain() {
        const stream = this.stream;
        while ((stream._duplexState & READ_STATUS) === READ_QUEUED && (stream._duplexState & READ_FLOWING) !== 0) {
          const data = this.shift();
          if (this.pipeTo !== null && this.pipeTo.write(data) === false) {
            stream._duplexState &= READ_PIPE_NOT_DRAINED;
          }
          if ((stream._duplexState & READ_EMIT_DATA) !== 0) {
            stream.emit("data", data);
          }
        }
      }
      update() {
        const stream = this.stream;
        stream._duplexState |= READ_UPDATING;
        do {
          this.drain();
          while (this.buffered < this.highWaterMark && (stream._duplexState & SHOULD_NOT_READ) === READ_READ_AHEAD) {
            stream._duplexState |= READ_ACTIVE_AND_NEEDS_PUSH;
            stream._read(this.afterRead);
            this.drain();
          }
          if ((stream._duplexState & READ_READABLE_STATUS) === READ_EMIT_READABLE_AND_QUEUED) {
            stream._duplexState |= READ_EMITTED_READABLE;
            stream.emit("readable");
          }
          if ((stream._duplexState & READ_PRIMARY_AND_ACTIVE) === 0) {
            this.updateNonPrimary();
          }
        } while (this.continueUpdate() === true);
        stream._duplexState &= READ_NOT_UPDATING;
      }
      updateNonPrimary() {
        const stream = this.stream;
        if ((stream._duplexState & READ_ENDING_STATUS) === READ_ENDING) {
          stream._duplexState = (stream._duplexState | READ_DONE) & READ_NOT_ENDING;
          stream.emit("end");
          if ((stream._duplexState & AUTO_DESTROY) === DONE) {
            stream._duplexState |= DESTROYING;
          }
          if (this.pipeTo !== null) {
            this.pipeTo.end();
          }
        }
        if ((stream._duplexState & DESTROY_STATUS) === DESTROYING) {
          if ((stream._duplexState & ACTIVE_OR_TICKING) === 0) {
            stream._duplexState |= ACTIVE;
            stream._destroy(afterDestroy.bind(this));
          }
          return;
        }
        if ((stream._duplexState & IS_OPENING) === OPENING) {
          stream._duplexState = (stream._duplexState | ACTIVE) & NOT_OPENING;
          stream._open(afterOpen.bind(this));
        }
      }
      continueUpdate() {
        if ((this.stream._duplexState & READ_NEXT_TICK) === 0) return false;
        this.stream._duplexState &= READ_NOT_NEXT_TICK;
        return true;
      }
      updateCallback() {
        if ((this.stream._duplexState & READ_UPDATE_SYNC_STATUS) === READ_PRIMARY) {
          this.update();
        } else {
          this.updateNextTick();
        }
      }
      updateNextTickIfOpen() {
        if ((this.stream._duplexState & READ_NEXT_TICK_OR_OPENING) !== 0) return;
        this.stream._duplexState |= READ_NEXT_TICK;
        if ((this.stream._duplexState & READ_UPDATING) === 0) qmt(this.afterUpdateNextTick);
      }
      updateNextTick() {
        if ((this.stream._duplexState & READ_NEXT_TICK) !== 0) return;
        this.stream._duplexState |= READ_NEXT_TICK;
        if ((this.stream._duplexState & READ_UPDATING) === 0) qmt(this.afterUpdateNextTick);
      }
    };
    var TransformState = class {
      constructor(stream) {
        this.data = null;
        this.afterTransform = afterTransform.bind(stream);
        this.afterFinal = null;
      }
    };
    var Pipeline = class {
      constructor(src, dst, cb) {
        this.from = src;
        this.to = dst;
        this.afterPipe = cb;
        this.error = null;
        this.pipeToFinished = false;
      }
      finished() {
        this.pipeToFinished = true;
      }
      done(stream, err) {
        if (err) this.error = err;
        if (stream === this.to) {
          this.to = null;
          if (this.from !== null) {
            if ((this.from._duplexState & READ_DONE) === 0 || !this.pipeToFinished) {
              this.from.destroy(this.error || StreamError.PREMATURE_CLOSE("Writable stream closed"));
            }
            return;
          }
        }
        if (stream === this.from) {
          this.from = null;
          if (this.to !== null) {
            if ((stream._duplexState & READ_DONE) === 0) {
              this.to.destroy(this.error || StreamError.PREMATURE_CLOSE("Readable stream closed"));
            }
            return;
          }
        }
        if (this.afterPipe !== null) this.afterPipe(this.error);
        this.to = this.from = this.afterPipe = null;
      }
    };
    function afterDrain() {
      this.stream._duplexState |= READ_PIPE_DRAINED;
      this.updateCallback();
    }
    function afterFinal(err) {
      const stream = this.stream;
      if (err) stream.destroy(err);
      if ((stream._duplexState & DESTROY_STATUS) === 0) {
        stream._duplexState |= WRITE_DONE;
        stream.emit("finish");
      }
      if ((stream._duplexState & AUTO_DESTROY) === DONE) {
        stream._duplexState |= DESTROYING;
      }
      stream._duplexState &= WRITE_NOT_FINISHING;
      if ((stream._duplexState & WRITE_UPDATING) === 0) {
        this.update();
      } else {
        this.updateNextTick();
      }
    }
    function afterDestroy(err) {
      const stream = this.stream;
      if (!err && !StreamError.isStreamDestroyed(this.error)) err = this.error;
      if (err) stream.emit("error", err);
      stream._duplexState |= DESTROYED;
      stream.emit("close");
      const rs = stream._readableState;
      const ws = stream._writableState;
      if (rs !== null && rs.pipeline !== null) {
        rs.pipeline.done(stream, err);
      }
      if (ws !== null) {
        while (ws.drains !== null && ws.drains.length > 0) {
          ws.drains.shift().resolve(false);
        }
        if (ws.pipeline !== null) {
          ws.pipeline.done(stream, err);
        }
      }
    }
    function afterWrite(err) {
      const stream = this.stream;
      if (err) stream.destroy(err);
      stream._duplexState &= WRITE_NOT_ACTIVE;
      if (this.drains !== null) tickDrains(this.drains);
      if ((stream._duplexState & WRITE_DRAIN_STATUS) === WRITE_UNDRAINED) {
        stream._duplexState &= WRITE_DRAINED;
        if ((stream._duplexState & WRITE_EMIT_DRAIN) === WRITE_EMIT_DRAIN) {
          stream.emit("drain");
        }
      }
      this.updateCallback();
    }
    function afterRead(err) {
      if (err) this.stream.destroy(err);
      this.stream._duplexState &= READ_NOT_ACTIVE;
      if (this.readAhead === false && (this.stream._duplexState & READ_RESUMED) === 0) {
        this.stream._duplexState &= READ_NO_READ_AHEAD;
      }
      this.updateCallback();
    }
    function updateReadNT() {
      if ((this.stream._duplexState & READ_UPDATING) === 0) {
        this.stream._duplexState &= READ_NOT_NEXT_TICK;
        this.update();
      }
    }
    function updateWriteNT() {
      if ((this.stream._duplexState & WRITE_UPDATING) === 0) {
        this.stream._duplexState &= WRITE_NOT_NEXT_TICK;
        this.update();
      }
    }
    function tickDrains(drains) {
      for (let i3 = 0; i3 < drains.length; i3++) {
        if (--drains[i3].writes === 0) {
          drains.shift().resolve(true);
          i3--;
        }
      }
    }
    function afterOpen(err) {
      const stream = this.stream;
      if (err) stream.destroy(err);
      if ((stream._duplexState & DESTROYING) === 0) {
        if ((stream._duplexState & READ_PRIMARY_STATUS) === 0) {
          stream._duplexState |= READ_PRIMARY;
        }
        if ((stream._duplexState & WRITE_PRIMARY_STATUS) === 0) {
          stream._duplexState |= WRITE_PRIMARY;
        }
        stream.emit("open");
      }
      stream._duplexState &= NOT_ACTIVE;
      if (stream._writableState !== null) {
        stream._writableState.updateCallback();
      }
      if (stream._readableState !== null) {
        stream._readableState.updateCallback();
      }
    }
    function afterTransform(err, data) {
      if (data !== void 0 && data !== null) this.push(data);
      this._writableState.afterWrite(err);
    }
    function newListener(name) {
      if (this._readableState !== null) {
        if (name === "data") {
          this._duplexState |= READ_EMIT_DATA | READ_RESUMED_READ_AHEAD;
          this._readableState.updateNextTick();
        }
        if (name === "readable") {
          this._duplexState |= READ_EMIT_READABLE;
          this._readableState.updateNextTick();
        }
      }
      if (this._writableState !== null) {
        if (name === "drain") {
          this._duplexState |= WRITE_EMIT_DRAIN;
          this._writableState.updateNextTick();
        }
      }
    }
    var Stream = class extends EventEmitter {
      constructor(opts) {
        super();
        this._duplexState = 0;
        this._readableState = null;
        this._writableState = null;
        if (opts) {
          if (opts.open) this._open = opts.open;
          if (opts.destroy) this._destroy = opts.destroy;
          if (opts.predestroy) this._predestroy = opts.predestroy;
          if (opts.signal) opts.signal.addEventListener("abort", abort.bind(this));
        }
        this.on("newListener", newListener);
      }
      _open(cb) {
        cb(null);
      }
      _destroy(cb) {
        cb(null);
      }
      _predestroy() {
      }
      get readable() {
        return this._readableState !== null ? true : void 0;
      }
      get writable() {
        return this._writableState !== null ? true : void 0;
      }
      get destroyed() {
        return (this._duplexState & DESTROYED) !== 0;
      }
      get destroying() {
        return (this._duplexState & DESTROY_STATUS) !== 0;
      }
      destroy(err) {
        if ((this._duplexState & DESTROY_STATUS) === 0) {
          if (!err) err = StreamError.STREAM_DESTROYED();
          this._duplexState = (this._duplexState | DESTROYING) & NON_PRIMARY;
          if (this._readableState !== null) {
            this._readableState.highWaterMark = 0;
            this._readableState.error = err;
          }
          if (this._writableState !== null) {
            this._writableState.highWaterMark = 0;
            this._writableState.error = err;
          }
          this._duplexState |= PREDESTROYING;
          this._predestroy();
          this._duplexState &= NOT_PREDESTROYING;
          if (this._readableState !== null) {
            this._readableState.updateNextTick();
          }
          if (this._writableState !== null) {
            this._writableState.updateNextTick();
          }
        }
      }
    };
    var Readable = class _Readable extends Stream {
      constructor(opts) {
        super(opts);
        this._duplexState |= OPENING | WRITE_DONE | READ_READ_AHEAD;
        this._readableState = new ReadableState(this, opts);
        if (opts) {
          if (this._readableState.readAhead === false) this._duplexState &= READ_NO_READ_AHEAD;
          if (opts.read) this._read = opts.read;
          if (opts.eagerOpen) this._readableState.updateNextTick();
          if (opts.encoding) this.setEncoding(opts.encoding);
        }
      }
      static deferred(fn, opts) {
        const out = new PassThrough(opts);
        fn().then((src) => {
          if (src === null) return out.end();
          if (out.destroying) return;
          pipeline(src, out, noop);
        }).catch((err) => out.destroy(err));
        return out;
      }
      setEncoding(encoding) {
        const dec = new TextDecoder(encoding);
        const map = this._readableState.map || echo;
        this._readableState.map = mapOrSkip;
        return this;
        function mapOrSkip(data) {
          const next = dec.push(data);
          return next === "" && (data.byteLength !== 0 || dec.remaining > 0) ? null : map(next);
        }
      }
      _read(cb) {
        cb(null);
      }
      pipe(dest, cb) {
        this._readableState.updateNextTick();
        this._readableState.pipe(dest, cb);
        return dest;
      }
      read() {
        this._readableState.updateNextTick();
        return this._readableState.read();
      }
      push(data) {
        this._readableState.updateNextTickIfOpen();
        return this._readableState.push(data);
      }
      unshift(data) {
        this._readableState.updateNextTickIfOpen();
        return this._readableState.unshift(data);
      }
      resume() {
        this._duplexState |= READ_RESUMED_READ_AHEAD;
        this._readableState.updateNextTick();
        return this;
      }
      pause() {
        this._duplexState &= this._readableState.readAhead === false ? READ_PAUSED_NO_READ_AHEAD : READ_PAUSED;
        return this;
      }
      static _fromAsyncIterator(ite, opts) {
        let destroy;
        const rs = new _Readable({
          ...opts,
          read(cb) {
            ite.next().then(push).then(cb.bind(null, null)).catch(cb);
          },
          predestroy() {
            destroy = ite.return();
          },
          destroy(cb) {
            if (!destroy) return cb(null);
            destroy.then(cb.bind(null, null)).catch(cb);
          }
        });
        return rs;
        function push(data) {
          if (data.done) rs.push(null);
          else rs.push(data.value);
        }
      }
      static from(data, opts) {
        if (isReadStreamx(data)) return data;
        if (data[asyncIterator]) return this._fromAsyncIterator(data[asyncIterator](), opts);
        if (!Array.isArray(data)) data = data === void 0 ? [] : [data];
        let i3 = 0;
        return new _Readable({
          ...opts,
          read(cb) {
            this.push(i3 === data.length ? null : data[i3++]);
            cb(null);
          }
        });
      }
      static isBackpressured(rs) {
        return (rs._duplexState & READ_BACKPRESSURE_STATUS) !== 0 || rs._readableState.buffered >= rs._readableState.highWaterMark;
      }
      static isPaused(rs) {
        return (rs._duplexState & READ_RESUMED) === 0;
      }
      [asyncIterator]() {
        const stream = this;
        let error = null;
        let promiseResolve = null;
        let promiseReject = null;
        this.on("error", (err) => {
          error = err;
        });
        this.on("readable", onreadable);
        this.on("close", onclose);
        return {
          [asyncIterator]() {
            return this;
          },
          next() {
            return new Promise(function(resolve, reject) {
              promiseResolve = resolve;
              promiseReject = reject;
              const data = stream.read();
              if (data !== null) ondata(data);
              else if ((stream._duplexState & DESTROYED) !== 0) ondata(null);
            });
          },
          return() {
            return destroy(null);
          },
          throw(err) {
            return destroy(err);
          }
        };
        function onreadable() {
          if (promiseResolve !== null) ondata(stream.read());
        }
        function onclose() {
          if (promiseResolve !== null) ondata(null);
        }
        function ondata(data) {
          if (promiseReject === null) return;
          if (error) {
            promiseReject(error);
          } else if (data === null && (stream._duplexState & READ_DONE) === 0) {
            promiseReject(StreamError.STREAM_DESTROYED());
          } else {
            promiseResolve({ value: data, done: data === null });
          }
          promiseReject = promiseResolve = null;
        }
        function destroy(err) {
          stream.destroy(err);
          return new Promise((resolve, reject) => {
            if (stream._duplexState & DESTROYED) return resolve({ value: void 0, done: true });
            stream.once("close", function() {
              if (err) reject(err);
              else resolve({ value: void 0, done: true });
            });
          });
        }
      }
    };
    var Writable = class extends Stream {
      constructor(opts) {
        super(opts);
        this._duplexState |= OPENING | READ_DONE;
        this._writableState = new WritableState(this, opts);
        if (opts) {
          if (opts.writev) this._writev = opts.writev;
          if (opts.write) this._write = opts.write;
          if (opts.final) this._final = opts.final;
          if (opts.eagerOpen) this._writableState.updateNextTick();
        }
      }
      cork() {
        this._duplexState |= WRITE_CORKED;
      }
      uncork() {
        this._duplexState &= WRITE_NOT_CORKED;
        this._writableState.updateNextTick();
      }
      _writev(batch, cb) {
        cb(null);
      }
      _write(data, cb) {
        this._writableState.autoBatch(data, cb);
      }
      _final(cb) {
        cb(null);
      }
      static isBackpressured(ws) {
        return (ws._duplexState & WRITE_BACKPRESSURE_STATUS) !== 0;
      }
      static drained(ws) {
        if (ws.destroyed) return Promise.resolve(false);
        const state = ws._writableState;
        const pending = isWritev(ws) ? Math.min(1, state.queue.length) : state.queue.length;
        const writes = pending + (ws._duplexState & WRITE_WRITING ? 1 : 0);
        if (writes === 0) return Promise.resolve(true);
        if (state.drains === null) state.drains = [];
        return new Promise((resolve) => {
          state.drains.push({ writes, resolve });
        });
      }
      write(data) {
        this._writableState.updateNextTick();
        return this._writableState.push(data);
      }
      end(data) {
        this._writableState.updateNextTick();
        this._writableState.end(data);
        return this;
      }
    };
    var Duplex = class extends Readable {
      // and Writable
      constructor(opts) {
        super(opts);
        this._duplexState = OPENING | this._duplexState & READ_READ_AHEAD;
        this._writableState = new WritableState(this, opts);
        if (opts) {
          if (opts.writev) this._writev = opts.writev;
          if (opts.write) this._write = opts.write;
          if (opts.final) this._final = opts.final;
        }
      }
      cork() {
        this._duplexState |= WRITE_CORKED;
      }
      uncork() {
        this._duplexState &= WRITE_NOT_CORKED;
        this._writableState.updateNextTick();
      }
      _writev(batch, cb) {
        cb(null);
      }
      _write(data, cb) {
        this._writableState.autoBatch(data, cb);
      }
      _final(cb) {
        cb(null);
      }
      write(data) {
        this._writableState.updateNextTick();
        return this._writableState.push(data);
      }
      end(data) {
        this._writableState.updateNextTick();
        this._writableState.end(data);
        return this;
      }
    };
    var Transform = class extends Duplex {
      constructor(opts) {
        super(opts);
        this._transformState = new TransformState(this);
        if (opts) {
          if (opts.transform) this._transform = opts.transform;
          if (opts.flush) this._flush = opts.flush;
        }
      }
      _write(data, cb) {
        if (this._readableState.buffered >= this._readableState.highWaterMark) {
          this._transformState.data = data;
        } else {
          this._transform(data, this._transformState.afterTransform);
        }
      }
      _read(cb) {
        if (this._transformState.data !== null) {
          const data = this._transformState.data;
          this._transformState.data = null;
          cb(null);
          this._transform(data, this._transformState.afterTransform);
        } else {
          cb(null);
        }
      }
      destroy(err) {
        super.destroy(err);
        if (this._transformState.data !== null) {
          this._transformState.data = null;
          this._transformState.afterTransform();
        }
      }
      _transform(data, cb) {
        cb(null, data);
      }
      _flush(cb) {
        cb(null);
      }
      _final(cb) {
        this._transformState.afterFinal = cb;
        this._flush(transformAfterFlush.bind(this));
      }
    };
    var PassThrough = class extends Transform {
    };
    function transformAfterFlush(err, data) {
      const cb = this._transformState.afterFinal;
      if (err) return cb(err);
      if (data !== null && data !== void 0) this.push(data);
      this.push(null);
      cb(null);
    }
    function pipelinePromise(...streams) {
      return new Promise((resolve, reject) => {
        return pipeline(...streams, (err) => {
          if (err) return reject(err);
          resolve();
        });
      });
    }
    function pipeline(stream, ...streams) {
      const all = Array.isArray(stream) ? [...stream, ...streams] : [stream, ...streams];
      const done = all.length && typeof all[all.length - 1] === "function" ? all.pop() : null;
      if (all.length < 2) throw StreamError.BAD_ARGUMENT("Pipeline requires at least 2 streams");
      let src = all[0];
      let dest = null;
      let error = null;
      for (let i3 = 1; i3 < all.length; i3++) {
        dest = all[i3];
        if (isStreamx(src)) {
          src.pipe(dest, onerror);
        } else {
          errorHandle(src, true, i3 > 1, onerror);
          src.pipe(dest);
        }
        src = dest;
      }
      if (done) {
        let fin = false;
        const autoDestroy = isStreamx(dest) || !!(dest._writableState && dest._writableState.autoDestroy);
        dest.on("error", (err) => {
          if (error === null) error = err;
        });
        dest.on("finish", () => {
          fin = true;
          if (!autoDestroy) done(error);
        });
        if (autoDestroy) {
          dest.on("close", () => done(error || (fin ? null : StreamError.PREMATURE_CLOSE())));
        }
      }
      return dest;
      function errorHandle(s, rd, wr, onerror2) {
        s.on("error", onerror2);
        s.on("close", onclose);
        function onclose() {
          if (rd && s._readableState && !s._readableState.ended) {
            return onerror2(StreamError.PREMATURE_CLOSE());
          }
          if (wr && s._writableState && !s._writableState.ended) {
            return onerror2(StreamError.PREMATURE_CLOSE());
          }
        }
      }
      function onerror(err) {
        if (!err || error) return;
        error = err;
        for (const s of all) {
          s.destroy(err);
        }
      }
    }
    function echo(s) {
      return s;
    }
    function isStream(stream) {
      return !!stream._readableState || !!stream._writableState;
    }
    function isStreamx(stream) {
      return typeof stream._duplexState === "number" && isStream(stream);
    }
    function isEnding(stream) {
      return !!stream._readableState && stream._readableState.ending;
    }
    function isEnded(stream) {
      return !!stream._readableState && stream._readableState.ended;
    }
    function isFinishing(stream) {
      return !!stream._writableState && stream._writableState.ending;
    }
    function isFinished(stream) {
      return !!stream._writableState && stream._writableState.ended;
    }
    function getStreamError(stream, opts = {}) {
      const err = stream._readableState && stream._readableState.error || stream._writableState && stream._writableState.error;
      return !opts.all && StreamError.isStreamDestroyed(err) ? null : err;
    }
    function isReadStreamx(stream) {
      return isStreamx(stream) && stream.readable;
    }
    function isDisturbed(stream) {
      return (stream._duplexState & OPENING) !== OPENING || (stream._duplexState & DESTROYING) === DESTROYING || (stream._duplexState & ACTIVE_OR_TICKING) !== 0;
    }
    function isTypedArray(data) {
      return typeof data === "object" && data !== null && typeof data.byteLength === "number";
    }
    function defaultByteLength(data) {
      return isTypedArray(data) ? data.byteLength : 1024;
    }
    function noop() {
    }
    function abort() {
      this.destroy(StreamError.ABORTED());
    }
    function isWritev(s) {
      return s._writev !== Writable.prototype._writev && s._writev !== Duplex.prototype._writev;
    }
    module.exports = {
      pipeline,
      pipelinePromise,
      isStream,
      isStreamx,
      isEnding,
      isEnded,
      isFinishing,
      isFinished,
      isDisturbed,
      getStreamError,
      Stream,
      Writable,
      Readable,
      Duplex,
      Transform,
      // Export PassThrough for compatibility with Node.js core's stream module
      PassThrough
    };
  }
});

// node_modules/tar-stream/headers.js
var require_headers = __commonJS({
  "node_modules/tar-stream/headers.js"(exports) {
    var b4a = require_b4a();
    var ZEROS = "0000000000000000000";
    var SEVENS = "7777777777777777777";
    var ZERO_OFFSET = "0".charCodeAt(0);
    var USTAR_MAGIC = b4a.from([117, 115, 116, 97, 114, 0]);
    var USTAR_VER = b4a.from([ZERO_OFFSET, ZERO_OFFSET]);
    var GNU_MAGIC = b4a.from([117, 115, 116, 97, 114, 32]);
    var GNU_VER = b4a.from([32, 0]);
    var MASK = 4095;
    var MAGIC_OFFSET = 257;
    var VERSION_OFFSET = 263;
    exports.decodeLongPath = function decodeLongPath(buf, encoding) {
      return decodeStr(buf, 0, buf.length, encoding);
    };
    exports.encodePax = function encodePax(opts) {
      let result = "";
      if (opts.name) result += addLength(" path=" + opts.name + "\n");
      if (opts.linkname) result += addLength(" linkpath=" + opts.linkname + "\n");
      const pax = opts.pax;
      if (pax) {
        for (const key in pax) {
          result += addLength(" " + key + "=" + pax[key] + "\n");
        }
      }
      return b4a.from(result);
    };
    exports.decodePax = function decodePax(buf) {
      const result = {};
      while (buf.length) {
        let i3 = 0;
        while (i3 < buf.length && buf[i3] !== 32) i3++;
        const len = parseInt(b4a.toString(buf.subarray(0, i3)), 10);
        if (!len) return result;
        const b3 = b4a.toString(buf.subarray(i3 + 1, len - 1));
        const keyIndex = b3.indexOf("=");
        if (keyIndex === -1) return result;
        result[b3.slice(0, keyIndex)] = b3.slice(keyIndex + 1);
        buf = buf.subarray(len);
      }
      return result;
    };
    exports.encode = function encode(opts) {
      const buf = b4a.alloc(512);
      let name = opts.name;
      let prefix = "";
      if (opts.typeflag === 5 && name[name.length - 1] !== "/") name += "/";
      if (b4a.byteLength(name) !== name.length) return null;
      while (b4a.byteLength(name) > 100) {
        const i3 = name.indexOf("/");
        if (i3 === -1) return null;
        prefix += prefix ? "/" + name.slice(0, i3) : name.slice(0, i3);
        name = name.slice(i3 + 1);
      }
      if (b4a.byteLength(name) > 100 || b4a.byteLength(prefix) > 155) return null;
      if (opts.linkname && b4a.byteLength(opts.linkname) > 100) return null;
      b4a.write(buf, name);
      b4a.write(buf, encodeOct(opts.mode & MASK, 6), 100);
      b4a.write(buf, encodeOct(opts.uid, 6), 108);
      b4a.write(buf, encodeOct(opts.gid, 6), 116);
      encodeSize(opts.size, buf, 124);
      b4a.write(buf, encodeOct(opts.mtime.getTime() / 1e3 | 0, 11), 136);
      buf[156] = ZERO_OFFSET + toTypeflag(opts.type);
      if (opts.linkname) b4a.write(buf, opts.linkname, 157);
      b4a.copy(USTAR_MAGIC, buf, MAGIC_OFFSET);
      b4a.copy(USTAR_VER, buf, VERSION_OFFSET);
      if (opts.uname) b4a.write(buf, opts.uname, 265);
      if (opts.gname) b4a.write(buf, opts.gname, 297);
      b4a.write(buf, encodeOct(opts.devmajor || 0, 6), 329);
      b4a.write(buf, encodeOct(opts.devminor || 0, 6), 337);
      if (prefix) b4a.write(buf, prefix, 345);
      b4a.write(buf, encodeOct(cksum(buf), 6), 148);
      return buf;
    };
    exports.decode = function decode(buf, filenameEncoding, allowUnknownFormat) {
      let typeflag = buf[156] === 0 ? 0 : buf[156] - ZERO_OFFSET;
      let name = decodeStr(buf, 0, 100, filenameEncoding);
      const mode = decodeOct(buf, 100, 8);
      const uid = decodeOct(buf, 108, 8);
      const gid = decodeOct(buf, 116, 8);
      const size = decodeOct(buf, 124, 12);
      const mtime = decodeOct(buf, 136, 12);
      const type = toType(typeflag);
      const linkname = buf[157] === 0 ? null : decodeStr(buf, 157, 100, filenameEncoding);
      const uname = decodeStr(buf, 265, 32);
      const gname = decodeStr(buf, 297, 32);
      const devmajor = decodeOct(buf, 329, 8);
      const devminor = decodeOct(buf, 337, 8);
      const c3 = cksum(buf);
      if (c3 === 8 * 32) return null;
      if (c3 !== decodeOct(buf, 148, 8)) throw new Error("Invalid tar header. Maybe the tar is corrupted or it needs to be gunzipped?");
      if (isUSTAR(buf)) {
        if (buf[345]) name = decodeStr(buf, 345, 155, filenameEncoding) + "/" + name;
      } else if (isGNU(buf)) {
      } else {
        if (!allowUnknownFormat) {
          throw new Error("Invalid tar header: unknown format.");
        }
      }
      if (typeflag === 0 && name && name[name.length - 1] === "/") typeflag = 5;
      return {
        name,
        mode,
        uid,
        gid,
        size,
        byteOffset: 0,
        mtime: new Date(1e3 * mtime),
        type,
        linkname,
        uname,
        gname,
        devmajor,
        devminor,
        pax: null
      };
    };
    function isUSTAR(buf) {
      return b4a.equals(USTAR_MAGIC, buf.subarray(MAGIC_OFFSET, MAGIC_OFFSET + 6));
    }
    function isGNU(buf) {
      return b4a.equals(GNU_MAGIC, buf.subarray(MAGIC_OFFSET, MAGIC_OFFSET + 6)) && b4a.equals(GNU_VER, buf.subarray(VERSION_OFFSET, VERSION_OFFSET + 2));
    }
    function clamp(index, len, defaultValue) {
      if (typeof index !== "number") return defaultValue;
      index = ~~index;
      if (index >= len) return len;
      if (index >= 0) return index;
      index += len;
      if (index >= 0) return index;
      return 0;
    }
    function toType(flag) {
      switch (flag) {
        case 0:
          return "file";
        case 1:
          return "link";
        case 2:
          return "symlink";
        case 3:
          return "character-device";
        case 4:
          return "block-device";
        case 5:
          return "directory";
        case 6:
          return "fifo";
        case 7:
          return "contiguous-file";
        case 72:
          return "pax-header";
        case 55:
          return "pax-global-header";
        case 27:
          return "gnu-long-link-path";
        case 28:
        case 30:
          return "gnu-long-path";
      }
      return null;
    }
    function toTypeflag(flag) {
      switch (flag) {
        case "file":
          return 0;
        case "link":
          return 1;
        case "symlink":
          return 2;
        case "character-device":
          return 3;
        case "block-device":
          return 4;
        case "directory":
          return 5;
        case "fifo":
          return 6;
        case "contiguous-file":
          return 7;
        case "pax-header":
          return 72;
      }
      return 0;
    }
    function indexOf(block, num, offset, end) {
      for (; offset < end; offset++) {
        if (block[offset] === num) return offset;
      }
      return end;
    }
    function cksum(block) {
      let sum = 8 * 32;
      for (let i3 = 0; i3 < 148; i3++) sum += block[i3];
      for (let j3 = 156; j3 < 512; j3++) sum += block[j3];
      return sum;
    }
    function encodeOct(val, n) {
      val = val.toString(8);
      if (val.length > n) return SEVENS.slice(0, n) + " ";
      return ZEROS.slice(0, n - val.length) + val + " ";
    }
    function encodeSizeBin(num, buf, off) {
      buf[off] = 128;
      for (let i3 = 11; i3 > 0; i3--) {
        buf[off + i3] = num & 255;
        num = Math.floor(num / 256);
      }
    }
    function encodeSize(num, buf, off) {
      if (num.toString(8).length > 11) {
        encodeSizeBin(num, buf, off);
      } else {
        b4a.write(buf, encodeOct(num, 11), off);
      }
    }
    function parse256(buf) {
      let positive;
      if (buf[0] === 128) positive = true;
      else if (buf[0] === 255) positive = false;
      else return null;
      const tuple = [];
      let i3;
      for (i3 = buf.length - 1; i3 > 0; i3--) {
        const byte = buf[i3];
        if (positive) tuple.push(byte);
        else tuple.push(255 - byte);
      }
      let sum = 0;
      const l2 = tuple.length;
      for (i3 = 0; i3 < l2; i3++) {
        sum += tuple[i3] * Math.pow(256, i3);
      }
      return positive ? sum : -1 * sum;
    }
    function decodeOct(val, offset, length) {
      val = val.subarray(offset, offset + length);
      offset = 0;
      if (val[offset] & 128) {
        return parse256(val);
      } else {
        while (offset < val.length && val[offset] === 32) offset++;
        const end = clamp(indexOf(val, 32, offset, val.length), val.length, val.length);
        while (offset < end && val[offset] === 0) offset++;
        if (end === offset) return 0;
        return parseInt(b4a.toString(val.subarray(offset, end)), 8);
      }
    }
    function decodeStr(val, offset, length, encoding) {
      return b4a.toString(val.subarray(offset, indexOf(val, 0, offset, offset + length)), encoding);
    }
    function addLength(str) {
      const len = b4a.byteLength(str);
      let digits = Math.floor(Math.log(len) / Math.log(10)) + 1;
      if (len + digits >= Math.pow(10, digits)) digits++;
      return len + digits + str;
    }
  }
});

// node_modules/tar-stream/extract.js
var require_extract = __commonJS({
  "node_modules/tar-stream/extract.js"(exports, module) {
    var { Writable, Readable, getStreamError } = require_streamx();
    var FIFO = require_fast_fifo();
    var b4a = require_b4a();
    var headers = require_headers();
    var EMPTY = b4a.alloc(0);
    var MAX_HEADER_SIZE = 4 * 1024 * 1024;
    var BufferList = class {
      constructor() {
        this.buffered = 0;
        this.shifted = 0;
        this.queue = new FIFO();
        this._offset = 0;
      }
      push(buffer) {
        this.buffered += buffer.byteLength;
        this.queue.push(buffer);
      }
      shiftFirst(size) {
        return this.buffered === 0 ? null : this._next(size);
      }
      shift(size) {
        if (size > this.buffered) return null;
        if (size === 0) return EMPTY;
        let chunk = this._next(size);
        if (size === chunk.byteLength) return chunk;
        const chunks = [chunk];
        while ((size -= chunk.byteLength) > 0) {
          chunk = this._next(size);
          chunks.push(chunk);
        }
        return b4a.concat(chunks);
      }
      _next(size) {
        const buf = this.queue.peek();
        const rem = buf.byteLength - this._offset;
        if (size >= rem) {
          const sub = this._offset ? buf.subarray(this._offset, buf.byteLength) : buf;
          this.queue.shift();
          this._offset = 0;
          this.buffered -= rem;
          this.shifted += rem;
          return sub;
        }
        this.buffered -= size;
        this.shifted += size;
        return buf.subarray(this._offset, this._offset += size);
      }
    };
    var Source = class extends Readable {
      constructor(self, header, offset) {
        super();
        this.header = header;
        this.offset = offset;
        this._parent = self;
      }
      _read(cb) {
        if (this.header.size === 0) {
          this.push(null);
        }
        if (this._parent._stream === this) {
          this._parent._update();
        }
        cb(null);
      }
      _predestroy() {
        this._parent.destroy(getStreamError(this));
      }
      _detach() {
        if (this._parent._stream === this) {
          this._parent._stream = null;
          this._parent._missing = overflow(this.header.size);
          this._parent._update();
        }
      }
      _destroy(cb) {
        this._detach();
        cb(null);
      }
    };
    var Extract = class extends Writable {
      constructor(opts) {
        super(opts);
        if (!opts) opts = {};
        this._buffer = new BufferList();
        this._offset = 0;
        this._header = null;
        this._stream = null;
        this._missing = 0;
        this._longHeader = false;
        this._callback = noop;
        this._locked = false;
        this._finished = false;
        this._pax = null;
        this._paxGlobal = null;
        this._gnuLongPath = null;
        this._gnuLongLinkPath = null;
        this._filenameEncoding = opts.filenameEncoding || "utf-8";
        this._allowUnknownFormat = !!opts.allowUnknownFormat;
        this._unlockBound = this._unlock.bind(this);
      }
      _unlock(err) {
        this._locked = false;
        if (err) {
          this.destroy(err);
          this._continueWrite(err);
          return;
        }
        this._update();
      }
      _consumeHeader() {
        if (this._locked) return false;
        this._offset = this._buffer.shifted;
        try {
          this._header = headers.decode(this._buffer.shift(512), this._filenameEncoding, this._allowUnknownFormat);
        } catch (err) {
          this._continueWrite(err);
          return false;
        }
        if (!this._header) return true;
        this._header.byteOffset = this._buffer.shifted;
        switch (this._header.type) {
          case "gnu-long-path":
          case "gnu-long-link-path":
          case "pax-global-header":
          case "pax-header":
            this._longHeader = true;
            this._missing = this._header.size;
            if (this._missing > MAX_HEADER_SIZE) {
              this._continueWrite(new Error("Header exceeds max size"));
              return false;
            }
            return true;
        }
        this._locked = true;
        this._applyLongHeaders();
        if (!(this._header.size >= 0)) {
          this._continueWrite(new Error("Invalid header"));
          return false;
        }
        if (this._header.size === 0 || this._header.type === "directory") {
          this.emit("entry", this._header, this._createStream(), this._unlockBound);
          return true;
        }
        this._stream = this._createStream();
        this._missing = this._header.size;
        this.emit("entry", this._header, this._stream, this._unlockBound);
        return true;
      }
      _applyLongHeaders() {
        if (this._gnuLongPath) {
          this._header.name = this._gnuLongPath;
          this._gnuLongPath = null;
        }
        if (this._gnuLongLinkPath) {
          this._header.linkname = this._gnuLongLinkPath;
          this._gnuLongLinkPath = null;
        }
        if (this._pax) {
          if (this._pax.path) this._header.name = this._pax.path;
          if (this._pax.linkpath) this._header.linkname = this._pax.linkpath;
          if (this._pax.size) this._header.size = parseInt(this._pax.size, 10);
          this._header.pax = this._pax;
          this._pax = null;
        }
      }
      _decodeLongHeader(buf) {
        switch (this._header.type) {
          case "gnu-long-path":
            this._gnuLongPath = headers.decodeLongPath(buf, this._filenameEncoding);
            break;
          case "gnu-long-link-path":
            this._gnuLongLinkPath = headers.decodeLongPath(buf, this._filenameEncoding);
            break;
          case "pax-global-header":
            this._paxGlobal = headers.decodePax(buf);
            break;
          case "pax-header":
            this._pax = this._paxGlobal === null ? headers.decodePax(buf) : Object.assign({}, this._paxGlobal, headers.decodePax(buf));
            break;
        }
      }
      _consumeLongHeader() {
        this._longHeader = false;
        this._missing = overflow(this._header.size);
        const buf = this._buffer.shift(this._header.size);
        try {
          this._decodeLongHeader(buf);
        } catch (err) {
          this._continueWrite(err);
          return false;
        }
        return true;
      }
      _consumeStream() {
        const buf = this._buffer.shiftFirst(this._missing);
        if (buf === null) return false;
        this._missing -= buf.byteLength;
        const drained = this._stream.push(buf);
        if (this._missing === 0) {
          this._stream.push(null);
          if (drained) this._stream._detach();
          return drained && this._locked === false;
        }
        return drained;
      }
      _createStream() {
        return new Source(this, this._header, this._offset);
      }
      _update() {
        while (this._buffer.buffered > 0 && !this.destroying) {
          if (this._missing > 0) {
            if (this._stream !== null) {
              if (this._consumeStream() === false) return;
              continue;
            }
            if (this._longHeader === true) {
              if (this._missing > this._buffer.buffered) break;
              if (this._consumeLongHeader() === false) return false;
              continue;
            }
            const ignore = this._buffer.shiftFirst(this._missing);
            if (ignore !== null) this._missing -= ignore.byteLength;
            continue;
          }
          if (this._buffer.buffered < 512) break;
          if (this._stream !== null || this._consumeHeader() === false) return;
        }
        this._continueWrite(null);
      }
      _continueWrite(err) {
        const cb = this._callback;
        this._callback = noop;
        cb(err);
      }
      _write(data, cb) {
        this._callback = cb;
        this._buffer.push(data);
        this._update();
      }
      _final(cb) {
        this._finished = this._missing === 0 && this._buffer.buffered === 0;
        cb(this._finished ? null : new Error("Unexpected end of data"));
      }
      _predestroy() {
        this._continueWrite(null);
      }
      _destroy(cb) {
        if (this._stream) this._stream.destroy(getStreamError(this));
        cb(null);
      }
      [Symbol.asyncIterator]() {
        let error = null;
        let promiseResolve = null;
        let promiseReject = null;
        let entryStream = null;
        let entryCallback = null;
        const extract = this;
        this.on("entry", onentry);
        this.on("error", (err) => {
          error = err;
        });
        this.on("close", onclose);
        return {
          [Symbol.asyncIterator]() {
            return this;
          },
          next() {
            return new Promise(onnext);
          },
          return() {
            return destroy(null);
          },
          throw(err) {
            return destroy(err);
          }
        };
        function consumeCallback(err) {
          if (!entryCallback) return;
          const cb = entryCallback;
          entryCallback = null;
          cb(err);
        }
        function onnext(resolve, reject) {
          if (error) {
            return reject(error);
          }
          if (entryStream) {
            resolve({ value: entryStream, done: false });
            entryStream = null;
            return;
          }
          promiseResolve = resolve;
          promiseReject = reject;
          consumeCallback(null);
          if (extract._finished && promiseResolve) {
            promiseResolve({ value: void 0, done: true });
            promiseResolve = promiseReject = null;
          }
        }
        function onentry(header, stream, callback) {
          entryCallback = callback;
          stream.on("error", noop);
          if (promiseResolve) {
            promiseResolve({ value: stream, done: false });
            promiseResolve = promiseReject = null;
          } else {
            entryStream = stream;
          }
        }
        function onclose() {
          consumeCallback(error);
          if (!promiseResolve) return;
          if (error) promiseReject(error);
          else promiseResolve({ value: void 0, done: true });
          promiseResolve = promiseReject = null;
        }
        function destroy(err) {
          extract.destroy(err);
          consumeCallback(err);
          return new Promise((resolve, reject) => {
            if (extract.destroyed) return resolve({ value: void 0, done: true });
            extract.once("close", function() {
              if (err) reject(err);
              else resolve({ value: void 0, done: true });
            });
          });
        }
      }
    };
    module.exports = function extract(opts) {
      return new Extract(opts);
    };
    function noop() {
    }
    function overflow(size) {
      size &= 511;
      return size && 512 - size;
    }
  }
});

// node_modules/tar-stream/constants.js
var require_constants = __commonJS({
  "node_modules/tar-stream/constants.js"(exports, module) {
    var constants = {
      // just for envs without fs
      S_IFMT: 61440,
      S_IFDIR: 16384,
      S_IFCHR: 8192,
      S_IFBLK: 24576,
      S_IFIFO: 4096,
      S_IFLNK: 40960
    };
    try {
      module.exports = __require("fs").constants || constants;
    } catch {
      module.exports = constants;
    }
  }
});

// node_modules/tar-stream/pack.js
var require_pack = __commonJS({
  "node_modules/tar-stream/pack.js"(exports, module) {
    var { Readable, Writable, getStreamError } = require_streamx();
    var b4a = require_b4a();
    var constants = require_constants();
    var headers = require_headers();
    var DMODE = 493;
    var FMODE = 420;
    var END_OF_TAR = b4a.alloc(1024);
    var Sink = class extends Writable {
      constructor(pack, header, callback) {
        super({ mapWritable, eagerOpen: true });
        this.written = 0;
        this.header = header;
        this._callback = callback;
        this._linkname = null;
        this._isLinkname = header.type === "symlink" && !header.linkname;
        this._isVoid = header.type !== "file" && header.type !== "contiguous-file";
        this._finished = false;
        this._pack = pack;
        this._openCallback = null;
        if (this._pack._stream === null) this._pack._stream = this;
        else this._pack._pending.push(this);
      }
      _open(cb) {
        this._openCallback = cb;
        if (this._pack._stream === this) this._continueOpen();
      }
      _continuePack(err) {
        if (this._callback === null) return;
        const callback = this._callback;
        this._callback = null;
        callback(err);
      }
      _continueOpen() {
        if (this._pack._stream === null) this._pack._stream = this;
        const cb = this._openCallback;
        this._openCallback = null;
        if (cb === null) return;
        if (this._pack.destroying) return cb(new Error("pack stream destroyed"));
        if (this._pack._finalized) return cb(new Error("pack stream is already finalized"));
        this._pack._stream = this;
        if (!this._isLinkname) {
          this._pack._encode(this.header);
        }
        if (this._isVoid) {
          this._finish();
          this._continuePack(null);
        }
        cb(null);
      }
      _write(data, cb) {
        if (this._isLinkname) {
          this._linkname = this._linkname ? b4a.concat([this._linkname, data]) : data;
          return cb(null);
        }
        if (this._isVoid) {
          if (data.byteLength > 0) {
            return cb(new Error("No body allowed for this entry"));
          }
          return cb();
        }
        this.written += data.byteLength;
        if (this._pack.push(data)) return cb();
        this._pack._drain = cb;
      }
      _finish() {
        if (this._finished) return;
        this._finished = true;
        if (this._isLinkname) {
          this.header.linkname = this._linkname ? b4a.toString(this._linkname, "utf-8") : "";
          this._pack._encode(this.header);
        }
        overflow(this._pack, this.header.size);
        this._pack._done(this);
      }
      _final(cb) {
        if (this.written !== this.header.size) {
          return cb(new Error("Size mismatch"));
        }
        this._finish();
        cb(null);
      }
      _getError() {
        return getStreamError(this) || new Error("tar entry destroyed");
      }
      _predestroy() {
        this._pack.destroy(this._getError());
      }
      _destroy(cb) {
        this._pack._done(this);
        this._continuePack(this._finished ? null : this._getError());
        cb();
      }
    };
    var Pack = class extends Readable {
      constructor(opts) {
        super(opts);
        this._drain = noop;
        this._finalized = false;
        this._finalizing = false;
        this._pending = [];
        this._stream = null;
      }
      entry(header, buffer, callback) {
        if (this._finalized || this.destroying) throw new Error("already finalized or destroyed");
        if (typeof buffer === "function") {
          callback = buffer;
          buffer = null;
        }
        if (!callback) callback = noop;
        if (!header.size || header.type === "symlink") header.size = 0;
        if (!header.type) header.type = modeToType(header.mode);
        if (!header.mode) header.mode = header.type === "directory" ? DMODE : FMODE;
        if (!header.uid) header.uid = 0;
        if (!header.gid) header.gid = 0;
        if (!header.mtime) header.mtime = /* @__PURE__ */ new Date();
        if (typeof buffer === "string") buffer = b4a.from(buffer);
        const sink = new Sink(this, header, callback);
        if (b4a.isBuffer(buffer)) {
          header.size = buffer.byteLength;
          sink.write(buffer);
          sink.end();
          return sink;
        }
        if (sink._isVoid) {
          return sink;
        }
        return sink;
      }
      finalize() {
        if (this._stream || this._pending.length > 0) {
          this._finalizing = true;
          return;
        }
        if (this._finalized) return;
        this._finalized = true;
        this.push(END_OF_TAR);
        this.push(null);
      }
      _done(stream) {
        if (stream !== this._stream) return;
        this._stream = null;
        if (this._finalizing) this.finalize();
        if (this._pending.length) this._pending.shift()._continueOpen();
      }
      _encode(header) {
        if (!header.pax) {
          const buf = headers.encode(header);
          if (buf) {
            this.push(buf);
            return;
          }
        }
        this._encodePax(header);
      }
      _encodePax(header) {
        const paxHeader = headers.encodePax({
          name: header.name,
          linkname: header.linkname,
          pax: header.pax
        });
        const newHeader = {
          name: "PaxHeader",
          mode: header.mode,
          uid: header.uid,
          gid: header.gid,
          size: paxHeader.byteLength,
          mtime: header.mtime,
          type: "pax-header",
          linkname: header.linkname && "PaxHeader",
          uname: header.uname,
          gname: header.gname,
          devmajor: header.devmajor,
          devminor: header.devminor
        };
        this.push(headers.encode(newHeader));
        this.push(paxHeader);
        overflow(this, paxHeader.byteLength);
        newHeader.size = header.size;
        newHeader.type = header.type;
        this.push(headers.encode(newHeader));
      }
      _doDrain() {
        const drain = this._drain;
        this._drain = noop;
        drain();
      }
      _predestroy() {
        const err = getStreamError(this);
        if (this._stream) this._stream.destroy(err);
        while (this._pending.length) {
          const stream = this._pending.shift();
          stream.destroy(err);
          stream._continueOpen();
        }
        this._doDrain();
      }
      _read(cb) {
        this._doDrain();
        cb();
      }
    };
    module.exports = function pack(opts) {
      return new Pack(opts);
    };
    function modeToType(mode) {
      switch (mode & constants.S_IFMT) {
        case constants.S_IFBLK:
          return "block-device";
        case constants.S_IFCHR:
          return "character-device";
        case constants.S_IFDIR:
          return "directory";
        case constants.S_IFIFO:
          return "fifo";
        case constants.S_IFLNK:
          return "symlink";
      }
      return "file";
    }
    function noop() {
    }
    function overflow(self, size) {
      size &= 511;
      if (size) self.push(END_OF_TAR.subarray(0, 512 - size));
    }
    function mapWritable(buf) {
      return b4a.isBuffer(buf) ? buf : b4a.from(buf);
    }
  }
});

// node_modules/tar-stream/index.js
var require_tar_stream = __commonJS({
  "node_modules/tar-stream/index.js"(exports) {
    exports.extract = require_extract();
    exports.pack = require_pack();
  }
});

// node_modules/@aws-sdk/client-ecs/dist-es/auth/httpAuthSchemeProvider.js
var defaultECSHttpAuthSchemeParametersProvider = async (config, context, input) => {
  return {
    operation: getSmithyContext(context).operation,
    region: await normalizeProvider(config.region)() || (() => {
      throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
    })()
  };
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
  return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
      name: "ecs",
      region: authParameters.region
    },
    propertiesExtractor: (config, context) => ({
      signingProperties: {
        config,
        context
      }
    })
  };
}
var defaultECSHttpAuthSchemeProvider = (authParameters) => {
  const options = [];
  switch (authParameters.operation) {
    default: {
      options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
    }
  }
  return options;
};
var resolveHttpAuthSchemeConfig = (config) => {
  const config_0 = resolveAwsSdkSigV4Config(config);
  return Object.assign(config_0, {
    authSchemePreference: normalizeProvider(config.authSchemePreference ?? [])
  });
};

// node_modules/@aws-sdk/client-ecs/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters = (options) => {
  return Object.assign(options, {
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    defaultSigningName: "ecs"
  });
};
var commonParams = {
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
};

// node_modules/@aws-sdk/client-ecs/package.json
var package_default = {
  name: "@aws-sdk/client-ecs",
  version: "3.1164.0",
  description: "AWS SDK for JavaScript Ecs Client for Node.js, Browser and React Native",
  homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-ecs",
  license: "Apache-2.0",
  author: {
    name: "AWS SDK for JavaScript Team",
    url: "https://aws.amazon.com/sdk-for-javascript/"
  },
  repository: {
    type: "git",
    url: "https://github.com/aws/aws-sdk-js-v3.git",
    directory: "clients/client-ecs"
  },
  files: [
    "dist-*/**"
  ],
  sideEffects: false,
  main: "./dist-cjs/index.js",
  module: "./dist-es/index.js",
  browser: {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.browser"
  },
  types: "./dist-types/index.d.ts",
  typesVersions: {
    "<4.5": {
      "dist-types/*": [
        "dist-types/ts3.4/*"
      ]
    }
  },
  "react-native": {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.native"
  },
  scripts: {
    build: "concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs",
    "build:cjs": "node ../../scripts/compilation/inline",
    "build:es": "premove dist-es && tsc -p tsconfig.es.json",
    "build:include:deps": 'yarn g:turbo run build -F="$npm_package_name"',
    "build:types": "premove dist-types && tsc -p tsconfig.types.json",
    "build:types:downlevel": "downlevel-dts dist-types dist-types/ts3.4",
    clean: "premove dist-cjs dist-es dist-types",
    "extract:docs": "api-extractor run --local",
    "generate:client": "node ../../scripts/generate-clients/single-service",
    "test:e2e": "yarn g:vitest run -c vitest.config.e2e.mts",
    "test:e2e:watch": "yarn g:vitest watch -c vitest.config.e2e.mts",
    "test:index": "tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"
  },
  dependencies: {
    "@aws-sdk/core": "^3.980.1",
    "@aws-sdk/credential-provider-node": "^3.972.94",
    "@aws-sdk/types": "^3.975.0",
    "@smithy/core": "^3.38.0",
    "@smithy/fetch-http-handler": "^5.8.0",
    "@smithy/node-http-handler": "^4.14.0",
    "@smithy/types": "^4.19.0",
    tslib: "^2.6.2"
  },
  devDependencies: {
    "@tsconfig/node20": "20.1.8",
    "@types/node": "^20.14.8",
    concurrently: "7.0.0",
    "downlevel-dts": "0.10.1",
    premove: "4.0.0",
    typescript: "~7.0.2"
  },
  engines: {
    node: ">=20.0.0"
  }
};

// node_modules/@aws-sdk/credential-provider-node/dist-es/remoteProvider.js
var ENV_IMDS_DISABLED = "AWS_EC2_METADATA_DISABLED";
var remoteProvider = async (init) => {
  const { ENV_CMDS_FULL_URI, ENV_CMDS_RELATIVE_URI, fromContainerMetadata, fromInstanceMetadata } = await import("./dist-es-Y5H2DVB6.js");
  if (process.env[ENV_CMDS_RELATIVE_URI] || process.env[ENV_CMDS_FULL_URI]) {
    init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");
    const { fromHttp } = await import("./dist-es-2VGKAHJ6.js");
    return chain(fromHttp(init), fromContainerMetadata(init));
  }
  if (process.env[ENV_IMDS_DISABLED] && process.env[ENV_IMDS_DISABLED] !== "false") {
    return async () => {
      throw new CredentialsProviderError("EC2 Instance Metadata Service access disabled", { logger: init.logger });
    };
  }
  init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata");
  return fromInstanceMetadata(init);
};

// node_modules/@aws-sdk/credential-provider-node/dist-es/runtime/memoize-chain.js
function memoizeChain(providers, treatAsExpired) {
  const chain2 = internalCreateChain(providers);
  let activeLock;
  let passiveLock;
  let credentials;
  let forceRefreshLock;
  const provider = async (options) => {
    if (options?.forceRefresh) {
      if (!forceRefreshLock) {
        forceRefreshLock = chain2(options).then((c3) => {
          credentials = c3;
        }).finally(() => {
          forceRefreshLock = void 0;
        });
      }
      await forceRefreshLock;
      return credentials;
    }
    if (credentials?.expiration) {
      if (credentials?.expiration?.getTime() < Date.now()) {
        credentials = void 0;
      }
    }
    if (activeLock) {
      await activeLock;
    } else if (!credentials || treatAsExpired?.(credentials)) {
      if (credentials) {
        if (!passiveLock) {
          passiveLock = chain2(options).then((c3) => {
            credentials = c3;
          }).catch(() => {
          }).finally(() => {
            passiveLock = void 0;
          });
        }
      } else {
        activeLock = chain2(options).then((c3) => {
          credentials = c3;
        }).finally(() => {
          activeLock = void 0;
        });
        return provider(options);
      }
    }
    return credentials;
  };
  return provider;
}
var internalCreateChain = (providers) => async (awsIdentityProperties) => {
  let lastProviderError;
  for (const provider of providers) {
    try {
      return await provider(awsIdentityProperties);
    } catch (err) {
      lastProviderError = err;
      if (err?.tryNextLink) {
        continue;
      }
      throw err;
    }
  }
  throw lastProviderError;
};

// node_modules/@aws-sdk/credential-provider-node/dist-es/defaultProvider.js
var multipleCredentialSourceWarningEmitted = false;
var defaultProvider = (init = {}) => memoizeChain([
  async () => {
    const profile = init.profile ?? process.env[ENV_PROFILE];
    if (profile) {
      const envStaticCredentialsAreSet = process.env[ENV_KEY] && process.env[ENV_SECRET];
      if (envStaticCredentialsAreSet) {
        if (!multipleCredentialSourceWarningEmitted) {
          const warnFn = init.logger?.warn && init.logger?.constructor?.name !== "NoOpLogger" ? init.logger.warn.bind(init.logger) : console.warn;
          warnFn(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`);
          multipleCredentialSourceWarningEmitted = true;
        }
      }
      throw new CredentialsProviderError("AWS_PROFILE is set, skipping fromEnv provider.", {
        logger: init.logger,
        tryNextLink: true
      });
    }
    init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv");
    return fromEnv(init)();
  },
  async (awsIdentityProperties) => {
    init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");
    const { ssoStartUrl, ssoAccountId, ssoRegion, ssoRoleName, ssoSession } = init;
    if (!ssoStartUrl && !ssoAccountId && !ssoRegion && !ssoRoleName && !ssoSession) {
      throw new CredentialsProviderError("Skipping SSO provider in default chain (inputs do not include SSO fields).", { logger: init.logger });
    }
    const { fromSSO } = await import("./dist-es-LEJX6GJ4.js");
    return fromSSO(init)(awsIdentityProperties);
  },
  async (awsIdentityProperties) => {
    init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");
    const { fromIni } = await import("./dist-es-DVMD3FY6.js");
    return fromIni(init)(awsIdentityProperties);
  },
  async (awsIdentityProperties) => {
    init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");
    const { fromProcess } = await import("./dist-es-CNV2YWEI.js");
    return fromProcess(init)(awsIdentityProperties);
  },
  async (awsIdentityProperties) => {
    init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");
    const { fromTokenFile } = await import("./dist-es-LWJ5G7KW.js");
    return fromTokenFile(init)(awsIdentityProperties);
  },
  async () => {
    init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider");
    return (await remoteProvider(init))();
  },
  async () => {
    throw new CredentialsProviderError("Could not load credentials from any providers", {
      tryNextLink: false,
      logger: init.logger
    });
  }
], credentialsTreatedAsExpired);
var credentialsTreatedAsExpired = (credentials) => credentials?.expiration !== void 0 && credentials.expiration.getTime() - Date.now() < 3e5;

// node_modules/@aws-sdk/client-ecs/dist-es/endpoint/bdd.js
var k = "ref";
var a = -1;
var b = true;
var c = "isSet";
var d = "PartitionResult";
var e = "booleanEquals";
var f = "getAttr";
var g = { [k]: "Endpoint" };
var h = { [k]: d };
var i = {};
var j = [{ [k]: "Region" }];
var _data = {
  conditions: [
    [c, [g]],
    [c, j],
    ["aws.partition", j, d],
    [e, [{ [k]: "UseFIPS" }, b]],
    [e, [{ [k]: "UseDualStack" }, b]],
    [e, [{ fn: f, argv: [h, "supportsDualStack"] }, b]],
    [e, [{ fn: f, argv: [h, "supportsFIPS"] }, b]]
  ],
  results: [
    [a],
    [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
    [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
    [g, i],
    ["https://ecs-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
    [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
    ["https://ecs-fips.{Region}.{PartitionResult#dnsSuffix}", i],
    [a, "FIPS is enabled but this partition does not support FIPS"],
    ["https://ecs.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
    [a, "DualStack is enabled but this partition does not support DualStack"],
    ["https://ecs.{Region}.{PartitionResult#dnsSuffix}", i],
    [a, "Invalid Configuration: Missing Region"]
  ]
};
var root = 2;
var r = 1e8;
var nodes = new Int32Array([
  -1,
  1,
  -1,
  0,
  12,
  3,
  1,
  4,
  r + 11,
  2,
  5,
  r + 11,
  3,
  8,
  6,
  4,
  7,
  r + 10,
  5,
  r + 8,
  r + 9,
  4,
  10,
  9,
  6,
  r + 6,
  r + 7,
  5,
  11,
  r + 5,
  6,
  r + 4,
  r + 5,
  3,
  r + 1,
  13,
  4,
  r + 2,
  r + 3
]);
var bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);

// node_modules/@aws-sdk/client-ecs/dist-es/endpoint/endpointResolver.js
var cache = new EndpointCache({
  size: 50,
  params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"]
});
var defaultEndpointResolver = (endpointParams, context = {}) => {
  return cache.get(endpointParams, () => decideEndpoint(bdd, {
    endpointParams,
    logger: context.logger
  }));
};
customEndpointFunctions.aws = awsEndpointFunctions;

// node_modules/@aws-sdk/client-ecs/dist-es/models/ECSServiceException.js
var ECSServiceException = class _ECSServiceException extends ServiceException {
  static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.ecs#ECSServiceException";
  constructor(options) {
    super(options);
    Object.setPrototypeOf(this, _ECSServiceException.prototype);
  }
};

// node_modules/@aws-sdk/client-ecs/dist-es/models/errors.js
var AccessDeniedException = class _AccessDeniedException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#AccessDeniedException";
  name = "AccessDeniedException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "AccessDeniedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _AccessDeniedException.prototype);
  }
};
var ClientException = class _ClientException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#ClientException";
  name = "ClientException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ClientException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ClientException.prototype);
  }
};
var ClusterNotFoundException = class _ClusterNotFoundException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#ClusterNotFoundException";
  name = "ClusterNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ClusterNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ClusterNotFoundException.prototype);
  }
};
var InvalidParameterException = class _InvalidParameterException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#InvalidParameterException";
  name = "InvalidParameterException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidParameterException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidParameterException.prototype);
  }
};
var LimitExceededException = class _LimitExceededException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#LimitExceededException";
  name = "LimitExceededException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "LimitExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _LimitExceededException.prototype);
  }
};
var ServerException = class _ServerException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#ServerException";
  name = "ServerException";
  $fault = "server";
  constructor(opts) {
    super({
      name: "ServerException",
      $fault: "server",
      ...opts
    });
    Object.setPrototypeOf(this, _ServerException.prototype);
  }
};
var UnsupportedFeatureException = class _UnsupportedFeatureException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#UnsupportedFeatureException";
  name = "UnsupportedFeatureException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "UnsupportedFeatureException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _UnsupportedFeatureException.prototype);
  }
};
var UpdateInProgressException = class _UpdateInProgressException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#UpdateInProgressException";
  name = "UpdateInProgressException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "UpdateInProgressException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _UpdateInProgressException.prototype);
  }
};
var NamespaceNotFoundException = class _NamespaceNotFoundException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#NamespaceNotFoundException";
  name = "NamespaceNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "NamespaceNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NamespaceNotFoundException.prototype);
  }
};
var ClusterContainsCapacityProviderException = class _ClusterContainsCapacityProviderException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#ClusterContainsCapacityProviderException";
  name = "ClusterContainsCapacityProviderException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ClusterContainsCapacityProviderException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ClusterContainsCapacityProviderException.prototype);
  }
};
var ClusterContainsContainerInstancesException = class _ClusterContainsContainerInstancesException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#ClusterContainsContainerInstancesException";
  name = "ClusterContainsContainerInstancesException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ClusterContainsContainerInstancesException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ClusterContainsContainerInstancesException.prototype);
  }
};
var ClusterContainsServicesException = class _ClusterContainsServicesException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#ClusterContainsServicesException";
  name = "ClusterContainsServicesException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ClusterContainsServicesException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ClusterContainsServicesException.prototype);
  }
};
var ClusterContainsTasksException = class _ClusterContainsTasksException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#ClusterContainsTasksException";
  name = "ClusterContainsTasksException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ClusterContainsTasksException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ClusterContainsTasksException.prototype);
  }
};
var TargetNotConnectedException = class _TargetNotConnectedException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#TargetNotConnectedException";
  name = "TargetNotConnectedException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "TargetNotConnectedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TargetNotConnectedException.prototype);
  }
};
var ResourceInUseException = class _ResourceInUseException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#ResourceInUseException";
  name = "ResourceInUseException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ResourceInUseException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceInUseException.prototype);
  }
};
var TargetNotFoundException = class _TargetNotFoundException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#TargetNotFoundException";
  name = "TargetNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "TargetNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TargetNotFoundException.prototype);
  }
};
var ServiceNotFoundException = class _ServiceNotFoundException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#ServiceNotFoundException";
  name = "ServiceNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ServiceNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ServiceNotFoundException.prototype);
  }
};
var AttributeLimitExceededException = class _AttributeLimitExceededException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#AttributeLimitExceededException";
  name = "AttributeLimitExceededException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "AttributeLimitExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _AttributeLimitExceededException.prototype);
  }
};
var MissingVersionException = class _MissingVersionException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#MissingVersionException";
  name = "MissingVersionException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "MissingVersionException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _MissingVersionException.prototype);
  }
};
var NoUpdateAvailableException = class _NoUpdateAvailableException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#NoUpdateAvailableException";
  name = "NoUpdateAvailableException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "NoUpdateAvailableException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NoUpdateAvailableException.prototype);
  }
};
var ServiceDeploymentNotFoundException = class _ServiceDeploymentNotFoundException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#ServiceDeploymentNotFoundException";
  name = "ServiceDeploymentNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ServiceDeploymentNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ServiceDeploymentNotFoundException.prototype);
  }
};
var PlatformUnknownException = class _PlatformUnknownException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#PlatformUnknownException";
  name = "PlatformUnknownException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "PlatformUnknownException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _PlatformUnknownException.prototype);
  }
};
var DaemonNotActiveException = class _DaemonNotActiveException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#DaemonNotActiveException";
  name = "DaemonNotActiveException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "DaemonNotActiveException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _DaemonNotActiveException.prototype);
  }
};
var DaemonNotFoundException = class _DaemonNotFoundException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#DaemonNotFoundException";
  name = "DaemonNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "DaemonNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _DaemonNotFoundException.prototype);
  }
};
var GatewayNotFoundException = class _GatewayNotFoundException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#GatewayNotFoundException";
  name = "GatewayNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "GatewayNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _GatewayNotFoundException.prototype);
  }
};
var ResourceNotFoundException = class _ResourceNotFoundException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#ResourceNotFoundException";
  name = "ResourceNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ResourceNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceNotFoundException.prototype);
  }
};
var PlatformTaskDefinitionIncompatibilityException = class _PlatformTaskDefinitionIncompatibilityException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#PlatformTaskDefinitionIncompatibilityException";
  name = "PlatformTaskDefinitionIncompatibilityException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "PlatformTaskDefinitionIncompatibilityException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _PlatformTaskDefinitionIncompatibilityException.prototype);
  }
};
var ServiceNotActiveException = class _ServiceNotActiveException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#ServiceNotActiveException";
  name = "ServiceNotActiveException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ServiceNotActiveException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ServiceNotActiveException.prototype);
  }
};
var ConflictException = class _ConflictException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#ConflictException";
  name = "ConflictException";
  $fault = "client";
  resourceIds;
  constructor(opts) {
    super({
      name: "ConflictException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ConflictException.prototype);
    this.resourceIds = opts.resourceIds;
  }
};
var TaskSetNotFoundException = class _TaskSetNotFoundException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#TaskSetNotFoundException";
  name = "TaskSetNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "TaskSetNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TaskSetNotFoundException.prototype);
  }
};
var BlockedException = class _BlockedException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#BlockedException";
  name = "BlockedException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "BlockedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _BlockedException.prototype);
  }
};

// node_modules/@aws-sdk/client-ecs/dist-es/schemas/schemas_0.js
var _A = "Attachment";
var _AC = "AdvancedConfiguration";
var _ACR = "AcceleratorCountRequest";
var _AD = "AttachmentDetails";
var _ADE = "AccessDeniedException";
var _AGWC = "AssociateGatewayWithCluster";
var _AGWCR = "AssociateGatewayWithClusterRequest";
var _AGWCRs = "AssociateGatewayWithClusterResponse";
var _AIT = "AllowedInstanceType";
var _AITS = "AllowedInstanceTypeSet";
var _ALEE = "AttributeLimitExceededException";
var _AM = "AcceleratorManufacturer";
var _AMS = "AcceleratorManufacturerSet";
var _AN = "AcceleratorName";
var _ANS = "AcceleratorNameSet";
var _ARC = "AutoRepairConfiguration";
var _ASC = "AttachmentStateChange";
var _ASCt = "AttachmentStateChanges";
var _ASGP = "AutoScalingGroupProvider";
var _ASGPU = "AutoScalingGroupProviderUpdate";
var _AT = "AcceleratorType";
var _ATMMBR = "AcceleratorTotalMemoryMiBRequest";
var _ATS = "AcceleratorTypeSet";
var _AVC = "AwsVpcConfiguration";
var _At = "Attribute";
var _Att = "Attachments";
var _Attr = "Attributes";
var _BE = "BlockedException";
var _BEBMR = "BaselineEbsBandwidthMbpsRequest";
var _C = "Cluster";
var _CA = "CreatedAt";
var _CC = "CanaryConfiguration";
var _CCCIE = "ClusterContainsContainerInstancesException";
var _CCCPE = "ClusterContainsCapacityProviderException";
var _CCP = "CreateCapacityProvider";
var _CCPR = "CreateCapacityProviderRequest";
var _CCPRr = "CreateCapacityProviderResponse";
var _CCR = "CreateClusterRequest";
var _CCRr = "CreateClusterResponse";
var _CCSE = "ClusterContainsServicesException";
var _CCTE = "ClusterContainsTasksException";
var _CCl = "ClusterConfiguration";
var _CCr = "CreateCluster";
var _CD = "ContainerDefinition";
var _CDR = "CreateDaemonRequest";
var _CDRr = "CreateDaemonResponse";
var _CDo = "ContainerDependency";
var _CDon = "ContainerDefinitions";
var _CDont = "ContainerDependencies";
var _CDr = "CreateDaemon";
var _CE = "ClientException";
var _CEGS = "CreateExpressGatewayService";
var _CEGSR = "CreateExpressGatewayServiceRequest";
var _CEGSRr = "CreateExpressGatewayServiceResponse";
var _CEo = "ConflictException";
var _CG = "CreateGateway";
var _CGR = "CreateGatewayRequest";
var _CGRr = "CreateGatewayResponse";
var _CI = "ContainerImage";
var _CIHS = "ContainerInstanceHealthStatus";
var _CIo = "ContainerInstance";
var _CIon = "ContainerImages";
var _CIont = "ContainerInstances";
var _CM = "CpuManufacturer";
var _CMIPC = "CreateManagedInstancesProviderConfiguration";
var _CMS = "CpuManufacturerSet";
var _CNFE = "ClusterNotFoundException";
var _CO = "ContainerOverride";
var _COo = "ContainerOverrides";
var _CP = "CapacityProvider";
var _CPS = "CapacityProviderStrategy";
var _CPSI = "CapacityProviderStrategyItem";
var _CPa = "CapacityProviders";
var _CRP = "ContainerRestartPolicy";
var _CRR = "CapacityReservationRequest";
var _CS = "ClusterSetting";
var _CSC = "ContainerStateChange";
var _CSCD = "ClusterServiceConnectDefaults";
var _CSCDR = "ClusterServiceConnectDefaultsRequest";
var _CSCo = "ContainerStateChanges";
var _CSD = "ContinueServiceDeployment";
var _CSDR = "ContinueServiceDeploymentRequest";
var _CSDRo = "ContinueServiceDeploymentResponse";
var _CSR = "CreateServiceRequest";
var _CSRr = "CreateServiceResponse";
var _CSl = "ClusterSettings";
var _CSr = "CreateService";
var _CTS = "CreateTaskSet";
var _CTSR = "CreateTaskSetRequest";
var _CTSRr = "CreateTaskSetResponse";
var _Cl = "Clusters";
var _Co = "Container";
var _Con = "Containers";
var _D = "Deployment";
var _DA = "DeploymentAlarms";
var _DAC = "DaemonAlarmConfiguration";
var _DAR = "DeleteAttributesRequest";
var _DARe = "DeleteAttributesResponse";
var _DAS = "DeleteAccountSetting";
var _DASR = "DeleteAccountSettingRequest";
var _DASRe = "DeleteAccountSettingResponse";
var _DAe = "DeleteAttributes";
var _DC = "DeploymentConfiguration";
var _DCB = "DaemonCircuitBreaker";
var _DCBe = "DeploymentCircuitBreaker";
var _DCD = "DaemonContainerDefinition";
var _DCDL = "DaemonContainerDefinitionList";
var _DCI = "DaemonContainerImage";
var _DCIR = "DeregisterContainerInstanceRequest";
var _DCIRe = "DeregisterContainerInstanceResponse";
var _DCIRes = "DescribeContainerInstancesRequest";
var _DCIResc = "DescribeContainerInstancesResponse";
var _DCIa = "DaemonContainerImages";
var _DCIe = "DeregisterContainerInstance";
var _DCIes = "DescribeContainerInstances";
var _DCP = "DaemonCapacityProvider";
var _DCPL = "DaemonCapacityProviderList";
var _DCPR = "DeleteCapacityProviderRequest";
var _DCPRe = "DeleteCapacityProviderResponse";
var _DCPRes = "DescribeCapacityProvidersRequest";
var _DCPResc = "DescribeCapacityProvidersResponse";
var _DCPe = "DeleteCapacityProvider";
var _DCPes = "DescribeCapacityProviders";
var _DCR = "DeleteClusterRequest";
var _DCRe = "DeleteClusterResponse";
var _DCRes = "DescribeClustersRequest";
var _DCResc = "DescribeClustersResponse";
var _DCe = "DeploymentController";
var _DCel = "DeleteCluster";
var _DCes = "DescribeClusters";
var _DD = "DaemonDeployment";
var _DDA = "DaemonDeploymentAlarms";
var _DDC = "DaemonDeploymentConfiguration";
var _DDCP = "DaemonDeploymentCapacityProvider";
var _DDCPL = "DaemonDeploymentCapacityProviderList";
var _DDD = "DescribeDaemonDeployments";
var _DDDR = "DescribeDaemonDeploymentsRequest";
var _DDDRe = "DescribeDaemonDeploymentsResponse";
var _DDL = "DaemonDeploymentList";
var _DDR = "DeleteDaemonRequest";
var _DDRD = "DaemonDeploymentRevisionDetail";
var _DDRDL = "DaemonDeploymentRevisionDetailList";
var _DDRR = "DescribeDaemonRevisionsRequest";
var _DDRRe = "DescribeDaemonRevisionsResponse";
var _DDRe = "DeleteDaemonResponse";
var _DDRes = "DescribeDaemonRequest";
var _DDResc = "DescribeDaemonResponse";
var _DDRescr = "DescribeDaemonRevisions";
var _DDS = "DaemonDeploymentSummary";
var _DDSL = "DaemonDeploymentSummaryList";
var _DDTD = "DeleteDaemonTaskDefinition";
var _DDTDR = "DeleteDaemonTaskDefinitionRequest";
var _DDTDRe = "DeleteDaemonTaskDefinitionResponse";
var _DDTDRes = "DescribeDaemonTaskDefinitionRequest";
var _DDTDResc = "DescribeDaemonTaskDefinitionResponse";
var _DDTDe = "DescribeDaemonTaskDefinition";
var _DDa = "DaemonDetail";
var _DDe = "DeleteDaemon";
var _DDes = "DescribeDaemon";
var _DEGS = "DeleteExpressGatewayService";
var _DEGSR = "DeleteExpressGatewayServiceRequest";
var _DEGSRe = "DeleteExpressGatewayServiceResponse";
var _DEGSRes = "DescribeExpressGatewayServiceRequest";
var _DEGSResc = "DescribeExpressGatewayServiceResponse";
var _DEGSe = "DescribeExpressGatewayService";
var _DES = "DeploymentEphemeralStorage";
var _DESC = "DeploymentEarlySuccessCriteria";
var _DG = "DeleteGateway";
var _DGAC = "DescribeGatewayAlbConfiguration";
var _DGC = "DescribeGatewayConfiguration";
var _DGFC = "DisassociateGatewayFromCluster";
var _DGFCR = "DisassociateGatewayFromClusterRequest";
var _DGFCRi = "DisassociateGatewayFromClusterResponse";
var _DGR = "DeleteGatewayRequest";
var _DGRR = "DescribeGatewayResourcesRequest";
var _DGRRe = "DescribeGatewayResourcesResponse";
var _DGRRes = "DescribeGatewayRouteRequest";
var _DGRResc = "DescribeGatewayRouteResponse";
var _DGRe = "DeleteGatewayResponse";
var _DGRes = "DescribeGatewayRequest";
var _DGResc = "DescribeGatewayResponse";
var _DGRescr = "DescribeGatewayResources";
var _DGRescri = "DescribeGatewayRoute";
var _DGe = "DescribeGateway";
var _DL = "DevicesList";
var _DLH = "DeploymentLifecycleHook";
var _DLHD = "DeploymentLifecycleHookDetail";
var _DLHDL = "DeploymentLifecycleHookDetailList";
var _DLHL = "DeploymentLifecycleHookList";
var _DLHTC = "DeploymentLifecycleHookTimeoutConfiguration";
var _DLP = "DaemonLinuxParameters";
var _DNAE = "DaemonNotActiveException";
var _DNFE = "DaemonNotFoundException";
var _DPE = "DiscoverPollEndpoint";
var _DPER = "DiscoverPollEndpointRequest";
var _DPERi = "DiscoverPollEndpointResponse";
var _DR = "DaemonRevision";
var _DRD = "DaemonRevisionDetail";
var _DRDL = "DaemonRevisionDetailList";
var _DRa = "DaemonRollback";
var _DRae = "DaemonRevisions";
var _DS = "DaemonSummary";
var _DSD = "DescribeServiceDeployments";
var _DSDR = "DescribeServiceDeploymentsRequest";
var _DSDRe = "DescribeServiceDeploymentsResponse";
var _DSL = "DaemonSummariesList";
var _DSR = "DeleteServiceRequest";
var _DSRR = "DescribeServiceRevisionsRequest";
var _DSRRe = "DescribeServiceRevisionsResponse";
var _DSRe = "DeleteServiceResponse";
var _DSRes = "DescribeServicesRequest";
var _DSResc = "DescribeServicesResponse";
var _DSRescr = "DescribeServiceRevisions";
var _DSe = "DeleteService";
var _DSes = "DescribeServices";
var _DT = "DescribeTasks";
var _DTD = "DaemonTaskDefinition";
var _DTDR = "DeleteTaskDefinitionsRequest";
var _DTDRe = "DeleteTaskDefinitionsResponse";
var _DTDRer = "DeregisterTaskDefinitionRequest";
var _DTDRere = "DeregisterTaskDefinitionResponse";
var _DTDRes = "DescribeTaskDefinitionRequest";
var _DTDResc = "DescribeTaskDefinitionResponse";
var _DTDS = "DaemonTaskDefinitionSummary";
var _DTDSa = "DaemonTaskDefinitionSummaries";
var _DTDe = "DeleteTaskDefinitions";
var _DTDer = "DeregisterTaskDefinition";
var _DTDes = "DescribeTaskDefinition";
var _DTR = "DescribeTasksRequest";
var _DTRe = "DescribeTasksResponse";
var _DTS = "DeleteTaskSet";
var _DTSR = "DeleteTaskSetRequest";
var _DTSRe = "DeleteTaskSetResponse";
var _DTSRes = "DescribeTaskSetsRequest";
var _DTSResc = "DescribeTaskSetsResponse";
var _DTSe = "DescribeTaskSets";
var _DV = "DaemonVolume";
var _DVC = "DockerVolumeConfiguration";
var _DVL = "DaemonVolumeList";
var _De = "Device";
var _Dep = "Deployments";
var _EBSTS = "EBSTagSpecification";
var _EBSTSa = "EBSTagSpecifications";
var _EC = "ExecuteCommand";
var _ECC = "ExecuteCommandConfiguration";
var _ECLC = "ExecuteCommandLogConfiguration";
var _ECR = "ExecuteCommandRequest";
var _ECRx = "ExecuteCommandResponse";
var _ECSEGS = "ECSExpressGatewayService";
var _ECSMR = "ECSManagedResources";
var _EF = "EnvironmentFile";
var _EFSAC = "EFSAuthorizationConfig";
var _EFSVC = "EFSVolumeConfiguration";
var _EFn = "EnvironmentFiles";
var _EGC = "ExpressGatewayContainer";
var _EGR = "ElbGatewayResources";
var _EGRC = "ExpressGatewayRepositoryCredentials";
var _EGRL = "ElbGatewayResourcesList";
var _EGSALC = "ExpressGatewayServiceAwsLogsConfiguration";
var _EGSC = "ExpressGatewayServiceConfiguration";
var _EGSCx = "ExpressGatewayServiceConfigurations";
var _EGSNC = "ExpressGatewayServiceNetworkConfiguration";
var _EGSS = "ExpressGatewayServiceStatus";
var _EGST = "ExpressGatewayScalingTarget";
var _EIT = "ExcludedInstanceType";
var _EITS = "ExcludedInstanceTypeSet";
var _ES = "EphemeralStorage";
var _EV = "EnvironmentVariables";
var _F = "Failure";
var _FC = "FirelensConfiguration";
var _FSWFSAC = "FSxWindowsFileServerAuthorizationConfig";
var _FSWFSVC = "FSxWindowsFileServerVolumeConfiguration";
var _Fa = "Failures";
var _G = "Gateway";
var _GATTR = "GatewayAlbTestTrafficRules";
var _GC = "GatewayConnection";
var _GCAR = "GatewayConnectionAlbResources";
var _GCARL = "GatewayConnectionAlbResourcesList";
var _GCAS = "GatewayClusterAssociationSummary";
var _GCASL = "GatewayClusterAssociationSummaryList";
var _GCF = "GatewayConnectorFilters";
var _GCHC = "GatewayConnectorHealthCheck";
var _GCHCM = "GatewayConnectorHealthCheckMatcher";
var _GCL = "GatewayConnectionList";
var _GCLa = "GatewayConnectorList";
var _GCR = "GatewayConnectionResources";
var _GCa = "GatewayConnector";
var _GCat = "GatewayConfiguration";
var _GD = "GpuDevice";
var _GDp = "GpuDevices";
var _GEALC = "GatewayElbAccessLogConfiguration";
var _GEALD = "GatewayElbAccessLogDestination";
var _GEALSD = "GatewayElbAccessLogS3Destination";
var _GENC = "GatewayElbNetworkConfiguration";
var _GIR = "GatewayInfrastructureResources";
var _GNFE = "GatewayNotFoundException";
var _GOE = "GatewayOperationError";
var _GOEL = "GatewayOperationErrorList";
var _GR = "GatewayResources";
var _GRAR = "GatewayRouteAlbResources";
var _GRARL = "GatewayRouteAlbResourcesList";
var _GRF = "GatewayResourceFailure";
var _GRFL = "GatewayResourceFailureList";
var _GRLBSG = "GatewayRouteLoadBalancerSecurityGroup";
var _GRLBSGL = "GatewayRouteLoadBalancerSecurityGroupList";
var _GRR = "GatewayRouteResources";
var _GRS = "GatewayRouteSummary";
var _GRSL = "GatewayRouteSummaryList";
var _GRa = "GatewayRoute";
var _GS = "GatewaySummary";
var _GSL = "GatewaySummaryList";
var _GTP = "GetTaskProtection";
var _GTPR = "GetTaskProtectionRequest";
var _GTPRe = "GetTaskProtectionResponse";
var _GTTH = "GatewayTestTrafficHeader";
var _HC = "HealthCheck";
var _HE = "HostEntry";
var _HEL = "HostEntryList";
var _HSAC = "HostSharedAlbConfiguration";
var _HVP = "HostVolumeProperties";
var _IA = "InferenceAccelerator";
var _IAO = "InferenceAcceleratorOverride";
var _IAOn = "InferenceAcceleratorOverrides";
var _IAn = "InferenceAccelerators";
var _IG = "InstanceGeneration";
var _IGS = "InstanceGenerationSet";
var _IHCR = "InstanceHealthCheckResult";
var _IHCRL = "InstanceHealthCheckResultList";
var _ILT = "InstanceLaunchTemplate";
var _ILTU = "InstanceLaunchTemplateUpdate";
var _IO = "InfrastructureOptimization";
var _IPE = "InvalidParameterException";
var _IPS = "IngressPathSummary";
var _IPSn = "IngressPathSummaries";
var _IRR = "InstanceRequirementsRequest";
var _KC = "KernelCapabilities";
var _KVP = "KeyValuePair";
var _LA = "ListAttributes";
var _LAR = "ListAttributesRequest";
var _LARi = "ListAttributesResponse";
var _LAS = "ListAccountSettings";
var _LASR = "ListAccountSettingsRequest";
var _LASRi = "ListAccountSettingsResponse";
var _LB = "LoadBalancer";
var _LBo = "LoadBalancers";
var _LC = "LinearConfiguration";
var _LCI = "ListContainerInstances";
var _LCIR = "ListContainerInstancesRequest";
var _LCIRi = "ListContainerInstancesResponse";
var _LCR = "ListClustersRequest";
var _LCRi = "ListClustersResponse";
var _LCi = "ListClusters";
var _LCo = "LogConfiguration";
var _LD = "ListDaemons";
var _LDD = "ListDaemonDeployments";
var _LDDR = "ListDaemonDeploymentsRequest";
var _LDDRi = "ListDaemonDeploymentsResponse";
var _LDR = "ListDaemonsRequest";
var _LDRi = "ListDaemonsResponse";
var _LDTD = "ListDaemonTaskDefinitions";
var _LDTDR = "ListDaemonTaskDefinitionsRequest";
var _LDTDRi = "ListDaemonTaskDefinitionsResponse";
var _LDVC = "LogDriverVolumeConfiguration";
var _LEE = "LimitExceededException";
var _LG = "ListGateways";
var _LGCA = "ListGatewayClusterAssociations";
var _LGCAR = "ListGatewayClusterAssociationsRequest";
var _LGCARi = "ListGatewayClusterAssociationsResponse";
var _LGR = "ListGatewaysRequest";
var _LGRR = "ListGatewayRoutesRequest";
var _LGRRi = "ListGatewayRoutesResponse";
var _LGRi = "ListGatewaysResponse";
var _LGRis = "ListGatewayRoutes";
var _LP = "LinuxParameters";
var _LS = "ListServices";
var _LSBN = "ListServicesByNamespace";
var _LSBNR = "ListServicesByNamespaceRequest";
var _LSBNRi = "ListServicesByNamespaceResponse";
var _LSD = "ListServiceDeployments";
var _LSDR = "ListServiceDeploymentsRequest";
var _LSDRi = "ListServiceDeploymentsResponse";
var _LSR = "ListServicesRequest";
var _LSRi = "ListServicesResponse";
var _LST = "LocalStorageType";
var _LSTS = "LocalStorageTypeSet";
var _LT = "ListTasks";
var _LTD = "ListTaskDefinitions";
var _LTDF = "ListTaskDefinitionFamilies";
var _LTDFR = "ListTaskDefinitionFamiliesRequest";
var _LTDFRi = "ListTaskDefinitionFamiliesResponse";
var _LTDR = "ListTaskDefinitionsRequest";
var _LTDRi = "ListTaskDefinitionsResponse";
var _LTFR = "ListTagsForResource";
var _LTFRR = "ListTagsForResourceRequest";
var _LTFRRi = "ListTagsForResourceResponse";
var _LTR = "ListTasksRequest";
var _LTRi = "ListTasksResponse";
var _MA = "ManagedAgent";
var _MAASP = "ManagedApplicationAutoScalingPolicy";
var _MAASPa = "ManagedApplicationAutoScalingPolicies";
var _MAS = "ManagedAutoScaling";
var _MASC = "ManagedAgentStateChange";
var _MASCa = "ManagedAgentStateChanges";
var _MAa = "ManagedAgents";
var _MC = "ManagedCertificate";
var _MCL = "MetricConfigurationList";
var _MCe = "MetricConfiguration";
var _MCo = "MonitoringConfiguration";
var _MGBPVCR = "MemoryGiBPerVCpuRequest";
var _MILSC = "ManagedInstancesLocalStorageConfiguration";
var _MINC = "ManagedInstancesNetworkConfiguration";
var _MIP = "ManagedIngressPath";
var _MIPa = "ManagedInstancesProvider";
var _MIPan = "ManagedIngressPaths";
var _MISC = "ManagedInstancesStorageConfiguration";
var _ML = "ManagedListener";
var _MLB = "ManagedLoadBalancer";
var _MLG = "ManagedLogGroup";
var _MLGa = "ManagedLogGroups";
var _MLR = "ManagedListenerRule";
var _MMA = "ManagedMetricAlarm";
var _MMAa = "ManagedMetricAlarms";
var _MMBR = "MemoryMiBRequest";
var _MP = "MountPoint";
var _MPL = "MountPointList";
var _MS = "ManagedScaling";
var _MSC = "ManagedStorageConfiguration";
var _MSG = "ManagedSecurityGroup";
var _MSGa = "ManagedSecurityGroups";
var _MST = "ManagedScalableTarget";
var _MTG = "ManagedTargetGroup";
var _MTGa = "ManagedTargetGroups";
var _MVE = "MissingVersionException";
var _NB = "NetworkBinding";
var _NBGR = "NetworkBandwidthGbpsRequest";
var _NBe = "NetworkBindings";
var _NC = "NetworkConfiguration";
var _NI = "NetworkInterface";
var _NICR = "NetworkInterfaceCountRequest";
var _NIe = "NetworkInterfaces";
var _NMA = "NvidiaMpsAllocation";
var _NNFE = "NamespaceNotFoundException";
var _NUAE = "NoUpdateAvailableException";
var _PA = "PutAttributes";
var _PAR = "PutAttributesRequest";
var _PARu = "PutAttributesResponse";
var _PAS = "PutAccountSetting";
var _PASD = "PutAccountSettingDefault";
var _PASDR = "PutAccountSettingDefaultRequest";
var _PASDRu = "PutAccountSettingDefaultResponse";
var _PASR = "PutAccountSettingRequest";
var _PASRu = "PutAccountSettingResponse";
var _PC = "PlacementConstraint";
var _PCCP = "PutClusterCapacityProviders";
var _PCCPR = "PutClusterCapacityProvidersRequest";
var _PCCPRu = "PutClusterCapacityProvidersResponse";
var _PCP = "ProxyConfigurationProperties";
var _PCl = "PlacementConstraints";
var _PCr = "ProxyConfiguration";
var _PD = "PlatformDevice";
var _PDl = "PlatformDevices";
var _PM = "PortMapping";
var _PML = "PortMappingList";
var _PS = "PlacementStrategy";
var _PSl = "PlacementStrategies";
var _PT = "ProtectedTask";
var _PTDIE = "PlatformTaskDefinitionIncompatibilityException";
var _PTr = "ProtectedTasks";
var _PUE = "PlatformUnknownException";
var _R = "Resource";
var _RA = "RequiresAttributes";
var _RC = "RepositoryCredentials";
var _RCI = "RegisterContainerInstance";
var _RCIR = "RegisterContainerInstanceRequest";
var _RCIRe = "RegisterContainerInstanceResponse";
var _RCe = "ResolvedConfiguration";
var _RDTD = "RegisterDaemonTaskDefinition";
var _RDTDR = "RegisterDaemonTaskDefinitionRequest";
var _RDTDRe = "RegisterDaemonTaskDefinitionResponse";
var _RIUE = "ResourceInUseException";
var _RNFE = "ResourceNotFoundException";
var _RP = "RuntimePlatform";
var _RPO = "RuntimePlatformOverride";
var _RR = "ResourceRequirement";
var _RRe = "ResourceRequirements";
var _RT = "RunTask";
var _RTD = "RegisterTaskDefinition";
var _RTDR = "RegisterTaskDefinitionRequest";
var _RTDRe = "RegisterTaskDefinitionResponse";
var _RTR = "RunTaskRequest";
var _RTRu = "RunTaskResponse";
var _Re = "Resources";
var _Ro = "Rollback";
var _S = "Scale";
var _SASC = "SubmitAttachmentStateChanges";
var _SASCR = "SubmitAttachmentStateChangesRequest";
var _SASCRu = "SubmitAttachmentStateChangesResponse";
var _SC = "SystemControl";
var _SCALC = "ServiceConnectAccessLogConfiguration";
var _SCC = "ServiceConnectConfiguration";
var _SCCA = "ServiceConnectClientAlias";
var _SCCAL = "ServiceConnectClientAliasList";
var _SCCC = "ServiceConnectContainerConfigurations";
var _SCCCe = "ServiceConnectContainerConfiguration";
var _SCRS = "ServiceCurrentRevisionSummary";
var _SCRSL = "ServiceCurrentRevisionSummaryList";
var _SCS = "ServiceConnectService";
var _SCSC = "SubmitContainerStateChange";
var _SCSCR = "SubmitContainerStateChangeRequest";
var _SCSCRu = "SubmitContainerStateChangeResponse";
var _SCSL = "ServiceConnectServiceList";
var _SCSR = "ServiceConnectServiceResource";
var _SCSRL = "ServiceConnectServiceResourceList";
var _SCTC = "ServiceConnectTlsConfiguration";
var _SCTCA = "ServiceConnectTlsCertificateAuthority";
var _SCTTHMR = "ServiceConnectTestTrafficHeaderMatchRules";
var _SCTTHR = "ServiceConnectTestTrafficHeaderRules";
var _SCTTR = "ServiceConnectTestTrafficRules";
var _SCy = "SystemControls";
var _SD = "ServiceDeployment";
var _SDA = "ServiceDeploymentAlarms";
var _SDB = "ServiceDeploymentBrief";
var _SDBe = "ServiceDeploymentsBrief";
var _SDCB = "ServiceDeploymentCircuitBreaker";
var _SDNFE = "ServiceDeploymentNotFoundException";
var _SDe = "ServiceDeployments";
var _SE = "ServerException";
var _SEe = "ServiceEvent";
var _SEer = "ServiceEvents";
var _SFVC = "S3FilesVolumeConfiguration";
var _SL = "SecretList";
var _SMEBSVC = "ServiceManagedEBSVolumeConfiguration";
var _SNAE = "ServiceNotActiveException";
var _SNFE = "ServiceNotFoundException";
var _SR = "ServiceRegistry";
var _SRLB = "ServiceRevisionLoadBalancer";
var _SRLBe = "ServiceRevisionLoadBalancers";
var _SRO = "ServiceRevisionOverrides";
var _SRS = "ServiceRevisionSummary";
var _SRSL = "ServiceRevisionsSummaryList";
var _SRVLC = "ServiceRevisionVpcLatticeConfiguration";
var _SRVLCe = "ServiceRevisionVpcLatticeConfigurations";
var _SRe = "ServiceRevision";
var _SRer = "ServiceRegistries";
var _SRerv = "ServiceRevisions";
var _SS = "SensitiveString";
var _SSD = "StopServiceDeployment";
var _SSDR = "StopServiceDeploymentRequest";
var _SSDRt = "StopServiceDeploymentResponse";
var _SSh = "SharingStrategy";
var _ST = "StartTask";
var _STR = "StartTaskRequest";
var _STRt = "StartTaskResponse";
var _STRto = "StopTaskRequest";
var _STRtop = "StopTaskResponse";
var _STSC = "SubmitTaskStateChange";
var _STSCR = "SubmitTaskStateChangeRequest";
var _STSCRu = "SubmitTaskStateChangeResponse";
var _STt = "StopTask";
var _SVC = "ServiceVolumeConfiguration";
var _SVCe = "ServiceVolumeConfigurations";
var _Se = "Secret";
var _Ser = "Service";
var _Serv = "Services";
var _Ses = "Session";
var _Set = "Setting";
var _Sett = "Settings";
var _St = "Statistics";
var _T = "Tag";
var _TC = "ThresholdConfiguration";
var _TCi = "TimeoutConfiguration";
var _TD = "TaskDefinition";
var _TDL = "TaskDefinitionList";
var _TDPC = "TaskDefinitionPlacementConstraint";
var _TDPCa = "TaskDefinitionPlacementConstraints";
var _TES = "TaskEphemeralStorage";
var _TL = "TmpfsList";
var _TLSGBR = "TotalLocalStorageGBRequest";
var _TMEBSVC = "TaskManagedEBSVolumeConfiguration";
var _TMEBSVTP = "TaskManagedEBSVolumeTerminationPolicy";
var _TNCE = "TargetNotConnectedException";
var _TNFE = "TargetNotFoundException";
var _TO = "TaskOverride";
var _TR = "TagResource";
var _TRR = "TagResourceRequest";
var _TRRa = "TagResourceResponse";
var _TS = "TaskSet";
var _TSNFE = "TaskSetNotFoundException";
var _TSa = "TaskSets";
var _TVC = "TaskVolumeConfiguration";
var _TVCa = "TaskVolumeConfigurations";
var _Ta = "Task";
var _Tag = "Tags";
var _Tas = "Tasks";
var _Tm = "Tmpfs";
var _U = "Ulimit";
var _UC = "UpdateCluster";
var _UCA = "UpdateContainerAgent";
var _UCAR = "UpdateContainerAgentRequest";
var _UCARp = "UpdateContainerAgentResponse";
var _UCIS = "UpdateContainerInstancesState";
var _UCISR = "UpdateContainerInstancesStateRequest";
var _UCISRp = "UpdateContainerInstancesStateResponse";
var _UCP = "UpdateCapacityProvider";
var _UCPR = "UpdateCapacityProviderRequest";
var _UCPRp = "UpdateCapacityProviderResponse";
var _UCR = "UpdateClusterRequest";
var _UCRp = "UpdateClusterResponse";
var _UCS = "UpdateClusterSettings";
var _UCSR = "UpdateClusterSettingsRequest";
var _UCSRp = "UpdateClusterSettingsResponse";
var _UD = "UpdateDaemon";
var _UDR = "UpdateDaemonRequest";
var _UDRp = "UpdateDaemonResponse";
var _UEGS = "UpdatedExpressGatewayService";
var _UEGSR = "UpdateExpressGatewayServiceRequest";
var _UEGSRp = "UpdateExpressGatewayServiceResponse";
var _UEGSp = "UpdateExpressGatewayService";
var _UFE = "UnsupportedFeatureException";
var _UG = "UpdateGateway";
var _UGAC = "UpdateGatewayAlbConfiguration";
var _UGC = "UpdateGatewayConfiguration";
var _UGNC = "UpdateGatewayNetworkConfiguration";
var _UGR = "UpdateGatewayRequest";
var _UGRp = "UpdateGatewayResponse";
var _UIPE = "UpdateInProgressException";
var _UL = "UlimitList";
var _UMIPC = "UpdateManagedInstancesProviderConfiguration";
var _UR = "UntagResource";
var _URR = "UntagResourceRequest";
var _URRn = "UntagResourceResponse";
var _US = "UpdateService";
var _USPTS = "UpdateServicePrimaryTaskSet";
var _USPTSR = "UpdateServicePrimaryTaskSetRequest";
var _USPTSRp = "UpdateServicePrimaryTaskSetResponse";
var _USR = "UpdateServiceRequest";
var _USRp = "UpdateServiceResponse";
var _UTP = "UpdateTaskProtection";
var _UTPR = "UpdateTaskProtectionRequest";
var _UTPRp = "UpdateTaskProtectionResponse";
var _UTS = "UpdateTaskSet";
var _UTSR = "UpdateTaskSetRequest";
var _UTSRp = "UpdateTaskSetResponse";
var _V = "Volume";
var _VCCRR = "VCpuCountRangeRequest";
var _VF = "VolumeFrom";
var _VFL = "VolumeFromList";
var _VI = "VersionInfo";
var _VL = "VolumeList";
var _VLAC = "VpcLatticeAdvancedConfiguration";
var _VLC = "VpcLatticeConfiguration";
var _VLCp = "VpcLatticeConfigurations";
var _a = "attachments";
var _aA = "attachmentArn";
var _aASP = "applicationAutoScalingPolicies";
var _aC = "agentConnected";
var _aCA = "acmCertificateArn";
var _aCc = "activeConfigurations";
var _aCcc = "acceleratorCount";
var _aCd = "advancedConfiguration";
var _aCu = "authorizationConfig";
var _aCw = "awsvpcConfiguration";
var _aH = "agentHash";
var _aI = "attachmentId";
var _aIT = "allowedInstanceTypes";
var _aL = "accessLogs";
var _aLC = "awsLogsConfiguration";
var _aLCc = "accessLogConfiguration";
var _aM = "acceleratorManufacturers";
var _aN = "alarmNames";
var _aNc = "acceleratorNames";
var _aNt = "attributeName";
var _aP = "appProtocol";
var _aPA = "accessPointArn";
var _aPAA = "awsPcaAuthorityArn";
var _aPI = "assignPublicIp";
var _aPIc = "accessPointId";
var _aRC = "autoRepairConfiguration";
var _aS = "actionsStatus";
var _aSC = "activeServicesCount";
var _aSGA = "autoScalingGroupArn";
var _aSGP = "autoScalingGroupProvider";
var _aSM = "autoScalingMetric";
var _aSTV = "autoScalingTargetValue";
var _aSt = "attachmentsStatus";
var _aSu = "autoScaling";
var _aT = "accessType";
var _aTGA = "alternateTargetGroupArn";
var _aTMMB = "acceleratorTotalMemoryMiB";
var _aTc = "accessTypes";
var _aTcc = "acceleratorTypes";
var _aUS = "agentUpdateStatus";
var _aV = "attributeValue";
var _aVg = "agentVersion";
var _aZ = "availabilityZone";
var _aZR = "availabilityZoneRebalancing";
var _ac = "action";
var _ack = "acknowledgment";
var _ad = "add";
var _af = "after";
var _al = "alarms";
var _ar = "arn";
var _at = "attributes";
var _au = "autoprovision";
var _b = "base";
var _bEBM = "baselineEbsBandwidthMbps";
var _bIP = "bindIP";
var _bM = "bareMetal";
var _bP = "burstablePerformance";
var _bTIM = "bakeTimeInMinutes";
var _be = "before";
var _bu = "bucket";
var _c = "client";
var _cA = "clusterArn";
var _cAC = "currentAlbCount";
var _cAL = "configuredAtLaunch";
var _cAl = "clusterArns";
var _cAli = "clientAliases";
var _cAo = "containerArn";
var _cAon = "connectivityAt";
var _cAp = "cpuArchitecture";
var _cAr = "createdAt";
var _cB = "circuitBreaker";
var _cBTIM = "canaryBakeTimeInMinutes";
var _cBr = "createdBy";
var _cC = "canaryConfiguration";
var _cCo = "containerCount";
var _cCon = "containerConfigurations";
var _cD = "containerDefinitions";
var _cDC = "computedDesiredCount";
var _cDu = "currentDeployment";
var _cI = "containerImages";
var _cIA = "containerInstanceArn";
var _cIAo = "containerInstanceArns";
var _cIo = "containerInstance";
var _cIon = "containerInstances";
var _cM = "cpuManufacturers";
var _cN = "clusterName";
var _cNo = "containerName";
var _cO = "containerOverrides";
var _cOT = "capacityOptionType";
var _cP = "canaryPercent";
var _cPA = "capacityProviderArn";
var _cPAa = "capacityProviderArns";
var _cPN = "capacityProviderName";
var _cPR = "containerPortRange";
var _cPS = "capacityProviderStrategy";
var _cPa = "capacityProvider";
var _cPap = "capacityProviders";
var _cPo = "containerPath";
var _cPon = "containerPort";
var _cPr = "credentialsParameter";
var _cR = "currentRevisions";
var _cRa = "capacityReservations";
var _cS = "credentialSpecs";
var _cSD = "currentServiceDeployment";
var _cSR = "currentServiceRevisions";
var _cT = "clientToken";
var _cWEE = "cloudWatchEncryptionEnabled";
var _cWLGN = "cloudWatchLogGroupName";
var _ca = "capabilities";
var _ce = "certificate";
var _cl = "cluster";
var _clu = "clusters";
var _co = "configuration";
var _cod = "code";
var _com = "command";
var _comp = "compatibilities";
var _con = "condition";
var _conn = "connectivity";
var _cont = "container";
var _conta = "containers";
var _cou = "count";
var _cp = "cpu";
var _cr = "critical";
var _d = "details";
var _dA = "daemonArn";
var _dAe = "deploymentArn";
var _dAer = "deregisteredAt";
var _dAi = "discoveryArn";
var _dC = "deploymentConfiguration";
var _dCB = "deploymentCircuitBreaker";
var _dCPS = "defaultCapacityProviderStrategy";
var _dCe = "desiredCount";
var _dCep = "deploymentController";
var _dD = "daemonDeployments";
var _dDA = "daemonDeploymentArn";
var _dDAa = "daemonDeploymentArns";
var _dIC = "drainingInstanceCount";
var _dL = "dockerLabels";
var _dN = "disableNetworking";
var _dNa = "daemonName";
var _dNe = "deviceName";
var _dNi = "discoveryName";
var _dNn = "dnsName";
var _dNo = "domainName";
var _dO = "dependsOn";
var _dOT = "deleteOnTermination";
var _dOr = "driverOpts";
var _dP = "deletionProtection";
var _dPr = "drainPercent";
var _dR = "daemonRevisions";
var _dRA = "daemonRevisionArn";
var _dRAa = "daemonRevisionArns";
var _dRAe = "deleteRequestedAt";
var _dS = "dnsServers";
var _dSD = "dnsSearchDomains";
var _dSL = "daemonSummariesList";
var _dSO = "dockerSecurityOptions";
var _dSe = "desiredStatus";
var _dT = "deviceType";
var _dTD = "daemonTaskDefinition";
var _dTDA = "daemonTaskDefinitionArn";
var _dTDa = "daemonTaskDefinitions";
var _dV = "doubleValue";
var _dVC = "dockerVolumeConfiguration";
var _dVo = "dockerVersion";
var _da = "daemon";
var _de = "devices";
var _dep = "deployments";
var _des = "destination";
var _det = "detail";
var _do = "domain";
var _dr = "driver";
var _dro = "drop";
var _eA = "expiresAt";
var _eC = "exitCode";
var _eCC = "executeCommandConfiguration";
var _eD = "expirationDate";
var _eEC = "enableExecuteCommand";
var _eECSMT = "enableECSManagedTags";
var _eF = "environmentFiles";
var _eFI = "enableFaultInjection";
var _eH = "extraHosts";
var _eI = "externalId";
var _eII = "ec2InstanceId";
var _eIM = "expiresInMinutes";
var _eIPA = "ec2InstanceProfileArn";
var _eIT = "excludedInstanceTypes";
var _eMR = "ecsManagedResources";
var _eP = "entryPoint";
var _eRA = "executionRoleArn";
var _eS = "effectiveSettings";
var _eSA = "executionStoppedAt";
var _eSC = "earlySuccessCriteria";
var _eSp = "ephemeralStorage";
var _eVC = "efsVolumeConfiguration";
var _en = "environment";
var _ena = "enabled";
var _enab = "enable";
var _enc = "encrypted";
var _end = "endpoint";
var _er = "errors";
var _es = "essential";
var _ev = "events";
var _ex = "expression";
var _exa = "exact";
var _f = "family";
var _fA = "finishedAt";
var _fC = "firelensConfiguration";
var _fCa = "failureCount";
var _fE = "fipsEnabled";
var _fES = "fargateEphemeralStorage";
var _fESKKI = "fargateEphemeralStorageKmsKeyId";
var _fND = "forceNewDeployment";
var _fP = "familyPrefix";
var _fSA = "fileSystemArn";
var _fSI = "fileSystemId";
var _fT = "failedTasks";
var _fTi = "filesystemType";
var _fWFSVC = "fsxWindowsFileServerVolumeConfiguration";
var _fa = "failures";
var _fam = "families";
var _fi = "filters";
var _fie = "field";
var _fil = "filter";
var _fo = "force";
var _for = "format";
var _g = "gateway";
var _gA = "gatewayArn";
var _gC = "gatewayConnectors";
var _gCA = "gatewayClusterAssociations";
var _gCa = "gatewayConnections";
var _gCr = "grpcCode";
var _gD = "gpuDevices";
var _gDE = "guardDutyEnabled";
var _gI = "gpuIds";
var _gIp = "gpuId";
var _gR = "gatewayResources";
var _gRA = "gatewayRouteArn";
var _gRAa = "gatewayRouteArns";
var _gRa = "gatewayRoute";
var _gRat = "gatewayRoutes";
var _gSS = "gpuSharingStrategy";
var _ga = "gateways";
var _gr = "group";
var _h = "hostname";
var _hC = "healthCheck";
var _hCGPS = "healthCheckGracePeriodSeconds";
var _hCIS = "healthCheckIntervalSeconds";
var _hCP = "healthCheckPath";
var _hCPe = "healthCheckProtocol";
var _hCPea = "healthCheckPort";
var _hCTS = "healthCheckTimeoutSeconds";
var _hCt = "httpCode";
var _hD = "hookDetails";
var _hDt = "httpDesync";
var _hI = "hookId";
var _hL = "hardLimit";
var _hP = "healthyPercent";
var _hPR = "hostPortRange";
var _hPo = "hostPath";
var _hPos = "hostPort";
var _hS = "healthStatus";
var _hSA = "hostSharedAlb";
var _hTA = "hookTargetArn";
var _hTC = "healthyThresholdCount";
var _he = "header";
var _ho = "host";
var _i = "id";
var _iA = "ipAddress";
var _iAO = "inferenceAcceleratorOverrides";
var _iAT = "ipAddressType";
var _iAn = "inferenceAccelerators";
var _iAp = "ipv6Address";
var _iCA = "issuerCertificateAuthority";
var _iD = "imageDigest";
var _iEC = "ignoredExitCodes";
var _iG = "instanceGenerations";
var _iID = "instanceIdentityDocument";
var _iIDS = "instanceIdentityDocumentSignature";
var _iLT = "instanceLaunchTemplate";
var _iM = "ipcMode";
var _iMTP = "instanceMetadataTagsPropagation";
var _iO = "infrastructureOptimization";
var _iP = "ingressPaths";
var _iPE = "initProcessEnabled";
var _iPO = "ingressPortOverride";
var _iQP = "includeQueryParameters";
var _iR = "instanceRequirements";
var _iRA = "infrastructureRoleArn";
var _iSG = "inboundSecurityGroup";
var _iTS = "idleTimeoutSeconds";
var _iV = "integerValue";
var _iWP = "instanceWarmupPeriod";
var _ia = "iam";
var _im = "image";
var _in = "interactive";
var _inc = "include";
var _int = "interval";
var _io = "iops";
var _it = "item";
var _k = "key";
var _kK = "kmsKey";
var _kKI = "kmsKeyId";
var _l = "links";
var _lA = "listenerArn";
var _lB = "loadBalancers";
var _lBA = "loadBalancerArn";
var _lBN = "loadBalancerName";
var _lBSG = "loadBalancerSecurityGroups";
var _lBSGA = "loadBalancerSecurityGroupArns";
var _lBo = "loadBalancer";
var _lC = "logConfiguration";
var _lCi = "linearConfiguration";
var _lD = "logDriver";
var _lDVC = "logDriverVolumeConfiguration";
var _lG = "logGroups";
var _lGN = "logGroupName";
var _lGo = "logGroup";
var _lH = "lifecycleHooks";
var _lHD = "lifecycleHookDetails";
var _lL = "logLevel";
var _lP = "linuxParameters";
var _lRA = "listenerRuleArn";
var _lS = "lastStatus";
var _lSA = "lastStartedAt";
var _lSC = "lastStatusChange";
var _lSCo = "localStorageConfiguration";
var _lSP = "logStreamPrefix";
var _lST = "localStorageTypes";
var _lSi = "lifecycleStages";
var _lSif = "lifecycleStage";
var _lSo = "localStorage";
var _lT = "launchType";
var _lU = "lastUpdated";
var _lV = "longValue";
var _la = "labels";
var _li = "listener";
var _lo = "logging";
var _m = "message";
var _mA = "managedAgents";
var _mAC = "maxAlbCount";
var _mAN = "managedAgentName";
var _mAe = "metricAlarms";
var _mC = "minCapacity";
var _mCP = "maxComputePercent";
var _mCa = "maxCapacity";
var _mCe = "metricConfigurations";
var _mD = "managedDraining";
var _mEBSV = "managedEBSVolume";
var _mGBPVC = "memoryGiBPerVCpu";
var _mHP = "minimumHealthyPercent";
var _mIP = "managedInstancesProvider";
var _mMB = "memoryMiB";
var _mN = "metricNames";
var _mO = "mountOptions";
var _mP = "mountPoints";
var _mPa = "maximumPercent";
var _mR = "memoryReservation";
var _mRa = "maxResults";
var _mS = "managedScaling";
var _mSC = "managedStorageConfiguration";
var _mSPAPOOODP = "maxSpotPriceAsPercentageOfOptimalOnDemandPrice";
var _mSSS = "minimumScalingStepSize";
var _mSSSa = "maximumScalingStepSize";
var _mSa = "maxSwap";
var _mTC = "minTaskCount";
var _mTCa = "maxTaskCount";
var _mTP = "managedTerminationProtection";
var _ma = "max";
var _mat = "matcher";
var _me = "memory";
var _met = "metric";
var _mi = "min";
var _mo = "monitoring";
var _n = "name";
var _nB = "networkBindings";
var _nBG = "networkBandwidthGbps";
var _nC = "networkConfiguration";
var _nDI = "neuronDeviceIds";
var _nI = "networkInterfaces";
var _nIC = "networkInterfaceCount";
var _nM = "networkMode";
var _nMv = "nvidiaMps";
var _nT = "nextToken";
var _na = "namespace";
var _nam = "names";
var _o = "options";
var _oDMPPOLP = "onDemandMaxPricePercentageOverLowestPrice";
var _oS = "overallStatus";
var _oSF = "operatingSystemFamily";
var _op = "operation";
var _ov = "overrides";
var _p = "privileged";
var _pA = "principalArn";
var _pC = "primaryContainer";
var _pCe = "pendingCount";
var _pCl = "placementConstraints";
var _pCr = "proxyConfiguration";
var _pD = "platformDevices";
var _pE = "protectionEnabled";
var _pF = "platformFamily";
var _pIA = "privateIpv4Address";
var _pLR = "productionListenerRule";
var _pM = "portMappings";
var _pMi = "pidMode";
var _pN = "portName";
var _pRTS = "perRequestTimeoutSeconds";
var _pS = "placementStrategy";
var _pSA = "pullStartedAt";
var _pSAu = "pullStoppedAt";
var _pT = "pseudoTerminal";
var _pTC = "pendingTasksCount";
var _pTCe = "pendingTaskCount";
var _pTS = "primaryTaskSet";
var _pTo = "policyType";
var _pTr = "propagateTags";
var _pTro = "protectedTasks";
var _pV = "platformVersion";
var _pe = "permissions";
var _po = "port";
var _pr = "protocol";
var _pre = "prefix";
var _pro = "properties";
var _r = "reason";
var _rA = "roleArn";
var _rAP = "restartAttemptPeriod";
var _rAe = "registeredAt";
var _rAeg = "registryArn";
var _rAeq = "requiresAttributes";
var _rAes = "resourceArn";
var _rAu = "ruleArns";
var _rB = "registeredBy";
var _rC = "repositoryCredentials";
var _rCIC = "registeredContainerInstancesCount";
var _rCP = "rollbackCapacityProviders";
var _rCe = "requiresCompatibilities";
var _rCes = "resolvedConfiguration";
var _rCu = "runningCount";
var _rD = "rootDirectory";
var _rGA = "reservationGroupArn";
var _rHS = "requireHibernateSupport";
var _rI = "resourceIds";
var _rIC = "runningInstanceCount";
var _rIe = "referenceId";
var _rIu = "runtimeId";
var _rMIMB = "remainingMemoryInMiB";
var _rMT = "resourceManagementType";
var _rO = "readOnly";
var _rOHT = "resetOnHealthyTask";
var _rP = "reservationPreference";
var _rPTW = "requestedProductionTrafficWeight";
var _rPe = "restartPolicy";
var _rPu = "runtimePlatform";
var _rR = "resourceRequirements";
var _rRF = "readonlyRootFilesystem";
var _rRe = "remainingResources";
var _rReg = "registeredResources";
var _rS = "rolloutState";
var _rSR = "rolloutStateReason";
var _rSe = "resolutionSeconds";
var _rT = "resourceType";
var _rTC = "runningTasksCount";
var _rTCe = "requestedTaskCount";
var _rTCu = "runningTaskCount";
var _rTDRA = "rollbackTargetDaemonRevisionArn";
var _rTTW = "requestedTestTrafficWeight";
var _re = "revision";
var _res = "resources";
var _ret = "retries";
var _ro = "role";
var _rol = "rollback";
var _ru = "rule";
var _s = "smithy.ts.sdk.synthetic.com.amazonaws.ecs";
var _sA = "startedAt";
var _sAe = "serviceArn";
var _sAer = "serviceArns";
var _sAt = "stoppedAt";
var _sAto = "stoppingAt";
var _sB = "startedBy";
var _sBN = "s3BucketName";
var _sBTIM = "stepBakeTimeInMinutes";
var _sC = "systemControls";
var _sCC = "serviceConnectConfiguration";
var _sCD = "serviceConnectDefaults";
var _sCE = "serviceConnectEndpoint";
var _sCPN = "serviceContainerPortName";
var _sCR = "serviceConnectResources";
var _sCo = "sourceContainer";
var _sCt = "statusCode";
var _sCto = "storageConfiguration";
var _sCtop = "stopCode";
var _sD = "serviceDeployments";
var _sDA = "serviceDeploymentArn";
var _sDAe = "serviceDeploymentArns";
var _sDR = "sourceDaemonRevisions";
var _sEE = "s3EncryptionEnabled";
var _sG = "securityGroups";
var _sGI = "securityGroupIds";
var _sGe = "securityGroup";
var _sI = "subnetIds";
var _sIA = "scaleInAfter";
var _sIGB = "sizeInGiB";
var _sIe = "sessionId";
var _sIn = "snapshotId";
var _sKP = "s3KeyPrefix";
var _sL = "softLimit";
var _sM = "sharingMode";
var _sMPPOLP = "spotMaxPricePercentageOverLowestPrice";
var _sMS = "sharedMemorySize";
var _sN = "serviceName";
var _sO = "secretOptions";
var _sP = "startPeriod";
var _sPo = "sourcePath";
var _sPt = "stepPercent";
var _sR = "statusReason";
var _sRA = "serviceRevisionArns";
var _sRAe = "serviceRevisionArn";
var _sRe = "serviceRegistries";
var _sRer = "serviceRevisions";
var _sRt = "stoppedReason";
var _sS = "schedulingStrategy";
var _sSA = "stabilityStatusAt";
var _sSG = "serviceSecurityGroups";
var _sSGA = "serviceSecurityGroupArn";
var _sSGB = "storageSizeGiB";
var _sSR = "sourceServiceRevisions";
var _sSRC = "sourceServiceRevisionCleanup";
var _sSV = "stringSetValue";
var _sSh = "sharingStrategy";
var _sSt = "stabilityStatus";
var _sT = "startTimeout";
var _sTc = "scalingTarget";
var _sTca = "scalableTarget";
var _sTt = "stopTimeout";
var _sTto = "stopType";
var _sU = "serviceUrl";
var _sUt = "streamUrl";
var _sV = "sourceVolume";
var _sVC = "s3filesVolumeConfiguration";
var _s_ = "s3";
var _sc = "scale";
var _sch = "scheme";
var _sco = "scope";
var _se = "server";
var _sec = "secrets";
var _ser = "service";
var _serv = "services";
var _ses = "session";
var _set = "settings";
var _sett = "setting";
var _si = "size";
var _so = "sort";
var _st = "status";
var _sta = "statistics";
var _str = "strategy";
var _su = "subnets";
var _sw = "swappiness";
var _t = "type";
var _tA = "taskArn";
var _tAN = "triggeredAlarmNames";
var _tAa = "targetArn";
var _tAas = "taskArns";
var _tAi = "timeoutAction";
var _tC = "thresholdConfiguration";
var _tCa = "targetCapacity";
var _tCar = "targetConfiguration";
var _tCi = "timeoutConfiguration";
var _tD = "taskDefinition";
var _tDA = "taskDefinitionArn";
var _tDAa = "taskDefinitionArns";
var _tDIC = "totalDrainingInstanceCount";
var _tDR = "targetDaemonRevision";
var _tDRA = "targetDaemonRevisionArn";
var _tDa = "taskDefinitions";
var _tE = "telemetryEndpoint";
var _tEP = "transitEncryptionPort";
var _tEr = "transitEncryption";
var _tG = "targetGroups";
var _tGA = "targetGroupArn";
var _tI = "targetId";
var _tIM = "timeoutInMinutes";
var _tK = "tagKeys";
var _tLR = "testListenerRule";
var _tLRA = "testListenerRuleArn";
var _tLRAe = "testListenerRuleArns";
var _tLSGB = "totalLocalStorageGB";
var _tMIMB = "totalMemoryInMiB";
var _tP = "terminationPolicy";
var _tR = "totalResources";
var _tRA = "taskRoleArn";
var _tRC = "totalRunningCount";
var _tRIC = "totalRunningInstanceCount";
var _tS = "taskSet";
var _tSA = "taskSetArn";
var _tSR = "targetServiceRevision";
var _tSRA = "targetServiceRevisionArn";
var _tSa = "taskSets";
var _tSag = "tagSpecifications";
var _tT = "targetType";
var _tTR = "testTrafficRules";
var _tV = "targetValue";
var _tVo = "tokenValue";
var _tWDC = "totalWithoutDaemonCount";
var _tWDIC = "totalWithoutDaemonInstanceCount";
var _ta = "tags";
var _tas = "tasks";
var _task = "task";
var _th = "threshold";
var _thr = "throughput";
var _ti = "timeout";
var _tl = "tls";
var _tm = "tmpfs";
var _u = "user";
var _uA = "updatedAt";
var _uLS = "useLocalStorage";
var _uS = "updateStatus";
var _uSR = "updateStatusReason";
var _uTC = "unhealthyThresholdCount";
var _ul = "ulimits";
var _un = "unit";
var _v = "value";
var _vC = "versionConsistency";
var _vCC = "vCpuCount";
var _vCo = "volumeConfigurations";
var _vF = "volumesFrom";
var _vFa = "valueFrom";
var _vI = "versionInfo";
var _vIR = "volumeInitializationRate";
var _vLC = "vpcLatticeConfigurations";
var _vT = "volumeType";
var _va = "values";
var _ve = "version";
var _vo = "volumes";
var _w = "weight";
var _wACLA = "webACLArn";
var _wD = "workingDirectory";
var _wDC = "withoutDaemonCount";
var _wDIC = "withoutDaemonInstanceCount";
var n0 = "com.amazonaws.ecs";
var _s_registry = new TypeRegistry(_s);
var ECSServiceException$ = [-3, _s, "ECSServiceException", 0, [], []];
_s_registry.registerError(ECSServiceException$, ECSServiceException);
var n0_registry = new TypeRegistry(n0);
var AccessDeniedException$ = [
  -3,
  n0,
  _ADE,
  { "error": _c, "httpError": 403 },
  [_m],
  [0]
];
n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
var AttributeLimitExceededException$ = [
  -3,
  n0,
  _ALEE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(AttributeLimitExceededException$, AttributeLimitExceededException);
var BlockedException$ = [
  -3,
  n0,
  _BE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(BlockedException$, BlockedException);
var ClientException$ = [
  -3,
  n0,
  _CE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(ClientException$, ClientException);
var ClusterContainsCapacityProviderException$ = [
  -3,
  n0,
  _CCCPE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(ClusterContainsCapacityProviderException$, ClusterContainsCapacityProviderException);
var ClusterContainsContainerInstancesException$ = [
  -3,
  n0,
  _CCCIE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(ClusterContainsContainerInstancesException$, ClusterContainsContainerInstancesException);
var ClusterContainsServicesException$ = [
  -3,
  n0,
  _CCSE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(ClusterContainsServicesException$, ClusterContainsServicesException);
var ClusterContainsTasksException$ = [
  -3,
  n0,
  _CCTE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(ClusterContainsTasksException$, ClusterContainsTasksException);
var ClusterNotFoundException$ = [
  -3,
  n0,
  _CNFE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(ClusterNotFoundException$, ClusterNotFoundException);
var ConflictException$ = [
  -3,
  n0,
  _CEo,
  { "error": _c },
  [_rI, _m],
  [64 | 0, 0]
];
n0_registry.registerError(ConflictException$, ConflictException);
var DaemonNotActiveException$ = [
  -3,
  n0,
  _DNAE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(DaemonNotActiveException$, DaemonNotActiveException);
var DaemonNotFoundException$ = [
  -3,
  n0,
  _DNFE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(DaemonNotFoundException$, DaemonNotFoundException);
var GatewayNotFoundException$ = [
  -3,
  n0,
  _GNFE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(GatewayNotFoundException$, GatewayNotFoundException);
var InvalidParameterException$ = [
  -3,
  n0,
  _IPE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(InvalidParameterException$, InvalidParameterException);
var LimitExceededException$ = [
  -3,
  n0,
  _LEE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(LimitExceededException$, LimitExceededException);
var MissingVersionException$ = [
  -3,
  n0,
  _MVE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(MissingVersionException$, MissingVersionException);
var NamespaceNotFoundException$ = [
  -3,
  n0,
  _NNFE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(NamespaceNotFoundException$, NamespaceNotFoundException);
var NoUpdateAvailableException$ = [
  -3,
  n0,
  _NUAE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(NoUpdateAvailableException$, NoUpdateAvailableException);
var PlatformTaskDefinitionIncompatibilityException$ = [
  -3,
  n0,
  _PTDIE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(PlatformTaskDefinitionIncompatibilityException$, PlatformTaskDefinitionIncompatibilityException);
var PlatformUnknownException$ = [
  -3,
  n0,
  _PUE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(PlatformUnknownException$, PlatformUnknownException);
var ResourceInUseException$ = [
  -3,
  n0,
  _RIUE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(ResourceInUseException$, ResourceInUseException);
var ResourceNotFoundException$ = [
  -3,
  n0,
  _RNFE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var ServerException$ = [
  -3,
  n0,
  _SE,
  { "error": _se },
  [_m],
  [0]
];
n0_registry.registerError(ServerException$, ServerException);
var ServiceDeploymentNotFoundException$ = [
  -3,
  n0,
  _SDNFE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(ServiceDeploymentNotFoundException$, ServiceDeploymentNotFoundException);
var ServiceNotActiveException$ = [
  -3,
  n0,
  _SNAE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(ServiceNotActiveException$, ServiceNotActiveException);
var ServiceNotFoundException$ = [
  -3,
  n0,
  _SNFE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(ServiceNotFoundException$, ServiceNotFoundException);
var TargetNotConnectedException$ = [
  -3,
  n0,
  _TNCE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(TargetNotConnectedException$, TargetNotConnectedException);
var TargetNotFoundException$ = [
  -3,
  n0,
  _TNFE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(TargetNotFoundException$, TargetNotFoundException);
var TaskSetNotFoundException$ = [
  -3,
  n0,
  _TSNFE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(TaskSetNotFoundException$, TaskSetNotFoundException);
var UnsupportedFeatureException$ = [
  -3,
  n0,
  _UFE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(UnsupportedFeatureException$, UnsupportedFeatureException);
var UpdateInProgressException$ = [
  -3,
  n0,
  _UIPE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(UpdateInProgressException$, UpdateInProgressException);
var errorTypeRegistries = [
  _s_registry,
  n0_registry
];
var SensitiveString = [0, n0, _SS, 8, 0];
var AcceleratorCountRequest$ = [
  3,
  n0,
  _ACR,
  0,
  [_mi, _ma],
  [1, 1]
];
var AcceleratorTotalMemoryMiBRequest$ = [
  3,
  n0,
  _ATMMBR,
  0,
  [_mi, _ma],
  [1, 1]
];
var AdvancedConfiguration$ = [
  3,
  n0,
  _AC,
  0,
  [_aTGA, _pLR, _tLR, _rA],
  [0, 0, 0, 0]
];
var AssociateGatewayWithClusterRequest$ = [
  3,
  n0,
  _AGWCR,
  0,
  [_g, _cl],
  [0, 0],
  2
];
var AssociateGatewayWithClusterResponse$ = [
  3,
  n0,
  _AGWCRs,
  0,
  [_gA, _cA, _st],
  [0, 0, 0]
];
var Attachment$ = [
  3,
  n0,
  _A,
  0,
  [_i, _t, _st, _d],
  [0, 0, 0, () => AttachmentDetails]
];
var AttachmentStateChange$ = [
  3,
  n0,
  _ASC,
  0,
  [_aA, _st],
  [0, 0],
  2
];
var Attribute$ = [
  3,
  n0,
  _At,
  0,
  [_n, _v, _tT, _tI],
  [0, 0, 0, 0],
  1
];
var AutoRepairConfiguration$ = [
  3,
  n0,
  _ARC,
  0,
  [_aS],
  [0]
];
var AutoScalingGroupProvider$ = [
  3,
  n0,
  _ASGP,
  0,
  [_aSGA, _mS, _mTP, _mD],
  [0, () => ManagedScaling$, 0, 0],
  1
];
var AutoScalingGroupProviderUpdate$ = [
  3,
  n0,
  _ASGPU,
  0,
  [_mS, _mTP, _mD],
  [() => ManagedScaling$, 0, 0]
];
var AwsVpcConfiguration$ = [
  3,
  n0,
  _AVC,
  0,
  [_su, _sG, _aPI],
  [64 | 0, 64 | 0, 0],
  1
];
var BaselineEbsBandwidthMbpsRequest$ = [
  3,
  n0,
  _BEBMR,
  0,
  [_mi, _ma],
  [1, 1]
];
var CanaryConfiguration$ = [
  3,
  n0,
  _CC,
  0,
  [_cP, _cBTIM],
  [1, 1]
];
var CapacityProvider$ = [
  3,
  n0,
  _CP,
  0,
  [_cPA, _n, _cl, _st, _aSGP, _mIP, _uS, _uSR, _ta, _t],
  [0, 0, 0, 0, () => AutoScalingGroupProvider$, [() => ManagedInstancesProvider$, 0], 0, 0, () => Tags, 0]
];
var CapacityProviderStrategyItem$ = [
  3,
  n0,
  _CPSI,
  0,
  [_cPa, _w, _b],
  [0, 1, 1],
  1
];
var CapacityReservationRequest$ = [
  3,
  n0,
  _CRR,
  0,
  [_rGA, _rP],
  [0, 0]
];
var Cluster$ = [
  3,
  n0,
  _C,
  0,
  [_cA, _cN, _co, _st, _rCIC, _rTC, _pTC, _aSC, _sta, _ta, _set, _cPap, _dCPS, _a, _aSt, _sCD],
  [0, 0, () => ClusterConfiguration$, 0, 1, 1, 1, 1, () => Statistics, () => Tags, () => ClusterSettings, 64 | 0, () => CapacityProviderStrategy, () => Attachments, 0, () => ClusterServiceConnectDefaults$]
];
var ClusterConfiguration$ = [
  3,
  n0,
  _CCl,
  0,
  [_eCC, _mSC],
  [() => ExecuteCommandConfiguration$, () => ManagedStorageConfiguration$]
];
var ClusterServiceConnectDefaults$ = [
  3,
  n0,
  _CSCD,
  0,
  [_na],
  [0]
];
var ClusterServiceConnectDefaultsRequest$ = [
  3,
  n0,
  _CSCDR,
  0,
  [_na],
  [0],
  1
];
var ClusterSetting$ = [
  3,
  n0,
  _CS,
  0,
  [_n, _v],
  [0, 0]
];
var Container$ = [
  3,
  n0,
  _Co,
  0,
  [_cAo, _tA, _n, _im, _iD, _rIu, _lS, _eC, _r, _nB, _nI, _hS, _mA, _cp, _me, _mR, _gI, _nDI, _gSS],
  [0, 0, 0, 0, 0, 0, 0, 1, 0, () => NetworkBindings, () => NetworkInterfaces, 0, () => ManagedAgents, 0, 0, 0, 64 | 0, 64 | 0, () => SharingStrategy$]
];
var ContainerDefinition$ = [
  3,
  n0,
  _CD,
  0,
  [_n, _im, _rC, _cp, _me, _mR, _l, _pM, _es, _rPe, _eP, _com, _en, _eF, _mP, _vF, _lP, _sec, _dO, _sT, _sTt, _vC, _h, _u, _wD, _dN, _p, _rRF, _dS, _dSD, _eH, _dSO, _in, _pT, _dL, _ul, _lC, _hC, _sC, _rR, _fC, _cS],
  [0, 0, [() => RepositoryCredentials$, 0], 1, 1, 1, 64 | 0, () => PortMappingList, 2, () => ContainerRestartPolicy$, 64 | 0, 64 | 0, [() => EnvironmentVariables, 0], () => EnvironmentFiles, () => MountPointList, () => VolumeFromList, () => LinuxParameters$, () => SecretList, () => ContainerDependencies, 1, 1, 0, 0, 0, 0, 2, 2, 2, 64 | 0, 64 | 0, () => HostEntryList, 64 | 0, 2, 2, 128 | 0, () => UlimitList, () => LogConfiguration$, () => HealthCheck$, () => SystemControls, () => ResourceRequirements, () => FirelensConfiguration$, 64 | 0]
];
var ContainerDependency$ = [
  3,
  n0,
  _CDo,
  0,
  [_cNo, _con],
  [0, 0],
  2
];
var ContainerImage$ = [
  3,
  n0,
  _CI,
  0,
  [_cNo, _iD, _im],
  [0, 0, 0]
];
var ContainerInstance$ = [
  3,
  n0,
  _CIo,
  0,
  [_cIA, _eII, _cPN, _ve, _vI, _rRe, _rReg, _st, _sR, _aC, _rTC, _pTC, _aUS, _at, _rAe, _a, _ta, _hS, _gD],
  [0, 0, 0, 1, () => VersionInfo$, () => Resources, () => Resources, 0, 0, 2, 1, 1, 0, () => Attributes, 4, () => Attachments, () => Tags, () => ContainerInstanceHealthStatus$, () => GpuDevices]
];
var ContainerInstanceHealthStatus$ = [
  3,
  n0,
  _CIHS,
  0,
  [_oS, _d],
  [0, () => InstanceHealthCheckResultList]
];
var ContainerOverride$ = [
  3,
  n0,
  _CO,
  0,
  [_n, _com, _en, _eF, _cp, _me, _mR, _rR],
  [0, 64 | 0, [() => EnvironmentVariables, 0], () => EnvironmentFiles, 1, 1, 1, () => ResourceRequirements]
];
var ContainerRestartPolicy$ = [
  3,
  n0,
  _CRP,
  0,
  [_ena, _iEC, _rAP],
  [2, 64 | 1, 1],
  1
];
var ContainerStateChange$ = [
  3,
  n0,
  _CSC,
  0,
  [_cNo, _iD, _rIu, _eC, _nB, _r, _st],
  [0, 0, 0, 1, () => NetworkBindings, 0, 0]
];
var ContinueServiceDeploymentRequest$ = [
  3,
  n0,
  _CSDR,
  0,
  [_sDA, _hI, _ac],
  [0, 0, 0],
  2
];
var ContinueServiceDeploymentResponse$ = [
  3,
  n0,
  _CSDRo,
  0,
  [_sDA],
  [0]
];
var CreateCapacityProviderRequest$ = [
  3,
  n0,
  _CCPR,
  0,
  [_n, _cl, _aSGP, _mIP, _ta],
  [0, 0, () => AutoScalingGroupProvider$, [() => CreateManagedInstancesProviderConfiguration$, 0], () => Tags],
  1
];
var CreateCapacityProviderResponse$ = [
  3,
  n0,
  _CCPRr,
  0,
  [_cPa],
  [[() => CapacityProvider$, 0]]
];
var CreateClusterRequest$ = [
  3,
  n0,
  _CCR,
  0,
  [_cN, _ta, _set, _co, _cPap, _dCPS, _sCD],
  [0, () => Tags, () => ClusterSettings, () => ClusterConfiguration$, 64 | 0, () => CapacityProviderStrategy, () => ClusterServiceConnectDefaultsRequest$]
];
var CreateClusterResponse$ = [
  3,
  n0,
  _CCRr,
  0,
  [_cl],
  [() => Cluster$]
];
var CreateDaemonRequest$ = [
  3,
  n0,
  _CDR,
  0,
  [_dNa, _dTDA, _cPAa, _cA, _dC, _ta, _pTr, _eECSMT, _eEC, _cT, _cr],
  [0, 0, 64 | 0, 0, () => DaemonDeploymentConfiguration$, () => Tags, 0, 2, 2, 0, 2],
  3
];
var CreateDaemonResponse$ = [
  3,
  n0,
  _CDRr,
  0,
  [_dA, _st, _cAr, _dAe],
  [0, 0, 4, 0]
];
var CreatedAt$ = [
  3,
  n0,
  _CA,
  0,
  [_be, _af],
  [4, 4]
];
var CreateExpressGatewayServiceRequest$ = [
  3,
  n0,
  _CEGSR,
  0,
  [_iRA, _eRA, _sN, _cl, _hCP, _pC, _tRA, _nC, _cp, _me, _cAp, _sTc, _ta, _tDA],
  [0, 0, 0, 0, 0, [() => ExpressGatewayContainer$, 0], 0, () => ExpressGatewayServiceNetworkConfiguration$, 0, 0, 0, () => ExpressGatewayScalingTarget$, () => Tags, 0],
  1
];
var CreateExpressGatewayServiceResponse$ = [
  3,
  n0,
  _CEGSRr,
  0,
  [_ser],
  [[() => ECSExpressGatewayService$, 0]]
];
var CreateGatewayRequest$ = [
  3,
  n0,
  _CGR,
  0,
  [_n, _iRA, _co, _cT, _dP, _ta, _pTr],
  [0, 0, () => GatewayConfiguration$, [0, 4], 2, () => Tags, 0],
  3
];
var CreateGatewayResponse$ = [
  3,
  n0,
  _CGRr,
  0,
  [_gA, _n, _st],
  [0, 0, 0]
];
var CreateManagedInstancesProviderConfiguration$ = [
  3,
  n0,
  _CMIPC,
  0,
  [_iRA, _iLT, _pTr, _iO, _aRC],
  [0, [() => InstanceLaunchTemplate$, 0], 0, () => InfrastructureOptimization$, () => AutoRepairConfiguration$],
  2
];
var CreateServiceRequest$ = [
  3,
  n0,
  _CSR,
  0,
  [_sN, _cl, _tD, _aZR, _lB, _sRe, _dCe, _cT, _lT, _cPS, _pV, _ro, _dC, _pCl, _pS, _nC, _hCGPS, _sS, _dCep, _ta, _eECSMT, _pTr, _eEC, _sCC, _vCo, _vLC, _gC, _mo],
  [0, 0, 0, 0, () => LoadBalancers, () => ServiceRegistries, 1, 0, 0, () => CapacityProviderStrategy, 0, 0, () => DeploymentConfiguration$, () => PlacementConstraints, () => PlacementStrategies, () => NetworkConfiguration$, 1, 0, () => DeploymentController$, () => Tags, 2, 0, 2, () => ServiceConnectConfiguration$, () => ServiceVolumeConfigurations, () => VpcLatticeConfigurations, () => GatewayConnectorList, () => MonitoringConfiguration$],
  1
];
var CreateServiceResponse$ = [
  3,
  n0,
  _CSRr,
  0,
  [_ser],
  [() => Service$]
];
var CreateTaskSetRequest$ = [
  3,
  n0,
  _CTSR,
  0,
  [_ser, _cl, _tD, _eI, _nC, _lB, _sRe, _lT, _cPS, _pV, _sc, _cT, _ta],
  [0, 0, 0, 0, () => NetworkConfiguration$, () => LoadBalancers, () => ServiceRegistries, 0, () => CapacityProviderStrategy, 0, () => Scale$, 0, () => Tags],
  3
];
var CreateTaskSetResponse$ = [
  3,
  n0,
  _CTSRr,
  0,
  [_tS],
  [() => TaskSet$]
];
var DaemonAlarmConfiguration$ = [
  3,
  n0,
  _DAC,
  0,
  [_aN, _enab],
  [64 | 0, 2]
];
var DaemonCapacityProvider$ = [
  3,
  n0,
  _DCP,
  0,
  [_ar, _rCu, _wDC],
  [0, 1, 1]
];
var DaemonCircuitBreaker$ = [
  3,
  n0,
  _DCB,
  0,
  [_fCa, _st, _th],
  [1, 0, 1]
];
var DaemonContainerDefinition$ = [
  3,
  n0,
  _DCD,
  0,
  [_im, _n, _me, _mR, _rC, _hC, _cp, _es, _eP, _com, _wD, _eF, _en, _sec, _rRF, _mP, _lC, _fC, _p, _u, _ul, _lP, _dO, _sT, _sTt, _sC, _in, _pT, _rPe],
  [0, 0, 1, 1, [() => RepositoryCredentials$, 0], () => HealthCheck$, 1, 2, 64 | 0, 64 | 0, 0, () => EnvironmentFiles, [() => EnvironmentVariables, 0], () => SecretList, 2, () => MountPointList, () => LogConfiguration$, () => FirelensConfiguration$, 2, 0, () => UlimitList, () => DaemonLinuxParameters$, () => ContainerDependencies, 1, 1, () => SystemControls, 2, 2, () => ContainerRestartPolicy$],
  1
];
var DaemonContainerImage$ = [
  3,
  n0,
  _DCI,
  0,
  [_cNo, _iD, _im],
  [0, 0, 0]
];
var DaemonDeployment$ = [
  3,
  n0,
  _DD,
  0,
  [_dDA, _cA, _st, _sR, _tDR, _sDR, _cB, _al, _rol, _dC, _cAr, _sA, _sAt, _fA],
  [0, 0, 0, 0, () => DaemonDeploymentRevisionDetail$, () => DaemonDeploymentRevisionDetailList, () => DaemonCircuitBreaker$, () => DaemonDeploymentAlarms$, () => DaemonRollback$, () => DaemonDeploymentConfiguration$, 4, 4, 4, 4]
];
var DaemonDeploymentAlarms$ = [
  3,
  n0,
  _DDA,
  0,
  [_st, _aN, _tAN],
  [0, 64 | 0, 64 | 0]
];
var DaemonDeploymentCapacityProvider$ = [
  3,
  n0,
  _DDCP,
  0,
  [_ar, _rIC, _wDIC, _dIC],
  [0, 1, 1, 1]
];
var DaemonDeploymentConfiguration$ = [
  3,
  n0,
  _DDC,
  0,
  [_dPr, _al, _bTIM],
  [1, () => DaemonAlarmConfiguration$, 1]
];
var DaemonDeploymentRevisionDetail$ = [
  3,
  n0,
  _DDRD,
  0,
  [_ar, _cPap, _tRIC, _tWDIC, _tDIC],
  [0, () => DaemonDeploymentCapacityProviderList, 1, 1, 1]
];
var DaemonDeploymentSummary$ = [
  3,
  n0,
  _DDS,
  0,
  [_dDA, _dA, _cA, _st, _sR, _tDRA, _cAr, _sA, _sAt, _fA],
  [0, 0, 0, 0, 0, 0, 4, 4, 4, 4]
];
var DaemonDetail$ = [
  3,
  n0,
  _DDa,
  0,
  [_dA, _cA, _st, _cR, _dAe, _cAr, _uA],
  [0, 0, 0, () => DaemonRevisionDetailList, 0, 4, 4]
];
var DaemonLinuxParameters$ = [
  3,
  n0,
  _DLP,
  0,
  [_ca, _de, _iPE, _tm],
  [() => KernelCapabilities$, () => DevicesList, 2, () => TmpfsList]
];
var DaemonRevision$ = [
  3,
  n0,
  _DR,
  0,
  [_dRA, _cA, _dA, _dTDA, _cAr, _cI, _pTr, _eECSMT, _eEC, _cr],
  [0, 0, 0, 0, 4, () => DaemonContainerImages, 0, 2, 2, 2]
];
var DaemonRevisionDetail$ = [
  3,
  n0,
  _DRD,
  0,
  [_ar, _cPap, _tRC, _tWDC],
  [0, () => DaemonCapacityProviderList, 1, 1]
];
var DaemonRollback$ = [
  3,
  n0,
  _DRa,
  0,
  [_r, _sA, _rTDRA, _rCP],
  [0, 4, 0, 64 | 0]
];
var DaemonSummary$ = [
  3,
  n0,
  _DS,
  0,
  [_dA, _st, _cAr, _uA],
  [0, 0, 4, 4]
];
var DaemonTaskDefinition$ = [
  3,
  n0,
  _DTD,
  0,
  [_dTDA, _f, _re, _tRA, _eRA, _cD, _vo, _cp, _me, _st, _rAe, _dRAe, _rB, _pMi, _iM],
  [0, 0, 1, 0, 0, [() => DaemonContainerDefinitionList, 0], () => DaemonVolumeList, 0, 0, 0, 4, 4, 0, 0, 0]
];
var DaemonTaskDefinitionSummary$ = [
  3,
  n0,
  _DTDS,
  0,
  [_ar, _rAe, _rB, _dRAe, _st],
  [0, 4, 0, 4, 0]
];
var DaemonVolume$ = [
  3,
  n0,
  _DV,
  0,
  [_n, _ho, _lDVC],
  [0, () => HostVolumeProperties$, () => LogDriverVolumeConfiguration$]
];
var DeleteAccountSettingRequest$ = [
  3,
  n0,
  _DASR,
  0,
  [_n, _pA],
  [0, 0],
  1
];
var DeleteAccountSettingResponse$ = [
  3,
  n0,
  _DASRe,
  0,
  [_sett],
  [() => Setting$]
];
var DeleteAttributesRequest$ = [
  3,
  n0,
  _DAR,
  0,
  [_at, _cl],
  [() => Attributes, 0],
  1
];
var DeleteAttributesResponse$ = [
  3,
  n0,
  _DARe,
  0,
  [_at],
  [() => Attributes]
];
var DeleteCapacityProviderRequest$ = [
  3,
  n0,
  _DCPR,
  0,
  [_cPa, _cl],
  [0, 0],
  1
];
var DeleteCapacityProviderResponse$ = [
  3,
  n0,
  _DCPRe,
  0,
  [_cPa],
  [[() => CapacityProvider$, 0]]
];
var DeleteClusterRequest$ = [
  3,
  n0,
  _DCR,
  0,
  [_cl],
  [0],
  1
];
var DeleteClusterResponse$ = [
  3,
  n0,
  _DCRe,
  0,
  [_cl],
  [() => Cluster$]
];
var DeleteDaemonRequest$ = [
  3,
  n0,
  _DDR,
  0,
  [_dA],
  [0],
  1
];
var DeleteDaemonResponse$ = [
  3,
  n0,
  _DDRe,
  0,
  [_dA, _st, _cAr, _uA, _dAe],
  [0, 0, 4, 4, 0]
];
var DeleteDaemonTaskDefinitionRequest$ = [
  3,
  n0,
  _DDTDR,
  0,
  [_dTD],
  [0],
  1
];
var DeleteDaemonTaskDefinitionResponse$ = [
  3,
  n0,
  _DDTDRe,
  0,
  [_dTDA],
  [0]
];
var DeleteExpressGatewayServiceRequest$ = [
  3,
  n0,
  _DEGSR,
  0,
  [_sAe],
  [0],
  1
];
var DeleteExpressGatewayServiceResponse$ = [
  3,
  n0,
  _DEGSRe,
  0,
  [_ser],
  [[() => ECSExpressGatewayService$, 0]]
];
var DeleteGatewayRequest$ = [
  3,
  n0,
  _DGR,
  0,
  [_g],
  [0],
  1
];
var DeleteGatewayResponse$ = [
  3,
  n0,
  _DGRe,
  0,
  [_gA, _n, _st],
  [0, 0, 0]
];
var DeleteServiceRequest$ = [
  3,
  n0,
  _DSR,
  0,
  [_ser, _cl, _fo],
  [0, 0, 2],
  1
];
var DeleteServiceResponse$ = [
  3,
  n0,
  _DSRe,
  0,
  [_ser],
  [() => Service$]
];
var DeleteTaskDefinitionsRequest$ = [
  3,
  n0,
  _DTDR,
  0,
  [_tDa],
  [64 | 0],
  1
];
var DeleteTaskDefinitionsResponse$ = [
  3,
  n0,
  _DTDRe,
  0,
  [_tDa, _fa],
  [[() => TaskDefinitionList, 0], () => Failures]
];
var DeleteTaskSetRequest$ = [
  3,
  n0,
  _DTSR,
  0,
  [_cl, _ser, _tS, _fo],
  [0, 0, 0, 2],
  3
];
var DeleteTaskSetResponse$ = [
  3,
  n0,
  _DTSRe,
  0,
  [_tS],
  [() => TaskSet$]
];
var Deployment$ = [
  3,
  n0,
  _D,
  0,
  [_i, _st, _tD, _dCe, _pCe, _rCu, _fT, _cAr, _uA, _cPS, _lT, _pV, _pF, _nC, _rS, _rSR, _sCC, _sCR, _vCo, _fES, _vLC],
  [0, 0, 0, 1, 1, 1, 1, 4, 4, () => CapacityProviderStrategy, 0, 0, 0, () => NetworkConfiguration$, 0, 0, () => ServiceConnectConfiguration$, () => ServiceConnectServiceResourceList, () => ServiceVolumeConfigurations, () => DeploymentEphemeralStorage$, () => VpcLatticeConfigurations]
];
var DeploymentAlarms$ = [
  3,
  n0,
  _DA,
  0,
  [_aN, _rol, _enab],
  [64 | 0, 2, 2],
  3
];
var DeploymentCircuitBreaker$ = [
  3,
  n0,
  _DCBe,
  0,
  [_enab, _rol, _rOHT, _tC],
  [2, 2, 2, () => ThresholdConfiguration$],
  2
];
var DeploymentConfiguration$ = [
  3,
  n0,
  _DC,
  0,
  [_dCB, _mPa, _mHP, _al, _str, _bTIM, _lH, _lCi, _cC, _eSC],
  [() => DeploymentCircuitBreaker$, 1, 1, () => DeploymentAlarms$, 0, 1, () => DeploymentLifecycleHookList, () => LinearConfiguration$, () => CanaryConfiguration$, () => DeploymentEarlySuccessCriteria$]
];
var DeploymentController$ = [
  3,
  n0,
  _DCe,
  0,
  [_t],
  [0],
  1
];
var DeploymentEarlySuccessCriteria$ = [
  3,
  n0,
  _DESC,
  0,
  [_enab, _hP, _sSRC],
  [2, 1, 0],
  1
];
var DeploymentEphemeralStorage$ = [
  3,
  n0,
  _DES,
  0,
  [_kKI],
  [0]
];
var DeploymentLifecycleHook$ = [
  3,
  n0,
  _DLH,
  0,
  [_tT, _hTA, _rA, _lSi, _hD, _tCi],
  [0, 0, 0, 64 | 0, 15, () => DeploymentLifecycleHookTimeoutConfiguration$]
];
var DeploymentLifecycleHookDetail$ = [
  3,
  n0,
  _DLHD,
  0,
  [_hI, _tT, _tAa, _st, _eA, _tAi],
  [0, 0, 0, 0, 4, 0]
];
var DeploymentLifecycleHookTimeoutConfiguration$ = [
  3,
  n0,
  _DLHTC,
  0,
  [_tIM, _ac],
  [1, 0]
];
var DeregisterContainerInstanceRequest$ = [
  3,
  n0,
  _DCIR,
  0,
  [_cIo, _cl, _fo],
  [0, 0, 2],
  1
];
var DeregisterContainerInstanceResponse$ = [
  3,
  n0,
  _DCIRe,
  0,
  [_cIo],
  [() => ContainerInstance$]
];
var DeregisterTaskDefinitionRequest$ = [
  3,
  n0,
  _DTDRer,
  0,
  [_tD],
  [0],
  1
];
var DeregisterTaskDefinitionResponse$ = [
  3,
  n0,
  _DTDRere,
  0,
  [_tD],
  [[() => TaskDefinition$, 0]]
];
var DescribeCapacityProvidersRequest$ = [
  3,
  n0,
  _DCPRes,
  0,
  [_cPap, _cl, _inc, _mRa, _nT],
  [64 | 0, 0, 64 | 0, 1, 0]
];
var DescribeCapacityProvidersResponse$ = [
  3,
  n0,
  _DCPResc,
  0,
  [_cPap, _fa, _nT],
  [[() => CapacityProviders, 0], () => Failures, 0]
];
var DescribeClustersRequest$ = [
  3,
  n0,
  _DCRes,
  0,
  [_clu, _inc],
  [64 | 0, 64 | 0]
];
var DescribeClustersResponse$ = [
  3,
  n0,
  _DCResc,
  0,
  [_clu, _fa],
  [() => Clusters, () => Failures]
];
var DescribeContainerInstancesRequest$ = [
  3,
  n0,
  _DCIRes,
  0,
  [_cIon, _cl, _inc],
  [64 | 0, 0, 64 | 0],
  1
];
var DescribeContainerInstancesResponse$ = [
  3,
  n0,
  _DCIResc,
  0,
  [_cIon, _fa],
  [() => ContainerInstances, () => Failures]
];
var DescribeDaemonDeploymentsRequest$ = [
  3,
  n0,
  _DDDR,
  0,
  [_dDAa],
  [64 | 0],
  1
];
var DescribeDaemonDeploymentsResponse$ = [
  3,
  n0,
  _DDDRe,
  0,
  [_fa, _dD],
  [() => Failures, () => DaemonDeploymentList]
];
var DescribeDaemonRequest$ = [
  3,
  n0,
  _DDRes,
  0,
  [_dA],
  [0],
  1
];
var DescribeDaemonResponse$ = [
  3,
  n0,
  _DDResc,
  0,
  [_da],
  [() => DaemonDetail$]
];
var DescribeDaemonRevisionsRequest$ = [
  3,
  n0,
  _DDRR,
  0,
  [_dRAa],
  [64 | 0],
  1
];
var DescribeDaemonRevisionsResponse$ = [
  3,
  n0,
  _DDRRe,
  0,
  [_dR, _fa],
  [() => DaemonRevisions, () => Failures]
];
var DescribeDaemonTaskDefinitionRequest$ = [
  3,
  n0,
  _DDTDRes,
  0,
  [_dTD],
  [0],
  1
];
var DescribeDaemonTaskDefinitionResponse$ = [
  3,
  n0,
  _DDTDResc,
  0,
  [_dTD],
  [[() => DaemonTaskDefinition$, 0]]
];
var DescribeExpressGatewayServiceRequest$ = [
  3,
  n0,
  _DEGSRes,
  0,
  [_sAe, _inc],
  [0, 64 | 0],
  1
];
var DescribeExpressGatewayServiceResponse$ = [
  3,
  n0,
  _DEGSResc,
  0,
  [_ser],
  [[() => ECSExpressGatewayService$, 0]]
];
var DescribeGatewayAlbConfiguration$ = [
  3,
  n0,
  _DGAC,
  0,
  [_nC, _sch, _aL, _wACLA, _po, _pr, _mAC, _cAC, _hDt, _tTR],
  [() => GatewayElbNetworkConfiguration$, 0, () => GatewayElbAccessLogConfiguration$, 0, 1, 0, 1, 1, 0, () => GatewayAlbTestTrafficRules$]
];
var DescribeGatewayRequest$ = [
  3,
  n0,
  _DGRes,
  0,
  [_g],
  [0],
  1
];
var DescribeGatewayResourcesRequest$ = [
  3,
  n0,
  _DGRR,
  0,
  [_g, _mRa, _nT],
  [0, 1, 0],
  1
];
var DescribeGatewayResourcesResponse$ = [
  3,
  n0,
  _DGRRe,
  0,
  [_gR, _nT],
  [() => GatewayResources$, 0]
];
var DescribeGatewayResponse$ = [
  3,
  n0,
  _DGResc,
  0,
  [_g],
  [() => Gateway$]
];
var DescribeGatewayRouteRequest$ = [
  3,
  n0,
  _DGRRes,
  0,
  [_gRA],
  [0],
  1
];
var DescribeGatewayRouteResponse$ = [
  3,
  n0,
  _DGRResc,
  0,
  [_gRa],
  [() => GatewayRoute$]
];
var DescribeServiceDeploymentsRequest$ = [
  3,
  n0,
  _DSDR,
  0,
  [_sDAe],
  [64 | 0],
  1
];
var DescribeServiceDeploymentsResponse$ = [
  3,
  n0,
  _DSDRe,
  0,
  [_sD, _fa],
  [() => ServiceDeployments, () => Failures]
];
var DescribeServiceRevisionsRequest$ = [
  3,
  n0,
  _DSRR,
  0,
  [_sRA],
  [64 | 0],
  1
];
var DescribeServiceRevisionsResponse$ = [
  3,
  n0,
  _DSRRe,
  0,
  [_sRer, _fa],
  [() => ServiceRevisions, () => Failures]
];
var DescribeServicesRequest$ = [
  3,
  n0,
  _DSRes,
  0,
  [_serv, _cl, _inc],
  [64 | 0, 0, 64 | 0],
  1
];
var DescribeServicesResponse$ = [
  3,
  n0,
  _DSResc,
  0,
  [_serv, _fa],
  [() => Services, () => Failures]
];
var DescribeTaskDefinitionRequest$ = [
  3,
  n0,
  _DTDRes,
  0,
  [_tD, _inc],
  [0, 64 | 0],
  1
];
var DescribeTaskDefinitionResponse$ = [
  3,
  n0,
  _DTDResc,
  0,
  [_tD, _ta],
  [[() => TaskDefinition$, 0], () => Tags]
];
var DescribeTaskSetsRequest$ = [
  3,
  n0,
  _DTSRes,
  0,
  [_cl, _ser, _tSa, _inc],
  [0, 0, 64 | 0, 64 | 0],
  2
];
var DescribeTaskSetsResponse$ = [
  3,
  n0,
  _DTSResc,
  0,
  [_tSa, _fa],
  [() => TaskSets, () => Failures]
];
var DescribeTasksRequest$ = [
  3,
  n0,
  _DTR,
  0,
  [_tas, _cl, _inc],
  [64 | 0, 0, 64 | 0],
  1
];
var DescribeTasksResponse$ = [
  3,
  n0,
  _DTRe,
  0,
  [_tas, _fa],
  [[() => Tasks, 0], () => Failures]
];
var Device$ = [
  3,
  n0,
  _De,
  0,
  [_hPo, _cPo, _pe],
  [0, 0, 64 | 0],
  1
];
var DisassociateGatewayFromClusterRequest$ = [
  3,
  n0,
  _DGFCR,
  0,
  [_g, _cl],
  [0, 0],
  2
];
var DisassociateGatewayFromClusterResponse$ = [
  3,
  n0,
  _DGFCRi,
  0,
  [_gA, _cA, _st],
  [0, 0, 0]
];
var DiscoverPollEndpointRequest$ = [
  3,
  n0,
  _DPER,
  0,
  [_cIo, _cl],
  [0, 0]
];
var DiscoverPollEndpointResponse$ = [
  3,
  n0,
  _DPERi,
  0,
  [_end, _tE, _sCE],
  [0, 0, 0]
];
var DockerVolumeConfiguration$ = [
  3,
  n0,
  _DVC,
  0,
  [_sco, _au, _dr, _dOr, _la],
  [0, 2, 0, 128 | 0, 128 | 0]
];
var EBSTagSpecification$ = [
  3,
  n0,
  _EBSTS,
  0,
  [_rT, _ta, _pTr],
  [0, () => Tags, 0],
  1
];
var ECSExpressGatewayService$ = [
  3,
  n0,
  _ECSEGS,
  0,
  [_cl, _sN, _sAe, _iRA, _st, _cDu, _aCc, _ta, _cAr, _uA],
  [0, 0, 0, 0, () => ExpressGatewayServiceStatus$, 0, [() => ExpressGatewayServiceConfigurations, 0], () => Tags, 4, 4]
];
var ECSManagedResources$ = [
  3,
  n0,
  _ECSMR,
  0,
  [_iP, _aSu, _mAe, _sSG, _lG, _gCa],
  [() => ManagedIngressPaths, () => ManagedAutoScaling$, () => ManagedMetricAlarms, () => ManagedSecurityGroups, () => ManagedLogGroups, () => GatewayConnectionList]
];
var EFSAuthorizationConfig$ = [
  3,
  n0,
  _EFSAC,
  0,
  [_aPIc, _ia],
  [0, 0]
];
var EFSVolumeConfiguration$ = [
  3,
  n0,
  _EFSVC,
  0,
  [_fSI, _rD, _tEr, _tEP, _aCu],
  [0, 0, 0, 1, () => EFSAuthorizationConfig$],
  1
];
var ElbGatewayResources$ = [
  3,
  n0,
  _EGR,
  0,
  [_lBA, _lA, _sGe, _gRAa],
  [0, 0, 0, 64 | 0]
];
var EnvironmentFile$ = [
  3,
  n0,
  _EF,
  0,
  [_v, _t],
  [0, 0],
  2
];
var EphemeralStorage$ = [
  3,
  n0,
  _ES,
  0,
  [_sIGB],
  [1],
  1
];
var ExecuteCommandConfiguration$ = [
  3,
  n0,
  _ECC,
  0,
  [_kKI, _lo, _lC],
  [0, 0, () => ExecuteCommandLogConfiguration$]
];
var ExecuteCommandLogConfiguration$ = [
  3,
  n0,
  _ECLC,
  0,
  [_cWLGN, _cWEE, _sBN, _sEE, _sKP],
  [0, 2, 0, 2, 0]
];
var ExecuteCommandRequest$ = [
  3,
  n0,
  _ECR,
  0,
  [_com, _in, _task, _cl, _cont],
  [0, 2, 0, 0, 0],
  3
];
var ExecuteCommandResponse$ = [
  3,
  n0,
  _ECRx,
  0,
  [_cA, _cAo, _cNo, _in, _ses, _tA],
  [0, 0, 0, 2, [() => Session$, 0], 0]
];
var ExpressGatewayContainer$ = [
  3,
  n0,
  _EGC,
  0,
  [_im, _cPon, _aLC, _rC, _com, _en, _sec],
  [0, 1, () => ExpressGatewayServiceAwsLogsConfiguration$, () => ExpressGatewayRepositoryCredentials$, 64 | 0, [() => EnvironmentVariables, 0], () => SecretList],
  1
];
var ExpressGatewayRepositoryCredentials$ = [
  3,
  n0,
  _EGRC,
  0,
  [_cPr],
  [0]
];
var ExpressGatewayScalingTarget$ = [
  3,
  n0,
  _EGST,
  0,
  [_mTC, _mTCa, _aSM, _aSTV],
  [1, 1, 0, 1]
];
var ExpressGatewayServiceAwsLogsConfiguration$ = [
  3,
  n0,
  _EGSALC,
  0,
  [_lGo, _lSP],
  [0, 0],
  2
];
var ExpressGatewayServiceConfiguration$ = [
  3,
  n0,
  _EGSC,
  0,
  [_sRAe, _eRA, _tRA, _tDA, _cp, _me, _cAp, _nC, _hCP, _pC, _sTc, _iP, _cAr],
  [0, 0, 0, 0, 0, 0, 0, () => ExpressGatewayServiceNetworkConfiguration$, 0, [() => ExpressGatewayContainer$, 0], () => ExpressGatewayScalingTarget$, () => IngressPathSummaries, 4]
];
var ExpressGatewayServiceNetworkConfiguration$ = [
  3,
  n0,
  _EGSNC,
  0,
  [_sG, _su],
  [64 | 0, 64 | 0]
];
var ExpressGatewayServiceStatus$ = [
  3,
  n0,
  _EGSS,
  0,
  [_sCt, _sR],
  [0, 0]
];
var Failure$ = [
  3,
  n0,
  _F,
  0,
  [_ar, _r, _det],
  [0, 0, 0]
];
var FirelensConfiguration$ = [
  3,
  n0,
  _FC,
  0,
  [_t, _o],
  [0, 128 | 0],
  1
];
var FSxWindowsFileServerAuthorizationConfig$ = [
  3,
  n0,
  _FSWFSAC,
  0,
  [_cPr, _do],
  [0, 0],
  2
];
var FSxWindowsFileServerVolumeConfiguration$ = [
  3,
  n0,
  _FSWFSVC,
  0,
  [_fSI, _rD, _aCu],
  [0, 0, () => FSxWindowsFileServerAuthorizationConfig$],
  3
];
var Gateway$ = [
  3,
  n0,
  _G,
  0,
  [_gA, _n, _st, _sR, _fa, _iRA, _dP, _co, _aT, _pTr, _ta, _cAr, _uA],
  [0, 0, 0, 0, () => GatewayResourceFailureList, 0, 2, () => DescribeGatewayConfiguration$, 0, 0, () => Tags, 4, 4]
];
var GatewayAlbTestTrafficRules$ = [
  3,
  n0,
  _GATTR,
  0,
  [_he],
  [() => GatewayTestTrafficHeader$]
];
var GatewayClusterAssociationSummary$ = [
  3,
  n0,
  _GCAS,
  0,
  [_gA, _cA, _st],
  [0, 0, 0]
];
var GatewayConnection$ = [
  3,
  n0,
  _GC,
  0,
  [_gA, _gRA, _pN, _sU, _aT, _st, _res],
  [0, 0, 0, 0, 0, 0, () => GatewayConnectionResources$]
];
var GatewayConnectionAlbResources$ = [
  3,
  n0,
  _GCAR,
  0,
  [_aCA, _lBA, _lBSGA, _lA, _lRA, _tLRA, _tGA, _aTGA],
  [0, 0, 64 | 0, 0, 0, 0, 0, 0]
];
var GatewayConnector$ = [
  3,
  n0,
  _GCa,
  0,
  [_pN, _hC, _fi],
  [0, () => GatewayConnectorHealthCheck$, () => GatewayConnectorFilters$],
  1
];
var GatewayConnectorFilters$ = [
  3,
  n0,
  _GCF,
  0,
  [_aTc],
  [64 | 0]
];
var GatewayConnectorHealthCheck$ = [
  3,
  n0,
  _GCHC,
  0,
  [_hCPe, _hCPea, _hCP, _hCTS, _hCIS, _hTC, _uTC, _mat],
  [0, 1, 0, 1, 1, 1, 1, () => GatewayConnectorHealthCheckMatcher$]
];
var GatewayConnectorHealthCheckMatcher$ = [
  3,
  n0,
  _GCHCM,
  0,
  [_hCt, _gCr],
  [0, 0]
];
var GatewayElbAccessLogConfiguration$ = [
  3,
  n0,
  _GEALC,
  0,
  [_des],
  [() => GatewayElbAccessLogDestination$]
];
var GatewayElbAccessLogS3Destination$ = [
  3,
  n0,
  _GEALSD,
  0,
  [_bu, _pre],
  [0, 0],
  1
];
var GatewayElbNetworkConfiguration$ = [
  3,
  n0,
  _GENC,
  0,
  [_iSG, _su, _iAT],
  [0, 64 | 0, 0]
];
var GatewayOperationError$ = [
  3,
  n0,
  _GOE,
  0,
  [_op, _cod, _m],
  [0, 0, 0]
];
var GatewayResourceFailure$ = [
  3,
  n0,
  _GRF,
  0,
  [_ar, _er],
  [0, () => GatewayOperationErrorList]
];
var GatewayResources$ = [
  3,
  n0,
  _GR,
  0,
  [_gA, _res],
  [0, () => GatewayInfrastructureResources$]
];
var GatewayRoute$ = [
  3,
  n0,
  _GRa,
  0,
  [_gRA, _sAe, _sCPN, _st, _sU, _res],
  [0, 0, 0, 0, 0, () => GatewayRouteResources$]
];
var GatewayRouteAlbResources$ = [
  3,
  n0,
  _GRAR,
  0,
  [_aCA, _lBA, _lA, _lRA, _tLRAe, _lBSG, _sSGA],
  [0, 0, 0, 0, 64 | 0, () => GatewayRouteLoadBalancerSecurityGroupList, 0]
];
var GatewayRouteLoadBalancerSecurityGroup$ = [
  3,
  n0,
  _GRLBSG,
  0,
  [_ar, _rAu],
  [0, 64 | 0]
];
var GatewayRouteSummary$ = [
  3,
  n0,
  _GRS,
  0,
  [_gRA, _gA, _cA, _sAe, _sCPN, _st],
  [0, 0, 0, 0, 0, 0]
];
var GatewaySummary$ = [
  3,
  n0,
  _GS,
  0,
  [_gA, _n, _st, _cAr],
  [0, 0, 0, 4]
];
var GatewayTestTrafficHeader$ = [
  3,
  n0,
  _GTTH,
  0,
  [_n, _va],
  [0, 64 | 0],
  2
];
var GetTaskProtectionRequest$ = [
  3,
  n0,
  _GTPR,
  0,
  [_cl, _tas],
  [0, 64 | 0],
  1
];
var GetTaskProtectionResponse$ = [
  3,
  n0,
  _GTPRe,
  0,
  [_pTro, _fa],
  [() => ProtectedTasks, () => Failures]
];
var GpuDevice$ = [
  3,
  n0,
  _GD,
  0,
  [_gIp, _sM, _tMIMB, _rMIMB, _cCo],
  [0, 0, 1, 1, 1]
];
var HealthCheck$ = [
  3,
  n0,
  _HC,
  0,
  [_com, _int, _ti, _ret, _sP],
  [64 | 0, 1, 1, 1, 1],
  1
];
var HostEntry$ = [
  3,
  n0,
  _HE,
  0,
  [_h, _iA],
  [0, 0],
  2
];
var HostSharedAlbConfiguration$ = [
  3,
  n0,
  _HSAC,
  0,
  [_nC, _sch, _wACLA, _aL, _po, _pr, _mAC, _hDt, _tTR],
  [() => GatewayElbNetworkConfiguration$, 0, 0, () => GatewayElbAccessLogConfiguration$, 1, 0, 1, 0, () => GatewayAlbTestTrafficRules$]
];
var HostVolumeProperties$ = [
  3,
  n0,
  _HVP,
  0,
  [_sPo],
  [0]
];
var InferenceAccelerator$ = [
  3,
  n0,
  _IA,
  0,
  [_dNe, _dT],
  [0, 0],
  2
];
var InferenceAcceleratorOverride$ = [
  3,
  n0,
  _IAO,
  0,
  [_dNe, _dT],
  [0, 0]
];
var InfrastructureOptimization$ = [
  3,
  n0,
  _IO,
  0,
  [_sIA],
  [1]
];
var IngressPathSummary$ = [
  3,
  n0,
  _IPS,
  0,
  [_aT, _end],
  [0, 0],
  2
];
var InstanceHealthCheckResult$ = [
  3,
  n0,
  _IHCR,
  0,
  [_t, _st, _sR, _lU, _lSC],
  [0, 0, 0, 4, 4]
];
var InstanceLaunchTemplate$ = [
  3,
  n0,
  _ILT,
  0,
  [_eIPA, _nC, _sCto, _lSCo, _mo, _cOT, _iMTP, _iR, _fE, _cRa],
  [0, () => ManagedInstancesNetworkConfiguration$, () => ManagedInstancesStorageConfiguration$, () => ManagedInstancesLocalStorageConfiguration$, 0, 0, 2, [() => InstanceRequirementsRequest$, 0], 2, () => CapacityReservationRequest$],
  2
];
var InstanceLaunchTemplateUpdate$ = [
  3,
  n0,
  _ILTU,
  0,
  [_eIPA, _nC, _sCto, _iMTP, _lSCo, _mo, _iR, _cRa],
  [0, () => ManagedInstancesNetworkConfiguration$, () => ManagedInstancesStorageConfiguration$, 2, () => ManagedInstancesLocalStorageConfiguration$, 0, [() => InstanceRequirementsRequest$, 0], () => CapacityReservationRequest$]
];
var InstanceRequirementsRequest$ = [
  3,
  n0,
  _IRR,
  0,
  [_vCC, _mMB, _cM, _mGBPVC, _eIT, _iG, _sMPPOLP, _oDMPPOLP, _bM, _bP, _rHS, _nIC, _lSo, _lST, _tLSGB, _bEBM, _aTcc, _aCcc, _aM, _aNc, _aTMMB, _nBG, _aIT, _mSPAPOOODP],
  [() => VCpuCountRangeRequest$, () => MemoryMiBRequest$, [() => CpuManufacturerSet, { "xmlName": _CM }], () => MemoryGiBPerVCpuRequest$, [() => ExcludedInstanceTypeSet, { "xmlName": _EIT }], [() => InstanceGenerationSet, { "xmlName": _IG }], 1, 1, 0, 0, 2, () => NetworkInterfaceCountRequest$, 0, [() => LocalStorageTypeSet, { "xmlName": _LST }], () => TotalLocalStorageGBRequest$, () => BaselineEbsBandwidthMbpsRequest$, [() => AcceleratorTypeSet, { "xmlName": _AT }], () => AcceleratorCountRequest$, [() => AcceleratorManufacturerSet, { "xmlName": _AM }], [() => AcceleratorNameSet, { "xmlName": _AN }], () => AcceleratorTotalMemoryMiBRequest$, () => NetworkBandwidthGbpsRequest$, [() => AllowedInstanceTypeSet, { "xmlName": _AIT }], 1],
  2
];
var KernelCapabilities$ = [
  3,
  n0,
  _KC,
  0,
  [_ad, _dro],
  [64 | 0, 64 | 0]
];
var KeyValuePair$ = [
  3,
  n0,
  _KVP,
  0,
  [_n, _v],
  [0, 0]
];
var LinearConfiguration$ = [
  3,
  n0,
  _LC,
  0,
  [_sPt, _sBTIM],
  [1, 1]
];
var LinuxParameters$ = [
  3,
  n0,
  _LP,
  0,
  [_ca, _de, _iPE, _sMS, _tm, _mSa, _sw],
  [() => KernelCapabilities$, () => DevicesList, 2, 1, () => TmpfsList, 1, 1]
];
var ListAccountSettingsRequest$ = [
  3,
  n0,
  _LASR,
  0,
  [_n, _v, _pA, _eS, _nT, _mRa],
  [0, 0, 0, 2, 0, 1]
];
var ListAccountSettingsResponse$ = [
  3,
  n0,
  _LASRi,
  0,
  [_set, _nT],
  [() => Settings, 0]
];
var ListAttributesRequest$ = [
  3,
  n0,
  _LAR,
  0,
  [_tT, _cl, _aNt, _aV, _nT, _mRa],
  [0, 0, 0, 0, 0, 1],
  1
];
var ListAttributesResponse$ = [
  3,
  n0,
  _LARi,
  0,
  [_at, _nT],
  [() => Attributes, 0]
];
var ListClustersRequest$ = [
  3,
  n0,
  _LCR,
  0,
  [_nT, _mRa],
  [0, 1]
];
var ListClustersResponse$ = [
  3,
  n0,
  _LCRi,
  0,
  [_cAl, _nT],
  [64 | 0, 0]
];
var ListContainerInstancesRequest$ = [
  3,
  n0,
  _LCIR,
  0,
  [_cl, _fil, _nT, _mRa, _st],
  [0, 0, 0, 1, 0]
];
var ListContainerInstancesResponse$ = [
  3,
  n0,
  _LCIRi,
  0,
  [_cIAo, _nT],
  [64 | 0, 0]
];
var ListDaemonDeploymentsRequest$ = [
  3,
  n0,
  _LDDR,
  0,
  [_dA, _st, _cAr, _mRa, _nT],
  [0, 64 | 0, () => CreatedAt$, 1, 0],
  1
];
var ListDaemonDeploymentsResponse$ = [
  3,
  n0,
  _LDDRi,
  0,
  [_nT, _dD],
  [0, () => DaemonDeploymentSummaryList]
];
var ListDaemonsRequest$ = [
  3,
  n0,
  _LDR,
  0,
  [_cA, _cPAa, _mRa, _nT],
  [0, 64 | 0, 1, 0]
];
var ListDaemonsResponse$ = [
  3,
  n0,
  _LDRi,
  0,
  [_dSL, _nT],
  [() => DaemonSummariesList, 0]
];
var ListDaemonTaskDefinitionsRequest$ = [
  3,
  n0,
  _LDTDR,
  0,
  [_fP, _f, _re, _st, _so, _nT, _mRa],
  [0, 0, 0, 0, 0, 0, 1]
];
var ListDaemonTaskDefinitionsResponse$ = [
  3,
  n0,
  _LDTDRi,
  0,
  [_dTDa, _nT],
  [() => DaemonTaskDefinitionSummaries, 0]
];
var ListGatewayClusterAssociationsRequest$ = [
  3,
  n0,
  _LGCAR,
  0,
  [_g, _cl, _st, _mRa, _nT],
  [0, 0, 64 | 0, 1, 0]
];
var ListGatewayClusterAssociationsResponse$ = [
  3,
  n0,
  _LGCARi,
  0,
  [_gCA, _nT],
  [() => GatewayClusterAssociationSummaryList, 0]
];
var ListGatewayRoutesRequest$ = [
  3,
  n0,
  _LGRR,
  0,
  [_g, _cl, _ser, _sCPN, _st, _mRa, _nT],
  [0, 0, 0, 0, 64 | 0, 1, 0]
];
var ListGatewayRoutesResponse$ = [
  3,
  n0,
  _LGRRi,
  0,
  [_gRat, _nT],
  [() => GatewayRouteSummaryList, 0]
];
var ListGatewaysRequest$ = [
  3,
  n0,
  _LGR,
  0,
  [_nam, _st, _mRa, _nT],
  [64 | 0, 64 | 0, 1, 0]
];
var ListGatewaysResponse$ = [
  3,
  n0,
  _LGRi,
  0,
  [_ga, _nT],
  [() => GatewaySummaryList, 0]
];
var ListServiceDeploymentsRequest$ = [
  3,
  n0,
  _LSDR,
  0,
  [_ser, _cl, _st, _cAr, _nT, _mRa],
  [0, 0, 64 | 0, () => CreatedAt$, 0, 1],
  1
];
var ListServiceDeploymentsResponse$ = [
  3,
  n0,
  _LSDRi,
  0,
  [_sD, _nT],
  [() => ServiceDeploymentsBrief, 0]
];
var ListServicesByNamespaceRequest$ = [
  3,
  n0,
  _LSBNR,
  0,
  [_na, _nT, _mRa],
  [0, 0, 1],
  1
];
var ListServicesByNamespaceResponse$ = [
  3,
  n0,
  _LSBNRi,
  0,
  [_sAer, _nT],
  [64 | 0, 0]
];
var ListServicesRequest$ = [
  3,
  n0,
  _LSR,
  0,
  [_cl, _nT, _mRa, _lT, _sS, _rMT],
  [0, 0, 1, 0, 0, 0]
];
var ListServicesResponse$ = [
  3,
  n0,
  _LSRi,
  0,
  [_sAer, _nT],
  [64 | 0, 0]
];
var ListTagsForResourceRequest$ = [
  3,
  n0,
  _LTFRR,
  0,
  [_rAes],
  [0],
  1
];
var ListTagsForResourceResponse$ = [
  3,
  n0,
  _LTFRRi,
  0,
  [_ta],
  [() => Tags]
];
var ListTaskDefinitionFamiliesRequest$ = [
  3,
  n0,
  _LTDFR,
  0,
  [_fP, _st, _nT, _mRa],
  [0, 0, 0, 1]
];
var ListTaskDefinitionFamiliesResponse$ = [
  3,
  n0,
  _LTDFRi,
  0,
  [_fam, _nT],
  [64 | 0, 0]
];
var ListTaskDefinitionsRequest$ = [
  3,
  n0,
  _LTDR,
  0,
  [_fP, _st, _so, _nT, _mRa],
  [0, 0, 0, 0, 1]
];
var ListTaskDefinitionsResponse$ = [
  3,
  n0,
  _LTDRi,
  0,
  [_tDAa, _nT],
  [64 | 0, 0]
];
var ListTasksRequest$ = [
  3,
  n0,
  _LTR,
  0,
  [_cl, _cIo, _f, _nT, _mRa, _sB, _sN, _dSe, _lT, _dNa],
  [0, 0, 0, 0, 1, 0, 0, 0, 0, 0]
];
var ListTasksResponse$ = [
  3,
  n0,
  _LTRi,
  0,
  [_tAas, _nT],
  [64 | 0, 0]
];
var LoadBalancer$ = [
  3,
  n0,
  _LB,
  0,
  [_tGA, _lBN, _cNo, _cPon, _aCd],
  [0, 0, 0, 1, () => AdvancedConfiguration$]
];
var LogConfiguration$ = [
  3,
  n0,
  _LCo,
  0,
  [_lD, _o, _sO],
  [0, 128 | 0, () => SecretList],
  1
];
var LogDriverVolumeConfiguration$ = [
  3,
  n0,
  _LDVC,
  0,
  [_dr],
  [0],
  1
];
var ManagedAgent$ = [
  3,
  n0,
  _MA,
  0,
  [_lSA, _n, _r, _lS],
  [4, 0, 0, 0]
];
var ManagedAgentStateChange$ = [
  3,
  n0,
  _MASC,
  0,
  [_cNo, _mAN, _st, _r],
  [0, 0, 0, 0],
  3
];
var ManagedApplicationAutoScalingPolicy$ = [
  3,
  n0,
  _MAASP,
  0,
  [_st, _uA, _pTo, _tV, _met, _ar, _sR],
  [0, 4, 0, 1, 0, 0, 0],
  5
];
var ManagedAutoScaling$ = [
  3,
  n0,
  _MAS,
  0,
  [_sTca, _aASP],
  [() => ManagedScalableTarget$, () => ManagedApplicationAutoScalingPolicies]
];
var ManagedCertificate$ = [
  3,
  n0,
  _MC,
  0,
  [_st, _uA, _dNo, _ar, _sR],
  [0, 4, 0, 0, 0],
  3
];
var ManagedIngressPath$ = [
  3,
  n0,
  _MIP,
  0,
  [_aT, _end, _lBo, _lBSG, _ce, _li, _ru, _tG],
  [0, 0, () => ManagedLoadBalancer$, () => ManagedSecurityGroups, () => ManagedCertificate$, () => ManagedListener$, () => ManagedListenerRule$, () => ManagedTargetGroups],
  2
];
var ManagedInstancesLocalStorageConfiguration$ = [
  3,
  n0,
  _MILSC,
  0,
  [_uLS],
  [2]
];
var ManagedInstancesNetworkConfiguration$ = [
  3,
  n0,
  _MINC,
  0,
  [_su, _sG],
  [64 | 0, 64 | 0]
];
var ManagedInstancesProvider$ = [
  3,
  n0,
  _MIPa,
  0,
  [_iRA, _iLT, _pTr, _iO, _aRC],
  [0, [() => InstanceLaunchTemplate$, 0], 0, () => InfrastructureOptimization$, () => AutoRepairConfiguration$]
];
var ManagedInstancesStorageConfiguration$ = [
  3,
  n0,
  _MISC,
  0,
  [_sSGB],
  [1]
];
var ManagedListener$ = [
  3,
  n0,
  _ML,
  0,
  [_st, _uA, _ar, _sR],
  [0, 4, 0, 0],
  2
];
var ManagedListenerRule$ = [
  3,
  n0,
  _MLR,
  0,
  [_st, _uA, _ar, _sR],
  [0, 4, 0, 0],
  2
];
var ManagedLoadBalancer$ = [
  3,
  n0,
  _MLB,
  0,
  [_st, _uA, _sch, _ar, _sR, _sI, _sGI],
  [0, 4, 0, 0, 0, 64 | 0, 64 | 0],
  3
];
var ManagedLogGroup$ = [
  3,
  n0,
  _MLG,
  0,
  [_st, _uA, _lGN, _ar, _sR],
  [0, 4, 0, 0, 0],
  3
];
var ManagedMetricAlarm$ = [
  3,
  n0,
  _MMA,
  0,
  [_st, _uA, _ar, _sR],
  [0, 4, 0, 0],
  2
];
var ManagedScalableTarget$ = [
  3,
  n0,
  _MST,
  0,
  [_st, _uA, _mC, _mCa, _ar, _sR],
  [0, 4, 1, 1, 0, 0],
  4
];
var ManagedScaling$ = [
  3,
  n0,
  _MS,
  0,
  [_st, _tCa, _mSSS, _mSSSa, _iWP],
  [0, 1, 1, 1, 1]
];
var ManagedSecurityGroup$ = [
  3,
  n0,
  _MSG,
  0,
  [_st, _uA, _ar, _sR],
  [0, 4, 0, 0],
  2
];
var ManagedStorageConfiguration$ = [
  3,
  n0,
  _MSC,
  0,
  [_kKI, _fESKKI],
  [0, 0]
];
var ManagedTargetGroup$ = [
  3,
  n0,
  _MTG,
  0,
  [_st, _uA, _hCP, _hCPea, _po, _ar, _sR],
  [0, 4, 0, 1, 1, 0, 0],
  5
];
var MemoryGiBPerVCpuRequest$ = [
  3,
  n0,
  _MGBPVCR,
  0,
  [_mi, _ma],
  [1, 1]
];
var MemoryMiBRequest$ = [
  3,
  n0,
  _MMBR,
  0,
  [_mi, _ma],
  [1, 1],
  1
];
var MetricConfiguration$ = [
  3,
  n0,
  _MCe,
  0,
  [_mN, _rSe],
  [64 | 0, 1],
  2
];
var MonitoringConfiguration$ = [
  3,
  n0,
  _MCo,
  0,
  [_mCe],
  [() => MetricConfigurationList]
];
var MountPoint$ = [
  3,
  n0,
  _MP,
  0,
  [_sV, _cPo, _rO],
  [0, 0, 2]
];
var NetworkBandwidthGbpsRequest$ = [
  3,
  n0,
  _NBGR,
  0,
  [_mi, _ma],
  [1, 1]
];
var NetworkBinding$ = [
  3,
  n0,
  _NB,
  0,
  [_bIP, _cPon, _hPos, _pr, _cPR, _hPR],
  [0, 1, 1, 0, 0, 0]
];
var NetworkConfiguration$ = [
  3,
  n0,
  _NC,
  0,
  [_aCw],
  [() => AwsVpcConfiguration$]
];
var NetworkInterface$ = [
  3,
  n0,
  _NI,
  0,
  [_aI, _pIA, _iAp],
  [0, 0, 0]
];
var NetworkInterfaceCountRequest$ = [
  3,
  n0,
  _NICR,
  0,
  [_mi, _ma],
  [1, 1]
];
var NvidiaMpsAllocation$ = [
  3,
  n0,
  _NMA,
  0,
  [_me, _mCP],
  [1, 1],
  1
];
var PlacementConstraint$ = [
  3,
  n0,
  _PC,
  0,
  [_t, _ex],
  [0, 0]
];
var PlacementStrategy$ = [
  3,
  n0,
  _PS,
  0,
  [_t, _fie],
  [0, 0]
];
var PlatformDevice$ = [
  3,
  n0,
  _PD,
  0,
  [_i, _t],
  [0, 0],
  2
];
var PortMapping$ = [
  3,
  n0,
  _PM,
  0,
  [_cPon, _hPos, _pr, _n, _aP, _cPR],
  [1, 1, 0, 0, 0, 0]
];
var ProtectedTask$ = [
  3,
  n0,
  _PT,
  0,
  [_tA, _pE, _eD],
  [0, 2, 4]
];
var ProxyConfiguration$ = [
  3,
  n0,
  _PCr,
  0,
  [_cNo, _t, _pro],
  [0, 0, () => ProxyConfigurationProperties],
  1
];
var PutAccountSettingDefaultRequest$ = [
  3,
  n0,
  _PASDR,
  0,
  [_n, _v],
  [0, 0],
  2
];
var PutAccountSettingDefaultResponse$ = [
  3,
  n0,
  _PASDRu,
  0,
  [_sett],
  [() => Setting$]
];
var PutAccountSettingRequest$ = [
  3,
  n0,
  _PASR,
  0,
  [_n, _v, _pA],
  [0, 0, 0],
  2
];
var PutAccountSettingResponse$ = [
  3,
  n0,
  _PASRu,
  0,
  [_sett],
  [() => Setting$]
];
var PutAttributesRequest$ = [
  3,
  n0,
  _PAR,
  0,
  [_at, _cl],
  [() => Attributes, 0],
  1
];
var PutAttributesResponse$ = [
  3,
  n0,
  _PARu,
  0,
  [_at],
  [() => Attributes]
];
var PutClusterCapacityProvidersRequest$ = [
  3,
  n0,
  _PCCPR,
  0,
  [_cl, _cPap, _dCPS],
  [0, 64 | 0, () => CapacityProviderStrategy],
  3
];
var PutClusterCapacityProvidersResponse$ = [
  3,
  n0,
  _PCCPRu,
  0,
  [_cl],
  [() => Cluster$]
];
var RegisterContainerInstanceRequest$ = [
  3,
  n0,
  _RCIR,
  0,
  [_cl, _iID, _iIDS, _tR, _vI, _cIA, _at, _pD, _ta],
  [0, 0, 0, () => Resources, () => VersionInfo$, 0, () => Attributes, () => PlatformDevices, () => Tags]
];
var RegisterContainerInstanceResponse$ = [
  3,
  n0,
  _RCIRe,
  0,
  [_cIo],
  [() => ContainerInstance$]
];
var RegisterDaemonTaskDefinitionRequest$ = [
  3,
  n0,
  _RDTDR,
  0,
  [_f, _cD, _tRA, _eRA, _cp, _me, _vo, _ta, _pMi, _iM],
  [0, [() => DaemonContainerDefinitionList, 0], 0, 0, 0, 0, () => DaemonVolumeList, () => Tags, 0, 0],
  2
];
var RegisterDaemonTaskDefinitionResponse$ = [
  3,
  n0,
  _RDTDRe,
  0,
  [_dTDA],
  [0]
];
var RegisterTaskDefinitionRequest$ = [
  3,
  n0,
  _RTDR,
  0,
  [_f, _cD, _tRA, _eRA, _nM, _vo, _pCl, _rCe, _cp, _me, _ta, _pMi, _iM, _pCr, _iAn, _eSp, _rPu, _eFI],
  [0, [() => ContainerDefinitions, 0], 0, 0, 0, () => VolumeList, () => TaskDefinitionPlacementConstraints, 64 | 0, 0, 0, () => Tags, 0, 0, () => ProxyConfiguration$, () => InferenceAccelerators, () => EphemeralStorage$, () => RuntimePlatform$, 2],
  2
];
var RegisterTaskDefinitionResponse$ = [
  3,
  n0,
  _RTDRe,
  0,
  [_tD, _ta],
  [[() => TaskDefinition$, 0], () => Tags]
];
var RepositoryCredentials$ = [
  3,
  n0,
  _RC,
  8,
  [_cPr],
  [0],
  1
];
var ResolvedConfiguration$ = [
  3,
  n0,
  _RCe,
  0,
  [_lB, _vLC],
  [() => ServiceRevisionLoadBalancers, () => ServiceRevisionVpcLatticeConfigurations]
];
var Resource$ = [
  3,
  n0,
  _R,
  0,
  [_n, _t, _dV, _lV, _iV, _sSV],
  [0, 0, 1, 1, 1, 64 | 0]
];
var ResourceRequirement$ = [
  3,
  n0,
  _RR,
  0,
  [_t, _v, _sSh],
  [0, 0, () => SharingStrategy$],
  1
];
var Rollback$ = [
  3,
  n0,
  _Ro,
  0,
  [_r, _sA, _sRAe],
  [0, 4, 0]
];
var RunTaskRequest$ = [
  3,
  n0,
  _RTR,
  0,
  [_tD, _cPS, _cl, _cou, _eECSMT, _eEC, _gr, _lT, _nC, _ov, _pCl, _pS, _pV, _pTr, _rIe, _sB, _ta, _cT, _vCo],
  [0, () => CapacityProviderStrategy, 0, 1, 2, 2, 0, 0, () => NetworkConfiguration$, [() => TaskOverride$, 0], () => PlacementConstraints, () => PlacementStrategies, 0, 0, 0, 0, () => Tags, [0, 4], () => TaskVolumeConfigurations],
  1
];
var RunTaskResponse$ = [
  3,
  n0,
  _RTRu,
  0,
  [_tas, _fa],
  [[() => Tasks, 0], () => Failures]
];
var RuntimePlatform$ = [
  3,
  n0,
  _RP,
  0,
  [_cAp, _oSF],
  [0, 0]
];
var RuntimePlatformOverride$ = [
  3,
  n0,
  _RPO,
  0,
  [_cAp],
  [0]
];
var S3FilesVolumeConfiguration$ = [
  3,
  n0,
  _SFVC,
  0,
  [_fSA, _rD, _tEP, _aPA],
  [0, 0, 1, 0],
  1
];
var Scale$ = [
  3,
  n0,
  _S,
  0,
  [_v, _un],
  [1, 0]
];
var Secret$ = [
  3,
  n0,
  _Se,
  0,
  [_n, _vFa],
  [0, 0],
  2
];
var Service$ = [
  3,
  n0,
  _Ser,
  0,
  [_sAe, _sN, _cA, _lB, _sRe, _st, _dCe, _rCu, _pCe, _lT, _cPS, _pV, _pF, _tD, _dC, _tSa, _dep, _rA, _ev, _cAr, _cSD, _cSR, _pCl, _pS, _nC, _hCGPS, _sS, _dCep, _ta, _cBr, _eECSMT, _pTr, _eEC, _aZR, _rMT],
  [0, 0, 0, () => LoadBalancers, () => ServiceRegistries, 0, 1, 1, 1, 0, () => CapacityProviderStrategy, 0, 0, 0, () => DeploymentConfiguration$, () => TaskSets, () => Deployments, 0, () => ServiceEvents, 4, 0, () => ServiceCurrentRevisionSummaryList, () => PlacementConstraints, () => PlacementStrategies, () => NetworkConfiguration$, 1, 0, () => DeploymentController$, () => Tags, 0, 2, 0, 2, 0, 0]
];
var ServiceConnectAccessLogConfiguration$ = [
  3,
  n0,
  _SCALC,
  0,
  [_for, _iQP],
  [0, 0],
  1
];
var ServiceConnectClientAlias$ = [
  3,
  n0,
  _SCCA,
  0,
  [_po, _dNn, _tTR],
  [1, 0, () => ServiceConnectTestTrafficRules$],
  1
];
var ServiceConnectConfiguration$ = [
  3,
  n0,
  _SCC,
  0,
  [_ena, _na, _serv, _lC, _aLCc, _cCon],
  [2, 0, () => ServiceConnectServiceList, () => LogConfiguration$, () => ServiceConnectAccessLogConfiguration$, () => ServiceConnectContainerConfigurations],
  1
];
var ServiceConnectService$ = [
  3,
  n0,
  _SCS,
  0,
  [_pN, _dNi, _cAli, _iPO, _ti, _tl],
  [0, 0, () => ServiceConnectClientAliasList, 1, () => TimeoutConfiguration$, () => ServiceConnectTlsConfiguration$],
  1
];
var ServiceConnectServiceResource$ = [
  3,
  n0,
  _SCSR,
  0,
  [_dNi, _dAi],
  [0, 0]
];
var ServiceConnectTestTrafficHeaderMatchRules$ = [
  3,
  n0,
  _SCTTHMR,
  0,
  [_exa],
  [0],
  1
];
var ServiceConnectTestTrafficHeaderRules$ = [
  3,
  n0,
  _SCTTHR,
  0,
  [_n, _v],
  [0, () => ServiceConnectTestTrafficHeaderMatchRules$],
  1
];
var ServiceConnectTestTrafficRules$ = [
  3,
  n0,
  _SCTTR,
  0,
  [_he],
  [() => ServiceConnectTestTrafficHeaderRules$],
  1
];
var ServiceConnectTlsCertificateAuthority$ = [
  3,
  n0,
  _SCTCA,
  0,
  [_aPAA],
  [0]
];
var ServiceConnectTlsConfiguration$ = [
  3,
  n0,
  _SCTC,
  0,
  [_iCA, _kK, _rA],
  [() => ServiceConnectTlsCertificateAuthority$, 0, 0],
  1
];
var ServiceCurrentRevisionSummary$ = [
  3,
  n0,
  _SCRS,
  0,
  [_ar, _rTCe, _rTCu, _pTCe],
  [0, 1, 1, 1]
];
var ServiceDeployment$ = [
  3,
  n0,
  _SD,
  0,
  [_sDA, _sAe, _cA, _cAr, _sA, _fA, _sAt, _uA, _sSR, _tSR, _st, _sR, _lSif, _lHD, _dC, _rol, _dCB, _al],
  [0, 0, 0, 4, 4, 4, 4, 4, () => ServiceRevisionsSummaryList, () => ServiceRevisionSummary$, 0, 0, 0, () => DeploymentLifecycleHookDetailList, () => DeploymentConfiguration$, () => Rollback$, () => ServiceDeploymentCircuitBreaker$, () => ServiceDeploymentAlarms$]
];
var ServiceDeploymentAlarms$ = [
  3,
  n0,
  _SDA,
  0,
  [_st, _aN, _tAN],
  [0, 64 | 0, 64 | 0]
];
var ServiceDeploymentBrief$ = [
  3,
  n0,
  _SDB,
  0,
  [_sDA, _sAe, _cA, _sA, _cAr, _fA, _tSRA, _st, _sR],
  [0, 0, 0, 4, 4, 4, 0, 0, 0]
];
var ServiceDeploymentCircuitBreaker$ = [
  3,
  n0,
  _SDCB,
  0,
  [_st, _fCa, _th],
  [0, 1, 1]
];
var ServiceEvent$ = [
  3,
  n0,
  _SEe,
  0,
  [_i, _cAr, _m],
  [0, 4, 0]
];
var ServiceManagedEBSVolumeConfiguration$ = [
  3,
  n0,
  _SMEBSVC,
  0,
  [_rA, _enc, _kKI, _vT, _sIGB, _sIn, _vIR, _io, _thr, _tSag, _fTi],
  [0, 2, 0, 0, 1, 0, 1, 1, 1, () => EBSTagSpecifications, 0],
  1
];
var ServiceRegistry$ = [
  3,
  n0,
  _SR,
  0,
  [_rAeg, _po, _cNo, _cPon],
  [0, 1, 0, 1]
];
var ServiceRevision$ = [
  3,
  n0,
  _SRe,
  0,
  [_sRAe, _sAe, _cA, _tD, _cPS, _lT, _pV, _pF, _lB, _sRe, _nC, _cI, _gDE, _sCC, _vCo, _fES, _cAr, _vLC, _rCes, _eMR, _ov, _gC, _mo],
  [0, 0, 0, 0, () => CapacityProviderStrategy, 0, 0, 0, () => LoadBalancers, () => ServiceRegistries, () => NetworkConfiguration$, () => ContainerImages, 2, () => ServiceConnectConfiguration$, () => ServiceVolumeConfigurations, () => DeploymentEphemeralStorage$, 4, () => VpcLatticeConfigurations, () => ResolvedConfiguration$, () => ECSManagedResources$, () => ServiceRevisionOverrides$, () => GatewayConnectorList, () => MonitoringConfiguration$]
];
var ServiceRevisionLoadBalancer$ = [
  3,
  n0,
  _SRLB,
  0,
  [_tGA, _pLR],
  [0, 0]
];
var ServiceRevisionOverrides$ = [
  3,
  n0,
  _SRO,
  0,
  [_rPu],
  [() => RuntimePlatformOverride$]
];
var ServiceRevisionSummary$ = [
  3,
  n0,
  _SRS,
  0,
  [_ar, _rTCe, _rTCu, _pTCe, _rTTW, _rPTW],
  [0, 1, 1, 1, 1, 1]
];
var ServiceRevisionVpcLatticeConfiguration$ = [
  3,
  n0,
  _SRVLC,
  0,
  [_tGA, _pLR],
  [0, 0]
];
var ServiceVolumeConfiguration$ = [
  3,
  n0,
  _SVC,
  0,
  [_n, _mEBSV],
  [0, () => ServiceManagedEBSVolumeConfiguration$],
  1
];
var Session$ = [
  3,
  n0,
  _Ses,
  0,
  [_sIe, _sUt, _tVo],
  [0, 0, [() => SensitiveString, 0]]
];
var Setting$ = [
  3,
  n0,
  _Set,
  0,
  [_n, _v, _pA, _t],
  [0, 0, 0, 0]
];
var StartTaskRequest$ = [
  3,
  n0,
  _STR,
  0,
  [_cIon, _tD, _cl, _eECSMT, _eEC, _gr, _nC, _ov, _pTr, _rIe, _sB, _ta, _vCo],
  [64 | 0, 0, 0, 2, 2, 0, () => NetworkConfiguration$, [() => TaskOverride$, 0], 0, 0, 0, () => Tags, () => TaskVolumeConfigurations],
  2
];
var StartTaskResponse$ = [
  3,
  n0,
  _STRt,
  0,
  [_tas, _fa],
  [[() => Tasks, 0], () => Failures]
];
var StopServiceDeploymentRequest$ = [
  3,
  n0,
  _SSDR,
  0,
  [_sDA, _sTto],
  [0, 0],
  1
];
var StopServiceDeploymentResponse$ = [
  3,
  n0,
  _SSDRt,
  0,
  [_sDA],
  [0]
];
var StopTaskRequest$ = [
  3,
  n0,
  _STRto,
  0,
  [_task, _cl, _r],
  [0, 0, 0],
  1
];
var StopTaskResponse$ = [
  3,
  n0,
  _STRtop,
  0,
  [_task],
  [[() => Task$, 0]]
];
var SubmitAttachmentStateChangesRequest$ = [
  3,
  n0,
  _SASCR,
  0,
  [_a, _cl],
  [() => AttachmentStateChanges, 0],
  1
];
var SubmitAttachmentStateChangesResponse$ = [
  3,
  n0,
  _SASCRu,
  0,
  [_ack],
  [0]
];
var SubmitContainerStateChangeRequest$ = [
  3,
  n0,
  _SCSCR,
  0,
  [_cl, _task, _cNo, _rIu, _st, _eC, _r, _nB],
  [0, 0, 0, 0, 0, 1, 0, () => NetworkBindings]
];
var SubmitContainerStateChangeResponse$ = [
  3,
  n0,
  _SCSCRu,
  0,
  [_ack],
  [0]
];
var SubmitTaskStateChangeRequest$ = [
  3,
  n0,
  _STSCR,
  0,
  [_cl, _task, _st, _r, _conta, _a, _mA, _pSA, _pSAu, _eSA],
  [0, 0, 0, 0, () => ContainerStateChanges, () => AttachmentStateChanges, () => ManagedAgentStateChanges, 4, 4, 4]
];
var SubmitTaskStateChangeResponse$ = [
  3,
  n0,
  _STSCRu,
  0,
  [_ack],
  [0]
];
var SystemControl$ = [
  3,
  n0,
  _SC,
  0,
  [_na, _v],
  [0, 0]
];
var Tag$ = [
  3,
  n0,
  _T,
  0,
  [_k, _v],
  [0, 0]
];
var TagResourceRequest$ = [
  3,
  n0,
  _TRR,
  0,
  [_rAes, _ta],
  [0, () => Tags],
  2
];
var TagResourceResponse$ = [
  3,
  n0,
  _TRRa,
  0,
  [],
  []
];
var Task$ = [
  3,
  n0,
  _Ta,
  0,
  [_a, _at, _aZ, _cPN, _cA, _conn, _cAon, _cIA, _conta, _cp, _cAr, _dSe, _eEC, _eSA, _gr, _hS, _iAn, _lS, _lT, _me, _ov, _pV, _pF, _pSA, _pSAu, _sA, _sB, _sCtop, _sAt, _sRt, _sAto, _ta, _tA, _tDA, _ve, _eSp, _fES],
  [() => Attachments, () => Attributes, 0, 0, 0, 0, 4, 0, () => Containers, 0, 4, 0, 2, 4, 0, 0, () => InferenceAccelerators, 0, 0, 0, [() => TaskOverride$, 0], 0, 0, 4, 4, 4, 0, 0, 4, 0, 4, () => Tags, 0, 0, 1, () => EphemeralStorage$, () => TaskEphemeralStorage$]
];
var TaskDefinition$ = [
  3,
  n0,
  _TD,
  0,
  [_tDA, _cD, _f, _tRA, _eRA, _nM, _re, _vo, _st, _rAeq, _pCl, _comp, _rPu, _rCe, _cp, _me, _iAn, _pMi, _iM, _pCr, _rAe, _dAer, _dRAe, _rB, _eSp, _eFI],
  [0, [() => ContainerDefinitions, 0], 0, 0, 0, 0, 1, () => VolumeList, 0, () => RequiresAttributes, () => TaskDefinitionPlacementConstraints, 64 | 0, () => RuntimePlatform$, 64 | 0, 0, 0, () => InferenceAccelerators, 0, 0, () => ProxyConfiguration$, 4, 4, 4, 0, () => EphemeralStorage$, 2]
];
var TaskDefinitionPlacementConstraint$ = [
  3,
  n0,
  _TDPC,
  0,
  [_t, _ex],
  [0, 0]
];
var TaskEphemeralStorage$ = [
  3,
  n0,
  _TES,
  0,
  [_sIGB, _kKI],
  [1, 0]
];
var TaskManagedEBSVolumeConfiguration$ = [
  3,
  n0,
  _TMEBSVC,
  0,
  [_rA, _enc, _kKI, _vT, _sIGB, _sIn, _vIR, _io, _thr, _tSag, _tP, _fTi],
  [0, 2, 0, 0, 1, 0, 1, 1, 1, () => EBSTagSpecifications, () => TaskManagedEBSVolumeTerminationPolicy$, 0],
  1
];
var TaskManagedEBSVolumeTerminationPolicy$ = [
  3,
  n0,
  _TMEBSVTP,
  0,
  [_dOT],
  [2],
  1
];
var TaskOverride$ = [
  3,
  n0,
  _TO,
  0,
  [_cO, _cp, _iAO, _eRA, _me, _tRA, _eSp],
  [[() => ContainerOverrides, 0], 0, () => InferenceAcceleratorOverrides, 0, 0, 0, () => EphemeralStorage$]
];
var TaskSet$ = [
  3,
  n0,
  _TS,
  0,
  [_i, _tSA, _sAe, _cA, _sB, _eI, _st, _tD, _cDC, _pCe, _rCu, _cAr, _uA, _lT, _cPS, _pV, _pF, _nC, _lB, _sRe, _sc, _sSt, _sSA, _ta, _fES],
  [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 4, 4, 0, () => CapacityProviderStrategy, 0, 0, () => NetworkConfiguration$, () => LoadBalancers, () => ServiceRegistries, () => Scale$, 0, 4, () => Tags, () => DeploymentEphemeralStorage$]
];
var TaskVolumeConfiguration$ = [
  3,
  n0,
  _TVC,
  0,
  [_n, _mEBSV],
  [0, () => TaskManagedEBSVolumeConfiguration$],
  1
];
var ThresholdConfiguration$ = [
  3,
  n0,
  _TC,
  0,
  [_t, _v],
  [0, 1],
  2
];
var TimeoutConfiguration$ = [
  3,
  n0,
  _TCi,
  0,
  [_iTS, _pRTS],
  [1, 1]
];
var Tmpfs$ = [
  3,
  n0,
  _Tm,
  0,
  [_cPo, _si, _mO],
  [0, 1, 64 | 0],
  2
];
var TotalLocalStorageGBRequest$ = [
  3,
  n0,
  _TLSGBR,
  0,
  [_mi, _ma],
  [1, 1]
];
var Ulimit$ = [
  3,
  n0,
  _U,
  0,
  [_n, _sL, _hL],
  [0, 1, 1],
  3
];
var UntagResourceRequest$ = [
  3,
  n0,
  _URR,
  0,
  [_rAes, _tK],
  [0, 64 | 0],
  2
];
var UntagResourceResponse$ = [
  3,
  n0,
  _URRn,
  0,
  [],
  []
];
var UpdateCapacityProviderRequest$ = [
  3,
  n0,
  _UCPR,
  0,
  [_n, _cl, _aSGP, _mIP],
  [0, 0, () => AutoScalingGroupProviderUpdate$, [() => UpdateManagedInstancesProviderConfiguration$, 0]],
  1
];
var UpdateCapacityProviderResponse$ = [
  3,
  n0,
  _UCPRp,
  0,
  [_cPa],
  [[() => CapacityProvider$, 0]]
];
var UpdateClusterRequest$ = [
  3,
  n0,
  _UCR,
  0,
  [_cl, _set, _co, _sCD],
  [0, () => ClusterSettings, () => ClusterConfiguration$, () => ClusterServiceConnectDefaultsRequest$],
  1
];
var UpdateClusterResponse$ = [
  3,
  n0,
  _UCRp,
  0,
  [_cl],
  [() => Cluster$]
];
var UpdateClusterSettingsRequest$ = [
  3,
  n0,
  _UCSR,
  0,
  [_cl, _set],
  [0, () => ClusterSettings],
  2
];
var UpdateClusterSettingsResponse$ = [
  3,
  n0,
  _UCSRp,
  0,
  [_cl],
  [() => Cluster$]
];
var UpdateContainerAgentRequest$ = [
  3,
  n0,
  _UCAR,
  0,
  [_cIo, _cl],
  [0, 0],
  1
];
var UpdateContainerAgentResponse$ = [
  3,
  n0,
  _UCARp,
  0,
  [_cIo],
  [() => ContainerInstance$]
];
var UpdateContainerInstancesStateRequest$ = [
  3,
  n0,
  _UCISR,
  0,
  [_cIon, _st, _cl],
  [64 | 0, 0, 0],
  2
];
var UpdateContainerInstancesStateResponse$ = [
  3,
  n0,
  _UCISRp,
  0,
  [_cIon, _fa],
  [() => ContainerInstances, () => Failures]
];
var UpdateDaemonRequest$ = [
  3,
  n0,
  _UDR,
  0,
  [_dA, _dTDA, _cPAa, _dC, _pTr, _eECSMT, _eEC, _cr],
  [0, 0, 64 | 0, () => DaemonDeploymentConfiguration$, 0, 2, 2, 2],
  3
];
var UpdateDaemonResponse$ = [
  3,
  n0,
  _UDRp,
  0,
  [_dA, _st, _cAr, _uA, _dAe],
  [0, 0, 4, 4, 0]
];
var UpdatedExpressGatewayService$ = [
  3,
  n0,
  _UEGS,
  0,
  [_sAe, _cl, _sN, _st, _tCar, _cAr, _uA],
  [0, 0, 0, () => ExpressGatewayServiceStatus$, [() => ExpressGatewayServiceConfiguration$, 0], 4, 4]
];
var UpdateExpressGatewayServiceRequest$ = [
  3,
  n0,
  _UEGSR,
  0,
  [_sAe, _eRA, _hCP, _pC, _tRA, _nC, _cp, _me, _cAp, _sTc, _tDA],
  [0, 0, 0, [() => ExpressGatewayContainer$, 0], 0, () => ExpressGatewayServiceNetworkConfiguration$, 0, 0, 0, () => ExpressGatewayScalingTarget$, 0],
  1
];
var UpdateExpressGatewayServiceResponse$ = [
  3,
  n0,
  _UEGSRp,
  0,
  [_ser],
  [[() => UpdatedExpressGatewayService$, 0]]
];
var UpdateGatewayAlbConfiguration$ = [
  3,
  n0,
  _UGAC,
  0,
  [_nC, _mAC, _wACLA, _aL, _hDt, _tTR],
  [() => UpdateGatewayNetworkConfiguration$, 1, 0, () => GatewayElbAccessLogConfiguration$, 0, () => GatewayAlbTestTrafficRules$]
];
var UpdateGatewayNetworkConfiguration$ = [
  3,
  n0,
  _UGNC,
  0,
  [_iSG],
  [0]
];
var UpdateGatewayRequest$ = [
  3,
  n0,
  _UGR,
  0,
  [_g, _iRA, _dP, _co, _pTr],
  [0, 0, 2, () => UpdateGatewayConfiguration$, 0],
  1
];
var UpdateGatewayResponse$ = [
  3,
  n0,
  _UGRp,
  0,
  [_gA, _n, _st],
  [0, 0, 0]
];
var UpdateManagedInstancesProviderConfiguration$ = [
  3,
  n0,
  _UMIPC,
  0,
  [_iRA, _iLT, _pTr, _iO, _aRC],
  [0, [() => InstanceLaunchTemplateUpdate$, 0], 0, () => InfrastructureOptimization$, () => AutoRepairConfiguration$],
  2
];
var UpdateServicePrimaryTaskSetRequest$ = [
  3,
  n0,
  _USPTSR,
  0,
  [_cl, _ser, _pTS],
  [0, 0, 0],
  3
];
var UpdateServicePrimaryTaskSetResponse$ = [
  3,
  n0,
  _USPTSRp,
  0,
  [_tS],
  [() => TaskSet$]
];
var UpdateServiceRequest$ = [
  3,
  n0,
  _USR,
  0,
  [_ser, _cl, _dCe, _tD, _cPS, _dC, _aZR, _nC, _pCl, _pS, _pV, _fND, _hCGPS, _dCep, _eEC, _eECSMT, _lB, _pTr, _sRe, _sCC, _vCo, _vLC, _gC, _mo],
  [0, 0, 1, 0, () => CapacityProviderStrategy, () => DeploymentConfiguration$, 0, () => NetworkConfiguration$, () => PlacementConstraints, () => PlacementStrategies, 0, 2, 1, () => DeploymentController$, 2, 2, () => LoadBalancers, 0, () => ServiceRegistries, () => ServiceConnectConfiguration$, () => ServiceVolumeConfigurations, () => VpcLatticeConfigurations, () => GatewayConnectorList, () => MonitoringConfiguration$],
  1
];
var UpdateServiceResponse$ = [
  3,
  n0,
  _USRp,
  0,
  [_ser],
  [() => Service$]
];
var UpdateTaskProtectionRequest$ = [
  3,
  n0,
  _UTPR,
  0,
  [_cl, _tas, _pE, _eIM],
  [0, 64 | 0, 2, 1],
  3
];
var UpdateTaskProtectionResponse$ = [
  3,
  n0,
  _UTPRp,
  0,
  [_pTro, _fa],
  [() => ProtectedTasks, () => Failures]
];
var UpdateTaskSetRequest$ = [
  3,
  n0,
  _UTSR,
  0,
  [_cl, _ser, _tS, _sc],
  [0, 0, 0, () => Scale$],
  4
];
var UpdateTaskSetResponse$ = [
  3,
  n0,
  _UTSRp,
  0,
  [_tS],
  [() => TaskSet$]
];
var VCpuCountRangeRequest$ = [
  3,
  n0,
  _VCCRR,
  0,
  [_mi, _ma],
  [1, 1],
  1
];
var VersionInfo$ = [
  3,
  n0,
  _VI,
  0,
  [_aVg, _aH, _dVo],
  [0, 0, 0]
];
var Volume$ = [
  3,
  n0,
  _V,
  0,
  [_n, _ho, _dVC, _eVC, _sVC, _fWFSVC, _cAL],
  [0, () => HostVolumeProperties$, () => DockerVolumeConfiguration$, () => EFSVolumeConfiguration$, () => S3FilesVolumeConfiguration$, () => FSxWindowsFileServerVolumeConfiguration$, 2]
];
var VolumeFrom$ = [
  3,
  n0,
  _VF,
  0,
  [_sCo, _rO],
  [0, 2]
];
var VpcLatticeAdvancedConfiguration$ = [
  3,
  n0,
  _VLAC,
  0,
  [_aTGA, _pLR, _tLR],
  [0, 0, 0]
];
var VpcLatticeConfiguration$ = [
  3,
  n0,
  _VLC,
  0,
  [_rA, _tGA, _pN, _aCd],
  [0, 0, 0, () => VpcLatticeAdvancedConfiguration$],
  3
];
var AcceleratorManufacturerSet = [
  1,
  n0,
  _AMS,
  0,
  [
    0,
    { "xmlName": _it }
  ]
];
var AcceleratorNameSet = [
  1,
  n0,
  _ANS,
  0,
  [
    0,
    { "xmlName": _it }
  ]
];
var AcceleratorTypeSet = [
  1,
  n0,
  _ATS,
  0,
  [
    0,
    { "xmlName": _it }
  ]
];
var AccessTypeList = 64 | 0;
var AllowedInstanceTypeSet = [
  1,
  n0,
  _AITS,
  0,
  [
    0,
    { "xmlName": _it }
  ]
];
var AttachmentDetails = [
  1,
  n0,
  _AD,
  0,
  () => KeyValuePair$
];
var Attachments = [
  1,
  n0,
  _Att,
  0,
  () => Attachment$
];
var AttachmentStateChanges = [
  1,
  n0,
  _ASCt,
  0,
  () => AttachmentStateChange$
];
var Attributes = [
  1,
  n0,
  _Attr,
  0,
  () => Attribute$
];
var CapacityProviderFieldList = 64 | 0;
var CapacityProviders = [
  1,
  n0,
  _CPa,
  0,
  [
    () => CapacityProvider$,
    0
  ]
];
var CapacityProviderStrategy = [
  1,
  n0,
  _CPS,
  0,
  () => CapacityProviderStrategyItem$
];
var ClusterFieldList = 64 | 0;
var Clusters = [
  1,
  n0,
  _Cl,
  0,
  () => Cluster$
];
var ClusterSettings = [
  1,
  n0,
  _CSl,
  0,
  () => ClusterSetting$
];
var CompatibilityList = 64 | 0;
var ContainerDefinitions = [
  1,
  n0,
  _CDon,
  0,
  [
    () => ContainerDefinition$,
    0
  ]
];
var ContainerDependencies = [
  1,
  n0,
  _CDont,
  0,
  () => ContainerDependency$
];
var ContainerImages = [
  1,
  n0,
  _CIon,
  0,
  () => ContainerImage$
];
var ContainerInstanceFieldList = 64 | 0;
var ContainerInstances = [
  1,
  n0,
  _CIont,
  0,
  () => ContainerInstance$
];
var ContainerOverrides = [
  1,
  n0,
  _COo,
  0,
  [
    () => ContainerOverride$,
    0
  ]
];
var Containers = [
  1,
  n0,
  _Con,
  0,
  () => Container$
];
var ContainerStateChanges = [
  1,
  n0,
  _CSCo,
  0,
  () => ContainerStateChange$
];
var CpuManufacturerSet = [
  1,
  n0,
  _CMS,
  0,
  [
    0,
    { "xmlName": _it }
  ]
];
var DaemonCapacityProviderList = [
  1,
  n0,
  _DCPL,
  0,
  () => DaemonCapacityProvider$
];
var DaemonContainerDefinitionList = [
  1,
  n0,
  _DCDL,
  0,
  [
    () => DaemonContainerDefinition$,
    0
  ]
];
var DaemonContainerImages = [
  1,
  n0,
  _DCIa,
  0,
  () => DaemonContainerImage$
];
var DaemonDeploymentCapacityProviderList = [
  1,
  n0,
  _DDCPL,
  0,
  () => DaemonDeploymentCapacityProvider$
];
var DaemonDeploymentList = [
  1,
  n0,
  _DDL,
  0,
  () => DaemonDeployment$
];
var DaemonDeploymentRevisionDetailList = [
  1,
  n0,
  _DDRDL,
  0,
  () => DaemonDeploymentRevisionDetail$
];
var DaemonDeploymentStatusList = 64 | 0;
var DaemonDeploymentSummaryList = [
  1,
  n0,
  _DDSL,
  0,
  () => DaemonDeploymentSummary$
];
var DaemonRevisionDetailList = [
  1,
  n0,
  _DRDL,
  0,
  () => DaemonRevisionDetail$
];
var DaemonRevisions = [
  1,
  n0,
  _DRae,
  0,
  () => DaemonRevision$
];
var DaemonSummariesList = [
  1,
  n0,
  _DSL,
  0,
  () => DaemonSummary$
];
var DaemonTaskDefinitionSummaries = [
  1,
  n0,
  _DTDSa,
  0,
  () => DaemonTaskDefinitionSummary$
];
var DaemonVolumeList = [
  1,
  n0,
  _DVL,
  0,
  () => DaemonVolume$
];
var DeploymentLifecycleHookDetailList = [
  1,
  n0,
  _DLHDL,
  0,
  () => DeploymentLifecycleHookDetail$
];
var DeploymentLifecycleHookList = [
  1,
  n0,
  _DLHL,
  0,
  () => DeploymentLifecycleHook$
];
var DeploymentLifecycleHookStageList = 64 | 0;
var Deployments = [
  1,
  n0,
  _Dep,
  0,
  () => Deployment$
];
var DeviceCgroupPermissions = 64 | 0;
var DevicesList = [
  1,
  n0,
  _DL,
  0,
  () => Device$
];
var EBSTagSpecifications = [
  1,
  n0,
  _EBSTSa,
  0,
  () => EBSTagSpecification$
];
var ElbGatewayResourcesList = [
  1,
  n0,
  _EGRL,
  0,
  () => ElbGatewayResources$
];
var EnvironmentFiles = [
  1,
  n0,
  _EFn,
  0,
  () => EnvironmentFile$
];
var EnvironmentVariables = [
  1,
  n0,
  _EV,
  8,
  () => KeyValuePair$
];
var ExcludedInstanceTypeSet = [
  1,
  n0,
  _EITS,
  0,
  [
    0,
    { "xmlName": _it }
  ]
];
var ExpressGatewayServiceConfigurations = [
  1,
  n0,
  _EGSCx,
  0,
  [
    () => ExpressGatewayServiceConfiguration$,
    0
  ]
];
var ExpressGatewayServiceIncludeList = 64 | 0;
var Failures = [
  1,
  n0,
  _Fa,
  0,
  () => Failure$
];
var GatewayClusterAssociationStatusList = 64 | 0;
var GatewayClusterAssociationSummaryList = [
  1,
  n0,
  _GCASL,
  0,
  () => GatewayClusterAssociationSummary$
];
var GatewayConnectionAlbResourcesList = [
  1,
  n0,
  _GCARL,
  0,
  () => GatewayConnectionAlbResources$
];
var GatewayConnectionList = [
  1,
  n0,
  _GCL,
  0,
  () => GatewayConnection$
];
var GatewayConnectorList = [
  1,
  n0,
  _GCLa,
  0,
  () => GatewayConnector$
];
var GatewayOperationErrorList = [
  1,
  n0,
  _GOEL,
  0,
  () => GatewayOperationError$
];
var GatewayResourceFailureList = [
  1,
  n0,
  _GRFL,
  0,
  () => GatewayResourceFailure$
];
var GatewayRouteAlbResourcesList = [
  1,
  n0,
  _GRARL,
  0,
  () => GatewayRouteAlbResources$
];
var GatewayRouteLoadBalancerSecurityGroupList = [
  1,
  n0,
  _GRLBSGL,
  0,
  () => GatewayRouteLoadBalancerSecurityGroup$
];
var GatewayRouteStatusList = 64 | 0;
var GatewayRouteSummaryList = [
  1,
  n0,
  _GRSL,
  0,
  () => GatewayRouteSummary$
];
var GatewayStatusList = 64 | 0;
var GatewaySummaryList = [
  1,
  n0,
  _GSL,
  0,
  () => GatewaySummary$
];
var GpuDevices = [
  1,
  n0,
  _GDp,
  0,
  () => GpuDevice$
];
var GpuIds = 64 | 0;
var HostEntryList = [
  1,
  n0,
  _HEL,
  0,
  () => HostEntry$
];
var InferenceAcceleratorOverrides = [
  1,
  n0,
  _IAOn,
  0,
  () => InferenceAcceleratorOverride$
];
var InferenceAccelerators = [
  1,
  n0,
  _IAn,
  0,
  () => InferenceAccelerator$
];
var IngressPathSummaries = [
  1,
  n0,
  _IPSn,
  0,
  () => IngressPathSummary$
];
var InstanceGenerationSet = [
  1,
  n0,
  _IGS,
  0,
  [
    0,
    { "xmlName": _it }
  ]
];
var InstanceHealthCheckResultList = [
  1,
  n0,
  _IHCRL,
  0,
  () => InstanceHealthCheckResult$
];
var IntegerList = 64 | 1;
var LoadBalancers = [
  1,
  n0,
  _LBo,
  0,
  () => LoadBalancer$
];
var LocalStorageTypeSet = [
  1,
  n0,
  _LSTS,
  0,
  [
    0,
    { "xmlName": _it }
  ]
];
var ManagedAgents = [
  1,
  n0,
  _MAa,
  0,
  () => ManagedAgent$
];
var ManagedAgentStateChanges = [
  1,
  n0,
  _MASCa,
  0,
  () => ManagedAgentStateChange$
];
var ManagedApplicationAutoScalingPolicies = [
  1,
  n0,
  _MAASPa,
  0,
  () => ManagedApplicationAutoScalingPolicy$
];
var ManagedIngressPaths = [
  1,
  n0,
  _MIPan,
  0,
  () => ManagedIngressPath$
];
var ManagedLogGroups = [
  1,
  n0,
  _MLGa,
  0,
  () => ManagedLogGroup$
];
var ManagedMetricAlarms = [
  1,
  n0,
  _MMAa,
  0,
  () => ManagedMetricAlarm$
];
var ManagedSecurityGroups = [
  1,
  n0,
  _MSGa,
  0,
  () => ManagedSecurityGroup$
];
var ManagedTargetGroups = [
  1,
  n0,
  _MTGa,
  0,
  () => ManagedTargetGroup$
];
var MetricConfigurationList = [
  1,
  n0,
  _MCL,
  0,
  () => MetricConfiguration$
];
var MetricNamesList = 64 | 0;
var MountPointList = [
  1,
  n0,
  _MPL,
  0,
  () => MountPoint$
];
var NetworkBindings = [
  1,
  n0,
  _NBe,
  0,
  () => NetworkBinding$
];
var NetworkInterfaces = [
  1,
  n0,
  _NIe,
  0,
  () => NetworkInterface$
];
var NeuronDeviceIds = 64 | 0;
var PlacementConstraints = [
  1,
  n0,
  _PCl,
  0,
  () => PlacementConstraint$
];
var PlacementStrategies = [
  1,
  n0,
  _PSl,
  0,
  () => PlacementStrategy$
];
var PlatformDevices = [
  1,
  n0,
  _PDl,
  0,
  () => PlatformDevice$
];
var PortMappingList = [
  1,
  n0,
  _PML,
  0,
  () => PortMapping$
];
var ProtectedTasks = [
  1,
  n0,
  _PTr,
  0,
  () => ProtectedTask$
];
var ProxyConfigurationProperties = [
  1,
  n0,
  _PCP,
  0,
  () => KeyValuePair$
];
var RequiresAttributes = [
  1,
  n0,
  _RA,
  0,
  () => Attribute$
];
var ResourceIds = 64 | 0;
var ResourceRequirements = [
  1,
  n0,
  _RRe,
  0,
  () => ResourceRequirement$
];
var Resources = [
  1,
  n0,
  _Re,
  0,
  () => Resource$
];
var SecretList = [
  1,
  n0,
  _SL,
  0,
  () => Secret$
];
var ServiceConnectClientAliasList = [
  1,
  n0,
  _SCCAL,
  0,
  () => ServiceConnectClientAlias$
];
var ServiceConnectContainerConfigurations = [
  1,
  n0,
  _SCCC,
  0,
  () => ServiceConnectContainerConfiguration$
];
var ServiceConnectServiceList = [
  1,
  n0,
  _SCSL,
  0,
  () => ServiceConnectService$
];
var ServiceConnectServiceResourceList = [
  1,
  n0,
  _SCSRL,
  0,
  () => ServiceConnectServiceResource$
];
var ServiceCurrentRevisionSummaryList = [
  1,
  n0,
  _SCRSL,
  0,
  () => ServiceCurrentRevisionSummary$
];
var ServiceDeployments = [
  1,
  n0,
  _SDe,
  0,
  () => ServiceDeployment$
];
var ServiceDeploymentsBrief = [
  1,
  n0,
  _SDBe,
  0,
  () => ServiceDeploymentBrief$
];
var ServiceDeploymentStatusList = 64 | 0;
var ServiceEvents = [
  1,
  n0,
  _SEer,
  0,
  () => ServiceEvent$
];
var ServiceFieldList = 64 | 0;
var ServiceRegistries = [
  1,
  n0,
  _SRer,
  0,
  () => ServiceRegistry$
];
var ServiceRevisionLoadBalancers = [
  1,
  n0,
  _SRLBe,
  0,
  () => ServiceRevisionLoadBalancer$
];
var ServiceRevisions = [
  1,
  n0,
  _SRerv,
  0,
  () => ServiceRevision$
];
var ServiceRevisionsSummaryList = [
  1,
  n0,
  _SRSL,
  0,
  () => ServiceRevisionSummary$
];
var ServiceRevisionVpcLatticeConfigurations = [
  1,
  n0,
  _SRVLCe,
  0,
  () => ServiceRevisionVpcLatticeConfiguration$
];
var Services = [
  1,
  n0,
  _Serv,
  0,
  () => Service$
];
var ServiceVolumeConfigurations = [
  1,
  n0,
  _SVCe,
  0,
  () => ServiceVolumeConfiguration$
];
var Settings = [
  1,
  n0,
  _Sett,
  0,
  () => Setting$
];
var Statistics = [
  1,
  n0,
  _St,
  0,
  () => KeyValuePair$
];
var StringList = 64 | 0;
var SystemControls = [
  1,
  n0,
  _SCy,
  0,
  () => SystemControl$
];
var TagKeys = 64 | 0;
var Tags = [
  1,
  n0,
  _Tag,
  0,
  () => Tag$
];
var TaskDefinitionFieldList = 64 | 0;
var TaskDefinitionList = [
  1,
  n0,
  _TDL,
  0,
  [
    () => TaskDefinition$,
    0
  ]
];
var TaskDefinitionPlacementConstraints = [
  1,
  n0,
  _TDPCa,
  0,
  () => TaskDefinitionPlacementConstraint$
];
var TaskFieldList = 64 | 0;
var Tasks = [
  1,
  n0,
  _Tas,
  0,
  [
    () => Task$,
    0
  ]
];
var TaskSetFieldList = 64 | 0;
var TaskSets = [
  1,
  n0,
  _TSa,
  0,
  () => TaskSet$
];
var TaskVolumeConfigurations = [
  1,
  n0,
  _TVCa,
  0,
  () => TaskVolumeConfiguration$
];
var TmpfsList = [
  1,
  n0,
  _TL,
  0,
  () => Tmpfs$
];
var UlimitList = [
  1,
  n0,
  _UL,
  0,
  () => Ulimit$
];
var VolumeFromList = [
  1,
  n0,
  _VFL,
  0,
  () => VolumeFrom$
];
var VolumeList = [
  1,
  n0,
  _VL,
  0,
  () => Volume$
];
var VpcLatticeConfigurations = [
  1,
  n0,
  _VLCp,
  0,
  () => VpcLatticeConfiguration$
];
var DockerLabelsMap = 128 | 0;
var FirelensConfigurationOptionsMap = 128 | 0;
var LogConfigurationOptionsMap = 128 | 0;
var StringMap = 128 | 0;
var DescribeGatewayConfiguration$ = [
  4,
  n0,
  _DGC,
  0,
  [_hSA],
  [() => DescribeGatewayAlbConfiguration$]
];
var GatewayConfiguration$ = [
  4,
  n0,
  _GCat,
  0,
  [_hSA],
  [() => HostSharedAlbConfiguration$]
];
var GatewayConnectionResources$ = [
  4,
  n0,
  _GCR,
  0,
  [_hSA],
  [() => GatewayConnectionAlbResourcesList]
];
var GatewayElbAccessLogDestination$ = [
  4,
  n0,
  _GEALD,
  0,
  [_s_],
  [() => GatewayElbAccessLogS3Destination$]
];
var GatewayInfrastructureResources$ = [
  4,
  n0,
  _GIR,
  0,
  [_hSA],
  [() => ElbGatewayResourcesList]
];
var GatewayRouteResources$ = [
  4,
  n0,
  _GRR,
  0,
  [_hSA],
  [() => GatewayRouteAlbResourcesList]
];
var ServiceConnectContainerConfiguration$ = [
  4,
  n0,
  _SCCCe,
  0,
  [_lL],
  [0]
];
var SharingStrategy$ = [
  4,
  n0,
  _SSh,
  0,
  [_nMv],
  [() => NvidiaMpsAllocation$]
];
var UpdateGatewayConfiguration$ = [
  4,
  n0,
  _UGC,
  0,
  [_hSA],
  [() => UpdateGatewayAlbConfiguration$]
];
var AssociateGatewayWithCluster$ = [
  9,
  n0,
  _AGWC,
  0,
  () => AssociateGatewayWithClusterRequest$,
  () => AssociateGatewayWithClusterResponse$
];
var ContinueServiceDeployment$ = [
  9,
  n0,
  _CSD,
  0,
  () => ContinueServiceDeploymentRequest$,
  () => ContinueServiceDeploymentResponse$
];
var CreateCapacityProvider$ = [
  9,
  n0,
  _CCP,
  2,
  () => CreateCapacityProviderRequest$,
  () => CreateCapacityProviderResponse$
];
var CreateCluster$ = [
  9,
  n0,
  _CCr,
  0,
  () => CreateClusterRequest$,
  () => CreateClusterResponse$
];
var CreateDaemon$ = [
  9,
  n0,
  _CDr,
  0,
  () => CreateDaemonRequest$,
  () => CreateDaemonResponse$
];
var CreateExpressGatewayService$ = [
  9,
  n0,
  _CEGS,
  0,
  () => CreateExpressGatewayServiceRequest$,
  () => CreateExpressGatewayServiceResponse$
];
var CreateGateway$ = [
  9,
  n0,
  _CG,
  0,
  () => CreateGatewayRequest$,
  () => CreateGatewayResponse$
];
var CreateService$ = [
  9,
  n0,
  _CSr,
  0,
  () => CreateServiceRequest$,
  () => CreateServiceResponse$
];
var CreateTaskSet$ = [
  9,
  n0,
  _CTS,
  0,
  () => CreateTaskSetRequest$,
  () => CreateTaskSetResponse$
];
var DeleteAccountSetting$ = [
  9,
  n0,
  _DAS,
  0,
  () => DeleteAccountSettingRequest$,
  () => DeleteAccountSettingResponse$
];
var DeleteAttributes$ = [
  9,
  n0,
  _DAe,
  0,
  () => DeleteAttributesRequest$,
  () => DeleteAttributesResponse$
];
var DeleteCapacityProvider$ = [
  9,
  n0,
  _DCPe,
  2,
  () => DeleteCapacityProviderRequest$,
  () => DeleteCapacityProviderResponse$
];
var DeleteCluster$ = [
  9,
  n0,
  _DCel,
  2,
  () => DeleteClusterRequest$,
  () => DeleteClusterResponse$
];
var DeleteDaemon$ = [
  9,
  n0,
  _DDe,
  2,
  () => DeleteDaemonRequest$,
  () => DeleteDaemonResponse$
];
var DeleteDaemonTaskDefinition$ = [
  9,
  n0,
  _DDTD,
  0,
  () => DeleteDaemonTaskDefinitionRequest$,
  () => DeleteDaemonTaskDefinitionResponse$
];
var DeleteExpressGatewayService$ = [
  9,
  n0,
  _DEGS,
  0,
  () => DeleteExpressGatewayServiceRequest$,
  () => DeleteExpressGatewayServiceResponse$
];
var DeleteGateway$ = [
  9,
  n0,
  _DG,
  0,
  () => DeleteGatewayRequest$,
  () => DeleteGatewayResponse$
];
var DeleteService$ = [
  9,
  n0,
  _DSe,
  2,
  () => DeleteServiceRequest$,
  () => DeleteServiceResponse$
];
var DeleteTaskDefinitions$ = [
  9,
  n0,
  _DTDe,
  0,
  () => DeleteTaskDefinitionsRequest$,
  () => DeleteTaskDefinitionsResponse$
];
var DeleteTaskSet$ = [
  9,
  n0,
  _DTS,
  2,
  () => DeleteTaskSetRequest$,
  () => DeleteTaskSetResponse$
];
var DeregisterContainerInstance$ = [
  9,
  n0,
  _DCIe,
  0,
  () => DeregisterContainerInstanceRequest$,
  () => DeregisterContainerInstanceResponse$
];
var DeregisterTaskDefinition$ = [
  9,
  n0,
  _DTDer,
  0,
  () => DeregisterTaskDefinitionRequest$,
  () => DeregisterTaskDefinitionResponse$
];
var DescribeCapacityProviders$ = [
  9,
  n0,
  _DCPes,
  0,
  () => DescribeCapacityProvidersRequest$,
  () => DescribeCapacityProvidersResponse$
];
var DescribeClusters$ = [
  9,
  n0,
  _DCes,
  0,
  () => DescribeClustersRequest$,
  () => DescribeClustersResponse$
];
var DescribeContainerInstances$ = [
  9,
  n0,
  _DCIes,
  0,
  () => DescribeContainerInstancesRequest$,
  () => DescribeContainerInstancesResponse$
];
var DescribeDaemon$ = [
  9,
  n0,
  _DDes,
  0,
  () => DescribeDaemonRequest$,
  () => DescribeDaemonResponse$
];
var DescribeDaemonDeployments$ = [
  9,
  n0,
  _DDD,
  0,
  () => DescribeDaemonDeploymentsRequest$,
  () => DescribeDaemonDeploymentsResponse$
];
var DescribeDaemonRevisions$ = [
  9,
  n0,
  _DDRescr,
  0,
  () => DescribeDaemonRevisionsRequest$,
  () => DescribeDaemonRevisionsResponse$
];
var DescribeDaemonTaskDefinition$ = [
  9,
  n0,
  _DDTDe,
  0,
  () => DescribeDaemonTaskDefinitionRequest$,
  () => DescribeDaemonTaskDefinitionResponse$
];
var DescribeExpressGatewayService$ = [
  9,
  n0,
  _DEGSe,
  0,
  () => DescribeExpressGatewayServiceRequest$,
  () => DescribeExpressGatewayServiceResponse$
];
var DescribeGateway$ = [
  9,
  n0,
  _DGe,
  0,
  () => DescribeGatewayRequest$,
  () => DescribeGatewayResponse$
];
var DescribeGatewayResources$ = [
  9,
  n0,
  _DGRescr,
  0,
  () => DescribeGatewayResourcesRequest$,
  () => DescribeGatewayResourcesResponse$
];
var DescribeGatewayRoute$ = [
  9,
  n0,
  _DGRescri,
  0,
  () => DescribeGatewayRouteRequest$,
  () => DescribeGatewayRouteResponse$
];
var DescribeServiceDeployments$ = [
  9,
  n0,
  _DSD,
  0,
  () => DescribeServiceDeploymentsRequest$,
  () => DescribeServiceDeploymentsResponse$
];
var DescribeServiceRevisions$ = [
  9,
  n0,
  _DSRescr,
  0,
  () => DescribeServiceRevisionsRequest$,
  () => DescribeServiceRevisionsResponse$
];
var DescribeServices$ = [
  9,
  n0,
  _DSes,
  0,
  () => DescribeServicesRequest$,
  () => DescribeServicesResponse$
];
var DescribeTaskDefinition$ = [
  9,
  n0,
  _DTDes,
  0,
  () => DescribeTaskDefinitionRequest$,
  () => DescribeTaskDefinitionResponse$
];
var DescribeTasks$ = [
  9,
  n0,
  _DT,
  0,
  () => DescribeTasksRequest$,
  () => DescribeTasksResponse$
];
var DescribeTaskSets$ = [
  9,
  n0,
  _DTSe,
  0,
  () => DescribeTaskSetsRequest$,
  () => DescribeTaskSetsResponse$
];
var DisassociateGatewayFromCluster$ = [
  9,
  n0,
  _DGFC,
  0,
  () => DisassociateGatewayFromClusterRequest$,
  () => DisassociateGatewayFromClusterResponse$
];
var DiscoverPollEndpoint$ = [
  9,
  n0,
  _DPE,
  0,
  () => DiscoverPollEndpointRequest$,
  () => DiscoverPollEndpointResponse$
];
var ExecuteCommand$ = [
  9,
  n0,
  _EC,
  0,
  () => ExecuteCommandRequest$,
  () => ExecuteCommandResponse$
];
var GetTaskProtection$ = [
  9,
  n0,
  _GTP,
  0,
  () => GetTaskProtectionRequest$,
  () => GetTaskProtectionResponse$
];
var ListAccountSettings$ = [
  9,
  n0,
  _LAS,
  0,
  () => ListAccountSettingsRequest$,
  () => ListAccountSettingsResponse$
];
var ListAttributes$ = [
  9,
  n0,
  _LA,
  0,
  () => ListAttributesRequest$,
  () => ListAttributesResponse$
];
var ListClusters$ = [
  9,
  n0,
  _LCi,
  0,
  () => ListClustersRequest$,
  () => ListClustersResponse$
];
var ListContainerInstances$ = [
  9,
  n0,
  _LCI,
  0,
  () => ListContainerInstancesRequest$,
  () => ListContainerInstancesResponse$
];
var ListDaemonDeployments$ = [
  9,
  n0,
  _LDD,
  0,
  () => ListDaemonDeploymentsRequest$,
  () => ListDaemonDeploymentsResponse$
];
var ListDaemons$ = [
  9,
  n0,
  _LD,
  0,
  () => ListDaemonsRequest$,
  () => ListDaemonsResponse$
];
var ListDaemonTaskDefinitions$ = [
  9,
  n0,
  _LDTD,
  0,
  () => ListDaemonTaskDefinitionsRequest$,
  () => ListDaemonTaskDefinitionsResponse$
];
var ListGatewayClusterAssociations$ = [
  9,
  n0,
  _LGCA,
  0,
  () => ListGatewayClusterAssociationsRequest$,
  () => ListGatewayClusterAssociationsResponse$
];
var ListGatewayRoutes$ = [
  9,
  n0,
  _LGRis,
  0,
  () => ListGatewayRoutesRequest$,
  () => ListGatewayRoutesResponse$
];
var ListGateways$ = [
  9,
  n0,
  _LG,
  0,
  () => ListGatewaysRequest$,
  () => ListGatewaysResponse$
];
var ListServiceDeployments$ = [
  9,
  n0,
  _LSD,
  0,
  () => ListServiceDeploymentsRequest$,
  () => ListServiceDeploymentsResponse$
];
var ListServices$ = [
  9,
  n0,
  _LS,
  0,
  () => ListServicesRequest$,
  () => ListServicesResponse$
];
var ListServicesByNamespace$ = [
  9,
  n0,
  _LSBN,
  0,
  () => ListServicesByNamespaceRequest$,
  () => ListServicesByNamespaceResponse$
];
var ListTagsForResource$ = [
  9,
  n0,
  _LTFR,
  0,
  () => ListTagsForResourceRequest$,
  () => ListTagsForResourceResponse$
];
var ListTaskDefinitionFamilies$ = [
  9,
  n0,
  _LTDF,
  0,
  () => ListTaskDefinitionFamiliesRequest$,
  () => ListTaskDefinitionFamiliesResponse$
];
var ListTaskDefinitions$ = [
  9,
  n0,
  _LTD,
  0,
  () => ListTaskDefinitionsRequest$,
  () => ListTaskDefinitionsResponse$
];
var ListTasks$ = [
  9,
  n0,
  _LT,
  0,
  () => ListTasksRequest$,
  () => ListTasksResponse$
];
var PutAccountSetting$ = [
  9,
  n0,
  _PAS,
  0,
  () => PutAccountSettingRequest$,
  () => PutAccountSettingResponse$
];
var PutAccountSettingDefault$ = [
  9,
  n0,
  _PASD,
  0,
  () => PutAccountSettingDefaultRequest$,
  () => PutAccountSettingDefaultResponse$
];
var PutAttributes$ = [
  9,
  n0,
  _PA,
  0,
  () => PutAttributesRequest$,
  () => PutAttributesResponse$
];
var PutClusterCapacityProviders$ = [
  9,
  n0,
  _PCCP,
  0,
  () => PutClusterCapacityProvidersRequest$,
  () => PutClusterCapacityProvidersResponse$
];
var RegisterContainerInstance$ = [
  9,
  n0,
  _RCI,
  0,
  () => RegisterContainerInstanceRequest$,
  () => RegisterContainerInstanceResponse$
];
var RegisterDaemonTaskDefinition$ = [
  9,
  n0,
  _RDTD,
  0,
  () => RegisterDaemonTaskDefinitionRequest$,
  () => RegisterDaemonTaskDefinitionResponse$
];
var RegisterTaskDefinition$ = [
  9,
  n0,
  _RTD,
  0,
  () => RegisterTaskDefinitionRequest$,
  () => RegisterTaskDefinitionResponse$
];
var RunTask$ = [
  9,
  n0,
  _RT,
  0,
  () => RunTaskRequest$,
  () => RunTaskResponse$
];
var StartTask$ = [
  9,
  n0,
  _ST,
  0,
  () => StartTaskRequest$,
  () => StartTaskResponse$
];
var StopServiceDeployment$ = [
  9,
  n0,
  _SSD,
  0,
  () => StopServiceDeploymentRequest$,
  () => StopServiceDeploymentResponse$
];
var StopTask$ = [
  9,
  n0,
  _STt,
  0,
  () => StopTaskRequest$,
  () => StopTaskResponse$
];
var SubmitAttachmentStateChanges$ = [
  9,
  n0,
  _SASC,
  0,
  () => SubmitAttachmentStateChangesRequest$,
  () => SubmitAttachmentStateChangesResponse$
];
var SubmitContainerStateChange$ = [
  9,
  n0,
  _SCSC,
  0,
  () => SubmitContainerStateChangeRequest$,
  () => SubmitContainerStateChangeResponse$
];
var SubmitTaskStateChange$ = [
  9,
  n0,
  _STSC,
  0,
  () => SubmitTaskStateChangeRequest$,
  () => SubmitTaskStateChangeResponse$
];
var TagResource$ = [
  9,
  n0,
  _TR,
  0,
  () => TagResourceRequest$,
  () => TagResourceResponse$
];
var UntagResource$ = [
  9,
  n0,
  _UR,
  0,
  () => UntagResourceRequest$,
  () => UntagResourceResponse$
];
var UpdateCapacityProvider$ = [
  9,
  n0,
  _UCP,
  0,
  () => UpdateCapacityProviderRequest$,
  () => UpdateCapacityProviderResponse$
];
var UpdateCluster$ = [
  9,
  n0,
  _UC,
  0,
  () => UpdateClusterRequest$,
  () => UpdateClusterResponse$
];
var UpdateClusterSettings$ = [
  9,
  n0,
  _UCS,
  0,
  () => UpdateClusterSettingsRequest$,
  () => UpdateClusterSettingsResponse$
];
var UpdateContainerAgent$ = [
  9,
  n0,
  _UCA,
  0,
  () => UpdateContainerAgentRequest$,
  () => UpdateContainerAgentResponse$
];
var UpdateContainerInstancesState$ = [
  9,
  n0,
  _UCIS,
  0,
  () => UpdateContainerInstancesStateRequest$,
  () => UpdateContainerInstancesStateResponse$
];
var UpdateDaemon$ = [
  9,
  n0,
  _UD,
  0,
  () => UpdateDaemonRequest$,
  () => UpdateDaemonResponse$
];
var UpdateExpressGatewayService$ = [
  9,
  n0,
  _UEGSp,
  0,
  () => UpdateExpressGatewayServiceRequest$,
  () => UpdateExpressGatewayServiceResponse$
];
var UpdateGateway$ = [
  9,
  n0,
  _UG,
  0,
  () => UpdateGatewayRequest$,
  () => UpdateGatewayResponse$
];
var UpdateService$ = [
  9,
  n0,
  _US,
  0,
  () => UpdateServiceRequest$,
  () => UpdateServiceResponse$
];
var UpdateServicePrimaryTaskSet$ = [
  9,
  n0,
  _USPTS,
  0,
  () => UpdateServicePrimaryTaskSetRequest$,
  () => UpdateServicePrimaryTaskSetResponse$
];
var UpdateTaskProtection$ = [
  9,
  n0,
  _UTP,
  0,
  () => UpdateTaskProtectionRequest$,
  () => UpdateTaskProtectionResponse$
];
var UpdateTaskSet$ = [
  9,
  n0,
  _UTS,
  0,
  () => UpdateTaskSetRequest$,
  () => UpdateTaskSetResponse$
];

// node_modules/@aws-sdk/client-ecs/dist-es/runtimeConfig.shared.js
var getRuntimeConfig = (config) => {
  return {
    apiVersion: "2014-11-13",
    base64Decoder: config?.base64Decoder ?? fromBase64,
    base64Encoder: config?.base64Encoder ?? toBase64,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultECSHttpAuthSchemeProvider,
    httpAuthSchemes: config?.httpAuthSchemes ?? [
      {
        schemeId: "aws.auth#sigv4",
        identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
        signer: new AwsSdkSigV4Signer()
      }
    ],
    logger: config?.logger ?? new NoOpLogger(),
    protocol: config?.protocol ?? AwsJson1_1Protocol,
    protocolSettings: config?.protocolSettings ?? {
      defaultNamespace: "com.amazonaws.ecs",
      errorTypeRegistries,
      xmlNamespace: "http://ecs.amazonaws.com/doc/2014-11-13/",
      version: "2014-11-13",
      serviceTarget: "AmazonEC2ContainerServiceV20141113"
    },
    serviceId: config?.serviceId ?? "ECS",
    sha256: config?.sha256 ?? Sha256Node,
    urlParser: config?.urlParser ?? parseUrl,
    utf8Decoder: config?.utf8Decoder ?? fromUtf8,
    utf8Encoder: config?.utf8Encoder ?? toUtf8
  };
};

// node_modules/@aws-sdk/client-ecs/dist-es/runtimeConfig.js
var getRuntimeConfig2 = (config) => {
  emitWarningIfUnsupportedVersion2(process.version);
  const defaultsMode = resolveDefaultsModeConfig(config);
  const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
  const clientSharedValues = getRuntimeConfig(config);
  emitWarningIfUnsupportedVersion(process.version);
  const loaderConfig = {
    profile: config?.profile,
    logger: clientSharedValues.logger
  };
  return {
    ...clientSharedValues,
    ...config,
    runtime: "node",
    defaultsMode,
    authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
    bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
    credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
    defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 9e5),
    defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({ serviceId: clientSharedValues.serviceId, clientVersion: package_default.version }),
    maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
    region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, { ...NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }),
    requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
    retryMode: config?.retryMode ?? loadConfig({
      ...NODE_RETRY_MODE_CONFIG_OPTIONS,
      default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
    }, config),
    streamCollector: config?.streamCollector ?? streamCollector,
    useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
  };
};

// node_modules/@aws-sdk/client-ecs/dist-es/auth/httpAuthExtensionConfiguration.js
var getHttpAuthExtensionConfiguration = (runtimeConfig) => {
  const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
  let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
  let _credentials = runtimeConfig.credentials;
  return {
    setHttpAuthScheme(httpAuthScheme) {
      const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
      if (index === -1) {
        _httpAuthSchemes.push(httpAuthScheme);
      } else {
        _httpAuthSchemes.splice(index, 1, httpAuthScheme);
      }
    },
    httpAuthSchemes() {
      return _httpAuthSchemes;
    },
    setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
      _httpAuthSchemeProvider = httpAuthSchemeProvider;
    },
    httpAuthSchemeProvider() {
      return _httpAuthSchemeProvider;
    },
    setCredentials(credentials) {
      _credentials = credentials;
    },
    credentials() {
      return _credentials;
    }
  };
};
var resolveHttpAuthRuntimeConfig = (config) => {
  return {
    httpAuthSchemes: config.httpAuthSchemes(),
    httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
    credentials: config.credentials()
  };
};

// node_modules/@aws-sdk/client-ecs/dist-es/runtimeExtensions.js
var resolveRuntimeExtensions = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
  extensions.forEach((extension) => extension.configure(extensionConfiguration));
  return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

// node_modules/@aws-sdk/client-ecs/dist-es/ECSClient.js
var ECSClient = class extends Client {
  config;
  constructor(...[configuration]) {
    const _config_0 = getRuntimeConfig2(configuration || {});
    super(_config_0);
    this.initConfig = _config_0;
    const _config_1 = resolveClientEndpointParameters(_config_0);
    const _config_2 = resolveUserAgentConfig(_config_1);
    const _config_3 = resolveRetryConfig(_config_2);
    const _config_4 = resolveRegionConfig(_config_3);
    const _config_5 = resolveHostHeaderConfig(_config_4);
    const _config_6 = resolveEndpointConfig(_config_5);
    const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
    const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
    this.config = _config_8;
    this.middlewareStack.use(getSchemaSerdePlugin(this.config));
    this.middlewareStack.use(getUserAgentPlugin(this.config));
    this.middlewareStack.use(getRetryPlugin(this.config));
    this.middlewareStack.use(getContentLengthPlugin(this.config));
    this.middlewareStack.use(getHostHeaderPlugin(this.config));
    this.middlewareStack.use(getLoggerPlugin(this.config));
    this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
    this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
      httpAuthSchemeParametersProvider: defaultECSHttpAuthSchemeParametersProvider,
      identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({
        "aws.auth#sigv4": config.credentials
      })
    }));
    this.middlewareStack.use(getHttpSigningPlugin(this.config));
  }
  destroy() {
    super.destroy();
  }
};

// node_modules/@aws-sdk/client-ecs/dist-es/commandBuilder.js
var command = makeBuilder(commonParams, "AmazonEC2ContainerServiceV20141113", "ECSClient", getEndpointPlugin);
var _ep0 = {};
var _mw0 = (Command2, cs, config, o) => [];

// node_modules/@aws-sdk/client-ecs/dist-es/commands/CreateClusterCommand.js
var CreateClusterCommand = class extends command(_ep0, _mw0, "CreateCluster", CreateCluster$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/CreateServiceCommand.js
var CreateServiceCommand = class extends command(_ep0, _mw0, "CreateService", CreateService$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeServicesCommand.js
var DescribeServicesCommand = class extends command(_ep0, _mw0, "DescribeServices", DescribeServices$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/ListServiceDeploymentsCommand.js
var ListServiceDeploymentsCommand = class extends command(_ep0, _mw0, "ListServiceDeployments", ListServiceDeployments$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/RegisterTaskDefinitionCommand.js
var RegisterTaskDefinitionCommand = class extends command(_ep0, _mw0, "RegisterTaskDefinition", RegisterTaskDefinition$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/index.js
var dist_es_exports = {};
__export(dist_es_exports, {
  $Command: () => Command,
  AcceleratorCountRequest$: () => AcceleratorCountRequest$,
  AcceleratorManufacturer: () => AcceleratorManufacturer,
  AcceleratorName: () => AcceleratorName,
  AcceleratorTotalMemoryMiBRequest$: () => AcceleratorTotalMemoryMiBRequest$,
  AcceleratorType: () => AcceleratorType,
  AccessDeniedException: () => AccessDeniedException,
  AccessDeniedException$: () => AccessDeniedException$,
  AccessType: () => AccessType,
  AdvancedConfiguration$: () => AdvancedConfiguration$,
  AgentUpdateStatus: () => AgentUpdateStatus,
  ApplicationProtocol: () => ApplicationProtocol,
  AssignPublicIp: () => AssignPublicIp,
  AssociateGatewayWithCluster$: () => AssociateGatewayWithCluster$,
  AssociateGatewayWithClusterCommand: () => AssociateGatewayWithClusterCommand,
  AssociateGatewayWithClusterRequest$: () => AssociateGatewayWithClusterRequest$,
  AssociateGatewayWithClusterResponse$: () => AssociateGatewayWithClusterResponse$,
  Attachment$: () => Attachment$,
  AttachmentStateChange$: () => AttachmentStateChange$,
  Attribute$: () => Attribute$,
  AttributeLimitExceededException: () => AttributeLimitExceededException,
  AttributeLimitExceededException$: () => AttributeLimitExceededException$,
  AutoRepairActionsStatus: () => AutoRepairActionsStatus,
  AutoRepairConfiguration$: () => AutoRepairConfiguration$,
  AutoScalingGroupProvider$: () => AutoScalingGroupProvider$,
  AutoScalingGroupProviderUpdate$: () => AutoScalingGroupProviderUpdate$,
  AvailabilityZoneRebalancing: () => AvailabilityZoneRebalancing,
  AwsVpcConfiguration$: () => AwsVpcConfiguration$,
  BareMetal: () => BareMetal,
  BaselineEbsBandwidthMbpsRequest$: () => BaselineEbsBandwidthMbpsRequest$,
  BlockedException: () => BlockedException,
  BlockedException$: () => BlockedException$,
  BurstablePerformance: () => BurstablePerformance,
  CPUArchitecture: () => CPUArchitecture,
  CanaryConfiguration$: () => CanaryConfiguration$,
  CapacityOptionType: () => CapacityOptionType,
  CapacityProvider$: () => CapacityProvider$,
  CapacityProviderField: () => CapacityProviderField,
  CapacityProviderStatus: () => CapacityProviderStatus,
  CapacityProviderStrategyItem$: () => CapacityProviderStrategyItem$,
  CapacityProviderType: () => CapacityProviderType,
  CapacityProviderUpdateStatus: () => CapacityProviderUpdateStatus,
  CapacityReservationPreference: () => CapacityReservationPreference,
  CapacityReservationRequest$: () => CapacityReservationRequest$,
  ClientException: () => ClientException,
  ClientException$: () => ClientException$,
  Cluster$: () => Cluster$,
  ClusterConfiguration$: () => ClusterConfiguration$,
  ClusterContainsCapacityProviderException: () => ClusterContainsCapacityProviderException,
  ClusterContainsCapacityProviderException$: () => ClusterContainsCapacityProviderException$,
  ClusterContainsContainerInstancesException: () => ClusterContainsContainerInstancesException,
  ClusterContainsContainerInstancesException$: () => ClusterContainsContainerInstancesException$,
  ClusterContainsServicesException: () => ClusterContainsServicesException,
  ClusterContainsServicesException$: () => ClusterContainsServicesException$,
  ClusterContainsTasksException: () => ClusterContainsTasksException,
  ClusterContainsTasksException$: () => ClusterContainsTasksException$,
  ClusterField: () => ClusterField,
  ClusterNotFoundException: () => ClusterNotFoundException,
  ClusterNotFoundException$: () => ClusterNotFoundException$,
  ClusterServiceConnectDefaults$: () => ClusterServiceConnectDefaults$,
  ClusterServiceConnectDefaultsRequest$: () => ClusterServiceConnectDefaultsRequest$,
  ClusterSetting$: () => ClusterSetting$,
  ClusterSettingName: () => ClusterSettingName,
  Compatibility: () => Compatibility,
  ConflictException: () => ConflictException,
  ConflictException$: () => ConflictException$,
  Connectivity: () => Connectivity,
  Container$: () => Container$,
  ContainerCondition: () => ContainerCondition,
  ContainerDefinition$: () => ContainerDefinition$,
  ContainerDependency$: () => ContainerDependency$,
  ContainerImage$: () => ContainerImage$,
  ContainerInstance$: () => ContainerInstance$,
  ContainerInstanceField: () => ContainerInstanceField,
  ContainerInstanceHealthStatus$: () => ContainerInstanceHealthStatus$,
  ContainerInstanceStatus: () => ContainerInstanceStatus,
  ContainerOverride$: () => ContainerOverride$,
  ContainerRestartPolicy$: () => ContainerRestartPolicy$,
  ContainerStateChange$: () => ContainerStateChange$,
  ContinueServiceDeployment$: () => ContinueServiceDeployment$,
  ContinueServiceDeploymentCommand: () => ContinueServiceDeploymentCommand,
  ContinueServiceDeploymentRequest$: () => ContinueServiceDeploymentRequest$,
  ContinueServiceDeploymentResponse$: () => ContinueServiceDeploymentResponse$,
  CpuManufacturer: () => CpuManufacturer,
  CreateCapacityProvider$: () => CreateCapacityProvider$,
  CreateCapacityProviderCommand: () => CreateCapacityProviderCommand,
  CreateCapacityProviderRequest$: () => CreateCapacityProviderRequest$,
  CreateCapacityProviderResponse$: () => CreateCapacityProviderResponse$,
  CreateCluster$: () => CreateCluster$,
  CreateClusterCommand: () => CreateClusterCommand,
  CreateClusterRequest$: () => CreateClusterRequest$,
  CreateClusterResponse$: () => CreateClusterResponse$,
  CreateDaemon$: () => CreateDaemon$,
  CreateDaemonCommand: () => CreateDaemonCommand,
  CreateDaemonRequest$: () => CreateDaemonRequest$,
  CreateDaemonResponse$: () => CreateDaemonResponse$,
  CreateExpressGatewayService$: () => CreateExpressGatewayService$,
  CreateExpressGatewayServiceCommand: () => CreateExpressGatewayServiceCommand,
  CreateExpressGatewayServiceRequest$: () => CreateExpressGatewayServiceRequest$,
  CreateExpressGatewayServiceResponse$: () => CreateExpressGatewayServiceResponse$,
  CreateGateway$: () => CreateGateway$,
  CreateGatewayCommand: () => CreateGatewayCommand,
  CreateGatewayRequest$: () => CreateGatewayRequest$,
  CreateGatewayResponse$: () => CreateGatewayResponse$,
  CreateManagedInstancesProviderConfiguration$: () => CreateManagedInstancesProviderConfiguration$,
  CreateService$: () => CreateService$,
  CreateServiceCommand: () => CreateServiceCommand,
  CreateServiceRequest$: () => CreateServiceRequest$,
  CreateServiceResponse$: () => CreateServiceResponse$,
  CreateTaskSet$: () => CreateTaskSet$,
  CreateTaskSetCommand: () => CreateTaskSetCommand,
  CreateTaskSetRequest$: () => CreateTaskSetRequest$,
  CreateTaskSetResponse$: () => CreateTaskSetResponse$,
  CreatedAt$: () => CreatedAt$,
  DaemonAlarmConfiguration$: () => DaemonAlarmConfiguration$,
  DaemonCapacityProvider$: () => DaemonCapacityProvider$,
  DaemonCircuitBreaker$: () => DaemonCircuitBreaker$,
  DaemonContainerDefinition$: () => DaemonContainerDefinition$,
  DaemonContainerImage$: () => DaemonContainerImage$,
  DaemonDeployment$: () => DaemonDeployment$,
  DaemonDeploymentAlarms$: () => DaemonDeploymentAlarms$,
  DaemonDeploymentCapacityProvider$: () => DaemonDeploymentCapacityProvider$,
  DaemonDeploymentConfiguration$: () => DaemonDeploymentConfiguration$,
  DaemonDeploymentRevisionDetail$: () => DaemonDeploymentRevisionDetail$,
  DaemonDeploymentRollbackMonitorsStatus: () => DaemonDeploymentRollbackMonitorsStatus,
  DaemonDeploymentStatus: () => DaemonDeploymentStatus,
  DaemonDeploymentSummary$: () => DaemonDeploymentSummary$,
  DaemonDetail$: () => DaemonDetail$,
  DaemonIpcMode: () => DaemonIpcMode,
  DaemonLinuxParameters$: () => DaemonLinuxParameters$,
  DaemonNotActiveException: () => DaemonNotActiveException,
  DaemonNotActiveException$: () => DaemonNotActiveException$,
  DaemonNotFoundException: () => DaemonNotFoundException,
  DaemonNotFoundException$: () => DaemonNotFoundException$,
  DaemonPidMode: () => DaemonPidMode,
  DaemonPropagateTags: () => DaemonPropagateTags,
  DaemonRevision$: () => DaemonRevision$,
  DaemonRevisionDetail$: () => DaemonRevisionDetail$,
  DaemonRollback$: () => DaemonRollback$,
  DaemonStatus: () => DaemonStatus,
  DaemonSummary$: () => DaemonSummary$,
  DaemonTaskDefinition$: () => DaemonTaskDefinition$,
  DaemonTaskDefinitionRevisionFilter: () => DaemonTaskDefinitionRevisionFilter,
  DaemonTaskDefinitionStatus: () => DaemonTaskDefinitionStatus,
  DaemonTaskDefinitionStatusFilter: () => DaemonTaskDefinitionStatusFilter,
  DaemonTaskDefinitionSummary$: () => DaemonTaskDefinitionSummary$,
  DaemonVolume$: () => DaemonVolume$,
  DeleteAccountSetting$: () => DeleteAccountSetting$,
  DeleteAccountSettingCommand: () => DeleteAccountSettingCommand,
  DeleteAccountSettingRequest$: () => DeleteAccountSettingRequest$,
  DeleteAccountSettingResponse$: () => DeleteAccountSettingResponse$,
  DeleteAttributes$: () => DeleteAttributes$,
  DeleteAttributesCommand: () => DeleteAttributesCommand,
  DeleteAttributesRequest$: () => DeleteAttributesRequest$,
  DeleteAttributesResponse$: () => DeleteAttributesResponse$,
  DeleteCapacityProvider$: () => DeleteCapacityProvider$,
  DeleteCapacityProviderCommand: () => DeleteCapacityProviderCommand,
  DeleteCapacityProviderRequest$: () => DeleteCapacityProviderRequest$,
  DeleteCapacityProviderResponse$: () => DeleteCapacityProviderResponse$,
  DeleteCluster$: () => DeleteCluster$,
  DeleteClusterCommand: () => DeleteClusterCommand,
  DeleteClusterRequest$: () => DeleteClusterRequest$,
  DeleteClusterResponse$: () => DeleteClusterResponse$,
  DeleteDaemon$: () => DeleteDaemon$,
  DeleteDaemonCommand: () => DeleteDaemonCommand,
  DeleteDaemonRequest$: () => DeleteDaemonRequest$,
  DeleteDaemonResponse$: () => DeleteDaemonResponse$,
  DeleteDaemonTaskDefinition$: () => DeleteDaemonTaskDefinition$,
  DeleteDaemonTaskDefinitionCommand: () => DeleteDaemonTaskDefinitionCommand,
  DeleteDaemonTaskDefinitionRequest$: () => DeleteDaemonTaskDefinitionRequest$,
  DeleteDaemonTaskDefinitionResponse$: () => DeleteDaemonTaskDefinitionResponse$,
  DeleteExpressGatewayService$: () => DeleteExpressGatewayService$,
  DeleteExpressGatewayServiceCommand: () => DeleteExpressGatewayServiceCommand,
  DeleteExpressGatewayServiceRequest$: () => DeleteExpressGatewayServiceRequest$,
  DeleteExpressGatewayServiceResponse$: () => DeleteExpressGatewayServiceResponse$,
  DeleteGateway$: () => DeleteGateway$,
  DeleteGatewayCommand: () => DeleteGatewayCommand,
  DeleteGatewayRequest$: () => DeleteGatewayRequest$,
  DeleteGatewayResponse$: () => DeleteGatewayResponse$,
  DeleteService$: () => DeleteService$,
  DeleteServiceCommand: () => DeleteServiceCommand,
  DeleteServiceRequest$: () => DeleteServiceRequest$,
  DeleteServiceResponse$: () => DeleteServiceResponse$,
  DeleteTaskDefinitions$: () => DeleteTaskDefinitions$,
  DeleteTaskDefinitionsCommand: () => DeleteTaskDefinitionsCommand,
  DeleteTaskDefinitionsRequest$: () => DeleteTaskDefinitionsRequest$,
  DeleteTaskDefinitionsResponse$: () => DeleteTaskDefinitionsResponse$,
  DeleteTaskSet$: () => DeleteTaskSet$,
  DeleteTaskSetCommand: () => DeleteTaskSetCommand,
  DeleteTaskSetRequest$: () => DeleteTaskSetRequest$,
  DeleteTaskSetResponse$: () => DeleteTaskSetResponse$,
  Deployment$: () => Deployment$,
  DeploymentAlarms$: () => DeploymentAlarms$,
  DeploymentCircuitBreaker$: () => DeploymentCircuitBreaker$,
  DeploymentConfiguration$: () => DeploymentConfiguration$,
  DeploymentController$: () => DeploymentController$,
  DeploymentControllerType: () => DeploymentControllerType,
  DeploymentEarlySuccessCriteria$: () => DeploymentEarlySuccessCriteria$,
  DeploymentEphemeralStorage$: () => DeploymentEphemeralStorage$,
  DeploymentLifecycleHook$: () => DeploymentLifecycleHook$,
  DeploymentLifecycleHookAction: () => DeploymentLifecycleHookAction,
  DeploymentLifecycleHookDetail$: () => DeploymentLifecycleHookDetail$,
  DeploymentLifecycleHookStage: () => DeploymentLifecycleHookStage,
  DeploymentLifecycleHookStatus: () => DeploymentLifecycleHookStatus,
  DeploymentLifecycleHookTargetType: () => DeploymentLifecycleHookTargetType,
  DeploymentLifecycleHookTimeoutConfiguration$: () => DeploymentLifecycleHookTimeoutConfiguration$,
  DeploymentRolloutState: () => DeploymentRolloutState,
  DeploymentStrategy: () => DeploymentStrategy,
  DeregisterContainerInstance$: () => DeregisterContainerInstance$,
  DeregisterContainerInstanceCommand: () => DeregisterContainerInstanceCommand,
  DeregisterContainerInstanceRequest$: () => DeregisterContainerInstanceRequest$,
  DeregisterContainerInstanceResponse$: () => DeregisterContainerInstanceResponse$,
  DeregisterTaskDefinition$: () => DeregisterTaskDefinition$,
  DeregisterTaskDefinitionCommand: () => DeregisterTaskDefinitionCommand,
  DeregisterTaskDefinitionRequest$: () => DeregisterTaskDefinitionRequest$,
  DeregisterTaskDefinitionResponse$: () => DeregisterTaskDefinitionResponse$,
  DescribeCapacityProviders$: () => DescribeCapacityProviders$,
  DescribeCapacityProvidersCommand: () => DescribeCapacityProvidersCommand,
  DescribeCapacityProvidersRequest$: () => DescribeCapacityProvidersRequest$,
  DescribeCapacityProvidersResponse$: () => DescribeCapacityProvidersResponse$,
  DescribeClusters$: () => DescribeClusters$,
  DescribeClustersCommand: () => DescribeClustersCommand,
  DescribeClustersRequest$: () => DescribeClustersRequest$,
  DescribeClustersResponse$: () => DescribeClustersResponse$,
  DescribeContainerInstances$: () => DescribeContainerInstances$,
  DescribeContainerInstancesCommand: () => DescribeContainerInstancesCommand,
  DescribeContainerInstancesRequest$: () => DescribeContainerInstancesRequest$,
  DescribeContainerInstancesResponse$: () => DescribeContainerInstancesResponse$,
  DescribeDaemon$: () => DescribeDaemon$,
  DescribeDaemonCommand: () => DescribeDaemonCommand,
  DescribeDaemonDeployments$: () => DescribeDaemonDeployments$,
  DescribeDaemonDeploymentsCommand: () => DescribeDaemonDeploymentsCommand,
  DescribeDaemonDeploymentsRequest$: () => DescribeDaemonDeploymentsRequest$,
  DescribeDaemonDeploymentsResponse$: () => DescribeDaemonDeploymentsResponse$,
  DescribeDaemonRequest$: () => DescribeDaemonRequest$,
  DescribeDaemonResponse$: () => DescribeDaemonResponse$,
  DescribeDaemonRevisions$: () => DescribeDaemonRevisions$,
  DescribeDaemonRevisionsCommand: () => DescribeDaemonRevisionsCommand,
  DescribeDaemonRevisionsRequest$: () => DescribeDaemonRevisionsRequest$,
  DescribeDaemonRevisionsResponse$: () => DescribeDaemonRevisionsResponse$,
  DescribeDaemonTaskDefinition$: () => DescribeDaemonTaskDefinition$,
  DescribeDaemonTaskDefinitionCommand: () => DescribeDaemonTaskDefinitionCommand,
  DescribeDaemonTaskDefinitionRequest$: () => DescribeDaemonTaskDefinitionRequest$,
  DescribeDaemonTaskDefinitionResponse$: () => DescribeDaemonTaskDefinitionResponse$,
  DescribeExpressGatewayService$: () => DescribeExpressGatewayService$,
  DescribeExpressGatewayServiceCommand: () => DescribeExpressGatewayServiceCommand,
  DescribeExpressGatewayServiceRequest$: () => DescribeExpressGatewayServiceRequest$,
  DescribeExpressGatewayServiceResponse$: () => DescribeExpressGatewayServiceResponse$,
  DescribeGateway$: () => DescribeGateway$,
  DescribeGatewayAlbConfiguration$: () => DescribeGatewayAlbConfiguration$,
  DescribeGatewayCommand: () => DescribeGatewayCommand,
  DescribeGatewayConfiguration$: () => DescribeGatewayConfiguration$,
  DescribeGatewayRequest$: () => DescribeGatewayRequest$,
  DescribeGatewayResources$: () => DescribeGatewayResources$,
  DescribeGatewayResourcesCommand: () => DescribeGatewayResourcesCommand,
  DescribeGatewayResourcesRequest$: () => DescribeGatewayResourcesRequest$,
  DescribeGatewayResourcesResponse$: () => DescribeGatewayResourcesResponse$,
  DescribeGatewayResponse$: () => DescribeGatewayResponse$,
  DescribeGatewayRoute$: () => DescribeGatewayRoute$,
  DescribeGatewayRouteCommand: () => DescribeGatewayRouteCommand,
  DescribeGatewayRouteRequest$: () => DescribeGatewayRouteRequest$,
  DescribeGatewayRouteResponse$: () => DescribeGatewayRouteResponse$,
  DescribeServiceDeployments$: () => DescribeServiceDeployments$,
  DescribeServiceDeploymentsCommand: () => DescribeServiceDeploymentsCommand,
  DescribeServiceDeploymentsRequest$: () => DescribeServiceDeploymentsRequest$,
  DescribeServiceDeploymentsResponse$: () => DescribeServiceDeploymentsResponse$,
  DescribeServiceRevisions$: () => DescribeServiceRevisions$,
  DescribeServiceRevisionsCommand: () => DescribeServiceRevisionsCommand,
  DescribeServiceRevisionsRequest$: () => DescribeServiceRevisionsRequest$,
  DescribeServiceRevisionsResponse$: () => DescribeServiceRevisionsResponse$,
  DescribeServices$: () => DescribeServices$,
  DescribeServicesCommand: () => DescribeServicesCommand,
  DescribeServicesRequest$: () => DescribeServicesRequest$,
  DescribeServicesResponse$: () => DescribeServicesResponse$,
  DescribeTaskDefinition$: () => DescribeTaskDefinition$,
  DescribeTaskDefinitionCommand: () => DescribeTaskDefinitionCommand,
  DescribeTaskDefinitionRequest$: () => DescribeTaskDefinitionRequest$,
  DescribeTaskDefinitionResponse$: () => DescribeTaskDefinitionResponse$,
  DescribeTaskSets$: () => DescribeTaskSets$,
  DescribeTaskSetsCommand: () => DescribeTaskSetsCommand,
  DescribeTaskSetsRequest$: () => DescribeTaskSetsRequest$,
  DescribeTaskSetsResponse$: () => DescribeTaskSetsResponse$,
  DescribeTasks$: () => DescribeTasks$,
  DescribeTasksCommand: () => DescribeTasksCommand,
  DescribeTasksRequest$: () => DescribeTasksRequest$,
  DescribeTasksResponse$: () => DescribeTasksResponse$,
  DesiredStatus: () => DesiredStatus,
  Device$: () => Device$,
  DeviceCgroupPermission: () => DeviceCgroupPermission,
  DisassociateGatewayFromCluster$: () => DisassociateGatewayFromCluster$,
  DisassociateGatewayFromClusterCommand: () => DisassociateGatewayFromClusterCommand,
  DisassociateGatewayFromClusterRequest$: () => DisassociateGatewayFromClusterRequest$,
  DisassociateGatewayFromClusterResponse$: () => DisassociateGatewayFromClusterResponse$,
  DiscoverPollEndpoint$: () => DiscoverPollEndpoint$,
  DiscoverPollEndpointCommand: () => DiscoverPollEndpointCommand,
  DiscoverPollEndpointRequest$: () => DiscoverPollEndpointRequest$,
  DiscoverPollEndpointResponse$: () => DiscoverPollEndpointResponse$,
  DockerVolumeConfiguration$: () => DockerVolumeConfiguration$,
  EBSResourceType: () => EBSResourceType,
  EBSTagSpecification$: () => EBSTagSpecification$,
  ECS: () => ECS,
  ECSClient: () => ECSClient,
  ECSExpressGatewayService$: () => ECSExpressGatewayService$,
  ECSManagedResources$: () => ECSManagedResources$,
  ECSServiceException: () => ECSServiceException,
  ECSServiceException$: () => ECSServiceException$,
  EFSAuthorizationConfig$: () => EFSAuthorizationConfig$,
  EFSAuthorizationConfigIAM: () => EFSAuthorizationConfigIAM,
  EFSTransitEncryption: () => EFSTransitEncryption,
  EFSVolumeConfiguration$: () => EFSVolumeConfiguration$,
  ElbGatewayResources$: () => ElbGatewayResources$,
  EnvironmentFile$: () => EnvironmentFile$,
  EnvironmentFileType: () => EnvironmentFileType,
  EphemeralStorage$: () => EphemeralStorage$,
  ExecuteCommand$: () => ExecuteCommand$,
  ExecuteCommandCommand: () => ExecuteCommandCommand,
  ExecuteCommandConfiguration$: () => ExecuteCommandConfiguration$,
  ExecuteCommandLogConfiguration$: () => ExecuteCommandLogConfiguration$,
  ExecuteCommandLogging: () => ExecuteCommandLogging,
  ExecuteCommandRequest$: () => ExecuteCommandRequest$,
  ExecuteCommandResponse$: () => ExecuteCommandResponse$,
  ExpressCpuArchitecture: () => ExpressCpuArchitecture,
  ExpressGatewayContainer$: () => ExpressGatewayContainer$,
  ExpressGatewayRepositoryCredentials$: () => ExpressGatewayRepositoryCredentials$,
  ExpressGatewayScalingTarget$: () => ExpressGatewayScalingTarget$,
  ExpressGatewayServiceAwsLogsConfiguration$: () => ExpressGatewayServiceAwsLogsConfiguration$,
  ExpressGatewayServiceConfiguration$: () => ExpressGatewayServiceConfiguration$,
  ExpressGatewayServiceInclude: () => ExpressGatewayServiceInclude,
  ExpressGatewayServiceNetworkConfiguration$: () => ExpressGatewayServiceNetworkConfiguration$,
  ExpressGatewayServiceScalingMetric: () => ExpressGatewayServiceScalingMetric,
  ExpressGatewayServiceStatus$: () => ExpressGatewayServiceStatus$,
  ExpressGatewayServiceStatusCode: () => ExpressGatewayServiceStatusCode,
  FSxWindowsFileServerAuthorizationConfig$: () => FSxWindowsFileServerAuthorizationConfig$,
  FSxWindowsFileServerVolumeConfiguration$: () => FSxWindowsFileServerVolumeConfiguration$,
  Failure$: () => Failure$,
  FirelensConfiguration$: () => FirelensConfiguration$,
  FirelensConfigurationType: () => FirelensConfigurationType,
  Gateway$: () => Gateway$,
  GatewayAlbDesyncMitigationMode: () => GatewayAlbDesyncMitigationMode,
  GatewayAlbProtocol: () => GatewayAlbProtocol,
  GatewayAlbTestTrafficRules$: () => GatewayAlbTestTrafficRules$,
  GatewayClusterAssociationStatus: () => GatewayClusterAssociationStatus,
  GatewayClusterAssociationSummary$: () => GatewayClusterAssociationSummary$,
  GatewayConfiguration$: () => GatewayConfiguration$,
  GatewayConnection$: () => GatewayConnection$,
  GatewayConnectionAlbResources$: () => GatewayConnectionAlbResources$,
  GatewayConnectionResources$: () => GatewayConnectionResources$,
  GatewayConnector$: () => GatewayConnector$,
  GatewayConnectorFilters$: () => GatewayConnectorFilters$,
  GatewayConnectorHealthCheck$: () => GatewayConnectorHealthCheck$,
  GatewayConnectorHealthCheckMatcher$: () => GatewayConnectorHealthCheckMatcher$,
  GatewayConnectorHealthCheckProtocol: () => GatewayConnectorHealthCheckProtocol,
  GatewayElbAccessLogConfiguration$: () => GatewayElbAccessLogConfiguration$,
  GatewayElbAccessLogDestination$: () => GatewayElbAccessLogDestination$,
  GatewayElbAccessLogS3Destination$: () => GatewayElbAccessLogS3Destination$,
  GatewayElbIpAddressType: () => GatewayElbIpAddressType,
  GatewayElbNetworkConfiguration$: () => GatewayElbNetworkConfiguration$,
  GatewayElbScheme: () => GatewayElbScheme,
  GatewayInfrastructureResources$: () => GatewayInfrastructureResources$,
  GatewayNotFoundException: () => GatewayNotFoundException,
  GatewayNotFoundException$: () => GatewayNotFoundException$,
  GatewayOperationError$: () => GatewayOperationError$,
  GatewayResourceFailure$: () => GatewayResourceFailure$,
  GatewayResources$: () => GatewayResources$,
  GatewayRoute$: () => GatewayRoute$,
  GatewayRouteAlbResources$: () => GatewayRouteAlbResources$,
  GatewayRouteLoadBalancerSecurityGroup$: () => GatewayRouteLoadBalancerSecurityGroup$,
  GatewayRouteResources$: () => GatewayRouteResources$,
  GatewayRouteStatus: () => GatewayRouteStatus,
  GatewayRouteSummary$: () => GatewayRouteSummary$,
  GatewayStatus: () => GatewayStatus,
  GatewaySummary$: () => GatewaySummary$,
  GatewayTestTrafficHeader$: () => GatewayTestTrafficHeader$,
  GetTaskProtection$: () => GetTaskProtection$,
  GetTaskProtectionCommand: () => GetTaskProtectionCommand,
  GetTaskProtectionRequest$: () => GetTaskProtectionRequest$,
  GetTaskProtectionResponse$: () => GetTaskProtectionResponse$,
  GpuDevice$: () => GpuDevice$,
  GpuSharingMode: () => GpuSharingMode,
  HealthCheck$: () => HealthCheck$,
  HealthStatus: () => HealthStatus,
  HostEntry$: () => HostEntry$,
  HostSharedAlbConfiguration$: () => HostSharedAlbConfiguration$,
  HostVolumeProperties$: () => HostVolumeProperties$,
  InferenceAccelerator$: () => InferenceAccelerator$,
  InferenceAcceleratorOverride$: () => InferenceAcceleratorOverride$,
  InfrastructureOptimization$: () => InfrastructureOptimization$,
  IngressPathSummary$: () => IngressPathSummary$,
  InstanceGeneration: () => InstanceGeneration,
  InstanceHealthCheckResult$: () => InstanceHealthCheckResult$,
  InstanceHealthCheckState: () => InstanceHealthCheckState,
  InstanceHealthCheckType: () => InstanceHealthCheckType,
  InstanceLaunchTemplate$: () => InstanceLaunchTemplate$,
  InstanceLaunchTemplateUpdate$: () => InstanceLaunchTemplateUpdate$,
  InstanceRequirementsRequest$: () => InstanceRequirementsRequest$,
  InvalidParameterException: () => InvalidParameterException,
  InvalidParameterException$: () => InvalidParameterException$,
  IpcMode: () => IpcMode,
  KernelCapabilities$: () => KernelCapabilities$,
  KeyValuePair$: () => KeyValuePair$,
  LaunchType: () => LaunchType,
  LimitExceededException: () => LimitExceededException,
  LimitExceededException$: () => LimitExceededException$,
  LinearConfiguration$: () => LinearConfiguration$,
  LinuxParameters$: () => LinuxParameters$,
  ListAccountSettings$: () => ListAccountSettings$,
  ListAccountSettingsCommand: () => ListAccountSettingsCommand,
  ListAccountSettingsRequest$: () => ListAccountSettingsRequest$,
  ListAccountSettingsResponse$: () => ListAccountSettingsResponse$,
  ListAttributes$: () => ListAttributes$,
  ListAttributesCommand: () => ListAttributesCommand,
  ListAttributesRequest$: () => ListAttributesRequest$,
  ListAttributesResponse$: () => ListAttributesResponse$,
  ListClusters$: () => ListClusters$,
  ListClustersCommand: () => ListClustersCommand,
  ListClustersRequest$: () => ListClustersRequest$,
  ListClustersResponse$: () => ListClustersResponse$,
  ListContainerInstances$: () => ListContainerInstances$,
  ListContainerInstancesCommand: () => ListContainerInstancesCommand,
  ListContainerInstancesRequest$: () => ListContainerInstancesRequest$,
  ListContainerInstancesResponse$: () => ListContainerInstancesResponse$,
  ListDaemonDeployments$: () => ListDaemonDeployments$,
  ListDaemonDeploymentsCommand: () => ListDaemonDeploymentsCommand,
  ListDaemonDeploymentsRequest$: () => ListDaemonDeploymentsRequest$,
  ListDaemonDeploymentsResponse$: () => ListDaemonDeploymentsResponse$,
  ListDaemonTaskDefinitions$: () => ListDaemonTaskDefinitions$,
  ListDaemonTaskDefinitionsCommand: () => ListDaemonTaskDefinitionsCommand,
  ListDaemonTaskDefinitionsRequest$: () => ListDaemonTaskDefinitionsRequest$,
  ListDaemonTaskDefinitionsResponse$: () => ListDaemonTaskDefinitionsResponse$,
  ListDaemons$: () => ListDaemons$,
  ListDaemonsCommand: () => ListDaemonsCommand,
  ListDaemonsRequest$: () => ListDaemonsRequest$,
  ListDaemonsResponse$: () => ListDaemonsResponse$,
  ListGatewayClusterAssociations$: () => ListGatewayClusterAssociations$,
  ListGatewayClusterAssociationsCommand: () => ListGatewayClusterAssociationsCommand,
  ListGatewayClusterAssociationsRequest$: () => ListGatewayClusterAssociationsRequest$,
  ListGatewayClusterAssociationsResponse$: () => ListGatewayClusterAssociationsResponse$,
  ListGatewayRoutes$: () => ListGatewayRoutes$,
  ListGatewayRoutesCommand: () => ListGatewayRoutesCommand,
  ListGatewayRoutesRequest$: () => ListGatewayRoutesRequest$,
  ListGatewayRoutesResponse$: () => ListGatewayRoutesResponse$,
  ListGateways$: () => ListGateways$,
  ListGatewaysCommand: () => ListGatewaysCommand,
  ListGatewaysRequest$: () => ListGatewaysRequest$,
  ListGatewaysResponse$: () => ListGatewaysResponse$,
  ListServiceDeployments$: () => ListServiceDeployments$,
  ListServiceDeploymentsCommand: () => ListServiceDeploymentsCommand,
  ListServiceDeploymentsRequest$: () => ListServiceDeploymentsRequest$,
  ListServiceDeploymentsResponse$: () => ListServiceDeploymentsResponse$,
  ListServices$: () => ListServices$,
  ListServicesByNamespace$: () => ListServicesByNamespace$,
  ListServicesByNamespaceCommand: () => ListServicesByNamespaceCommand,
  ListServicesByNamespaceRequest$: () => ListServicesByNamespaceRequest$,
  ListServicesByNamespaceResponse$: () => ListServicesByNamespaceResponse$,
  ListServicesCommand: () => ListServicesCommand,
  ListServicesRequest$: () => ListServicesRequest$,
  ListServicesResponse$: () => ListServicesResponse$,
  ListTagsForResource$: () => ListTagsForResource$,
  ListTagsForResourceCommand: () => ListTagsForResourceCommand,
  ListTagsForResourceRequest$: () => ListTagsForResourceRequest$,
  ListTagsForResourceResponse$: () => ListTagsForResourceResponse$,
  ListTaskDefinitionFamilies$: () => ListTaskDefinitionFamilies$,
  ListTaskDefinitionFamiliesCommand: () => ListTaskDefinitionFamiliesCommand,
  ListTaskDefinitionFamiliesRequest$: () => ListTaskDefinitionFamiliesRequest$,
  ListTaskDefinitionFamiliesResponse$: () => ListTaskDefinitionFamiliesResponse$,
  ListTaskDefinitions$: () => ListTaskDefinitions$,
  ListTaskDefinitionsCommand: () => ListTaskDefinitionsCommand,
  ListTaskDefinitionsRequest$: () => ListTaskDefinitionsRequest$,
  ListTaskDefinitionsResponse$: () => ListTaskDefinitionsResponse$,
  ListTasks$: () => ListTasks$,
  ListTasksCommand: () => ListTasksCommand,
  ListTasksRequest$: () => ListTasksRequest$,
  ListTasksResponse$: () => ListTasksResponse$,
  LoadBalancer$: () => LoadBalancer$,
  LocalStorage: () => LocalStorage,
  LocalStorageType: () => LocalStorageType,
  LogConfiguration$: () => LogConfiguration$,
  LogDriver: () => LogDriver,
  LogDriverVolumeConfiguration$: () => LogDriverVolumeConfiguration$,
  ManagedAgent$: () => ManagedAgent$,
  ManagedAgentName: () => ManagedAgentName,
  ManagedAgentStateChange$: () => ManagedAgentStateChange$,
  ManagedApplicationAutoScalingPolicy$: () => ManagedApplicationAutoScalingPolicy$,
  ManagedAutoScaling$: () => ManagedAutoScaling$,
  ManagedCertificate$: () => ManagedCertificate$,
  ManagedDraining: () => ManagedDraining,
  ManagedIngressPath$: () => ManagedIngressPath$,
  ManagedInstancesLocalStorageConfiguration$: () => ManagedInstancesLocalStorageConfiguration$,
  ManagedInstancesMonitoringOptions: () => ManagedInstancesMonitoringOptions,
  ManagedInstancesNetworkConfiguration$: () => ManagedInstancesNetworkConfiguration$,
  ManagedInstancesProvider$: () => ManagedInstancesProvider$,
  ManagedInstancesStorageConfiguration$: () => ManagedInstancesStorageConfiguration$,
  ManagedListener$: () => ManagedListener$,
  ManagedListenerRule$: () => ManagedListenerRule$,
  ManagedLoadBalancer$: () => ManagedLoadBalancer$,
  ManagedLogGroup$: () => ManagedLogGroup$,
  ManagedMetricAlarm$: () => ManagedMetricAlarm$,
  ManagedResourceStatus: () => ManagedResourceStatus,
  ManagedScalableTarget$: () => ManagedScalableTarget$,
  ManagedScaling$: () => ManagedScaling$,
  ManagedScalingStatus: () => ManagedScalingStatus,
  ManagedSecurityGroup$: () => ManagedSecurityGroup$,
  ManagedStorageConfiguration$: () => ManagedStorageConfiguration$,
  ManagedTargetGroup$: () => ManagedTargetGroup$,
  ManagedTerminationProtection: () => ManagedTerminationProtection,
  MemoryGiBPerVCpuRequest$: () => MemoryGiBPerVCpuRequest$,
  MemoryMiBRequest$: () => MemoryMiBRequest$,
  MetricConfiguration$: () => MetricConfiguration$,
  MissingVersionException: () => MissingVersionException,
  MissingVersionException$: () => MissingVersionException$,
  MonitoringConfiguration$: () => MonitoringConfiguration$,
  MountPoint$: () => MountPoint$,
  NamespaceNotFoundException: () => NamespaceNotFoundException,
  NamespaceNotFoundException$: () => NamespaceNotFoundException$,
  NetworkBandwidthGbpsRequest$: () => NetworkBandwidthGbpsRequest$,
  NetworkBinding$: () => NetworkBinding$,
  NetworkConfiguration$: () => NetworkConfiguration$,
  NetworkInterface$: () => NetworkInterface$,
  NetworkInterfaceCountRequest$: () => NetworkInterfaceCountRequest$,
  NetworkMode: () => NetworkMode,
  NoUpdateAvailableException: () => NoUpdateAvailableException,
  NoUpdateAvailableException$: () => NoUpdateAvailableException$,
  NvidiaMpsAllocation$: () => NvidiaMpsAllocation$,
  OSFamily: () => OSFamily,
  PidMode: () => PidMode,
  PlacementConstraint$: () => PlacementConstraint$,
  PlacementConstraintType: () => PlacementConstraintType,
  PlacementStrategy$: () => PlacementStrategy$,
  PlacementStrategyType: () => PlacementStrategyType,
  PlatformDevice$: () => PlatformDevice$,
  PlatformDeviceType: () => PlatformDeviceType,
  PlatformTaskDefinitionIncompatibilityException: () => PlatformTaskDefinitionIncompatibilityException,
  PlatformTaskDefinitionIncompatibilityException$: () => PlatformTaskDefinitionIncompatibilityException$,
  PlatformUnknownException: () => PlatformUnknownException,
  PlatformUnknownException$: () => PlatformUnknownException$,
  PortMapping$: () => PortMapping$,
  PropagateGatewayTags: () => PropagateGatewayTags,
  PropagateMITags: () => PropagateMITags,
  PropagateTags: () => PropagateTags,
  ProtectedTask$: () => ProtectedTask$,
  ProxyConfiguration$: () => ProxyConfiguration$,
  ProxyConfigurationType: () => ProxyConfigurationType,
  PutAccountSetting$: () => PutAccountSetting$,
  PutAccountSettingCommand: () => PutAccountSettingCommand,
  PutAccountSettingDefault$: () => PutAccountSettingDefault$,
  PutAccountSettingDefaultCommand: () => PutAccountSettingDefaultCommand,
  PutAccountSettingDefaultRequest$: () => PutAccountSettingDefaultRequest$,
  PutAccountSettingDefaultResponse$: () => PutAccountSettingDefaultResponse$,
  PutAccountSettingRequest$: () => PutAccountSettingRequest$,
  PutAccountSettingResponse$: () => PutAccountSettingResponse$,
  PutAttributes$: () => PutAttributes$,
  PutAttributesCommand: () => PutAttributesCommand,
  PutAttributesRequest$: () => PutAttributesRequest$,
  PutAttributesResponse$: () => PutAttributesResponse$,
  PutClusterCapacityProviders$: () => PutClusterCapacityProviders$,
  PutClusterCapacityProvidersCommand: () => PutClusterCapacityProvidersCommand,
  PutClusterCapacityProvidersRequest$: () => PutClusterCapacityProvidersRequest$,
  PutClusterCapacityProvidersResponse$: () => PutClusterCapacityProvidersResponse$,
  RegisterContainerInstance$: () => RegisterContainerInstance$,
  RegisterContainerInstanceCommand: () => RegisterContainerInstanceCommand,
  RegisterContainerInstanceRequest$: () => RegisterContainerInstanceRequest$,
  RegisterContainerInstanceResponse$: () => RegisterContainerInstanceResponse$,
  RegisterDaemonTaskDefinition$: () => RegisterDaemonTaskDefinition$,
  RegisterDaemonTaskDefinitionCommand: () => RegisterDaemonTaskDefinitionCommand,
  RegisterDaemonTaskDefinitionRequest$: () => RegisterDaemonTaskDefinitionRequest$,
  RegisterDaemonTaskDefinitionResponse$: () => RegisterDaemonTaskDefinitionResponse$,
  RegisterTaskDefinition$: () => RegisterTaskDefinition$,
  RegisterTaskDefinitionCommand: () => RegisterTaskDefinitionCommand,
  RegisterTaskDefinitionRequest$: () => RegisterTaskDefinitionRequest$,
  RegisterTaskDefinitionResponse$: () => RegisterTaskDefinitionResponse$,
  RepositoryCredentials$: () => RepositoryCredentials$,
  ResolvedConfiguration$: () => ResolvedConfiguration$,
  Resource$: () => Resource$,
  ResourceInUseException: () => ResourceInUseException,
  ResourceInUseException$: () => ResourceInUseException$,
  ResourceManagementType: () => ResourceManagementType,
  ResourceNotFoundException: () => ResourceNotFoundException,
  ResourceNotFoundException$: () => ResourceNotFoundException$,
  ResourceRequirement$: () => ResourceRequirement$,
  ResourceType: () => ResourceType,
  Rollback$: () => Rollback$,
  RunTask$: () => RunTask$,
  RunTaskCommand: () => RunTaskCommand,
  RunTaskRequest$: () => RunTaskRequest$,
  RunTaskResponse$: () => RunTaskResponse$,
  RuntimePlatform$: () => RuntimePlatform$,
  RuntimePlatformOverride$: () => RuntimePlatformOverride$,
  S3FilesVolumeConfiguration$: () => S3FilesVolumeConfiguration$,
  Scale$: () => Scale$,
  ScaleUnit: () => ScaleUnit,
  SchedulingStrategy: () => SchedulingStrategy,
  Scope: () => Scope,
  Secret$: () => Secret$,
  ServerException: () => ServerException,
  ServerException$: () => ServerException$,
  Service$: () => Service$,
  ServiceConnectAccessLogConfiguration$: () => ServiceConnectAccessLogConfiguration$,
  ServiceConnectAccessLoggingFormat: () => ServiceConnectAccessLoggingFormat,
  ServiceConnectClientAlias$: () => ServiceConnectClientAlias$,
  ServiceConnectConfiguration$: () => ServiceConnectConfiguration$,
  ServiceConnectContainerConfiguration$: () => ServiceConnectContainerConfiguration$,
  ServiceConnectContainerLogLevel: () => ServiceConnectContainerLogLevel,
  ServiceConnectIncludeQueryParameters: () => ServiceConnectIncludeQueryParameters,
  ServiceConnectService$: () => ServiceConnectService$,
  ServiceConnectServiceResource$: () => ServiceConnectServiceResource$,
  ServiceConnectTestTrafficHeaderMatchRules$: () => ServiceConnectTestTrafficHeaderMatchRules$,
  ServiceConnectTestTrafficHeaderRules$: () => ServiceConnectTestTrafficHeaderRules$,
  ServiceConnectTestTrafficRules$: () => ServiceConnectTestTrafficRules$,
  ServiceConnectTlsCertificateAuthority$: () => ServiceConnectTlsCertificateAuthority$,
  ServiceConnectTlsConfiguration$: () => ServiceConnectTlsConfiguration$,
  ServiceCurrentRevisionSummary$: () => ServiceCurrentRevisionSummary$,
  ServiceDeployment$: () => ServiceDeployment$,
  ServiceDeploymentAlarms$: () => ServiceDeploymentAlarms$,
  ServiceDeploymentBrief$: () => ServiceDeploymentBrief$,
  ServiceDeploymentCircuitBreaker$: () => ServiceDeploymentCircuitBreaker$,
  ServiceDeploymentLifecycleStage: () => ServiceDeploymentLifecycleStage,
  ServiceDeploymentNotFoundException: () => ServiceDeploymentNotFoundException,
  ServiceDeploymentNotFoundException$: () => ServiceDeploymentNotFoundException$,
  ServiceDeploymentRollbackMonitorsStatus: () => ServiceDeploymentRollbackMonitorsStatus,
  ServiceDeploymentStatus: () => ServiceDeploymentStatus,
  ServiceEvent$: () => ServiceEvent$,
  ServiceField: () => ServiceField,
  ServiceManagedEBSVolumeConfiguration$: () => ServiceManagedEBSVolumeConfiguration$,
  ServiceNotActiveException: () => ServiceNotActiveException,
  ServiceNotActiveException$: () => ServiceNotActiveException$,
  ServiceNotFoundException: () => ServiceNotFoundException,
  ServiceNotFoundException$: () => ServiceNotFoundException$,
  ServiceRegistry$: () => ServiceRegistry$,
  ServiceRevision$: () => ServiceRevision$,
  ServiceRevisionCleanup: () => ServiceRevisionCleanup,
  ServiceRevisionLoadBalancer$: () => ServiceRevisionLoadBalancer$,
  ServiceRevisionOverrides$: () => ServiceRevisionOverrides$,
  ServiceRevisionSummary$: () => ServiceRevisionSummary$,
  ServiceRevisionVpcLatticeConfiguration$: () => ServiceRevisionVpcLatticeConfiguration$,
  ServiceVolumeConfiguration$: () => ServiceVolumeConfiguration$,
  Session$: () => Session$,
  Setting$: () => Setting$,
  SettingName: () => SettingName,
  SettingType: () => SettingType,
  SharingStrategy$: () => SharingStrategy$,
  SortOrder: () => SortOrder,
  StabilityStatus: () => StabilityStatus,
  StartTask$: () => StartTask$,
  StartTaskCommand: () => StartTaskCommand,
  StartTaskRequest$: () => StartTaskRequest$,
  StartTaskResponse$: () => StartTaskResponse$,
  StopServiceDeployment$: () => StopServiceDeployment$,
  StopServiceDeploymentCommand: () => StopServiceDeploymentCommand,
  StopServiceDeploymentRequest$: () => StopServiceDeploymentRequest$,
  StopServiceDeploymentResponse$: () => StopServiceDeploymentResponse$,
  StopServiceDeploymentStopType: () => StopServiceDeploymentStopType,
  StopTask$: () => StopTask$,
  StopTaskCommand: () => StopTaskCommand,
  StopTaskRequest$: () => StopTaskRequest$,
  StopTaskResponse$: () => StopTaskResponse$,
  SubmitAttachmentStateChanges$: () => SubmitAttachmentStateChanges$,
  SubmitAttachmentStateChangesCommand: () => SubmitAttachmentStateChangesCommand,
  SubmitAttachmentStateChangesRequest$: () => SubmitAttachmentStateChangesRequest$,
  SubmitAttachmentStateChangesResponse$: () => SubmitAttachmentStateChangesResponse$,
  SubmitContainerStateChange$: () => SubmitContainerStateChange$,
  SubmitContainerStateChangeCommand: () => SubmitContainerStateChangeCommand,
  SubmitContainerStateChangeRequest$: () => SubmitContainerStateChangeRequest$,
  SubmitContainerStateChangeResponse$: () => SubmitContainerStateChangeResponse$,
  SubmitTaskStateChange$: () => SubmitTaskStateChange$,
  SubmitTaskStateChangeCommand: () => SubmitTaskStateChangeCommand,
  SubmitTaskStateChangeRequest$: () => SubmitTaskStateChangeRequest$,
  SubmitTaskStateChangeResponse$: () => SubmitTaskStateChangeResponse$,
  SystemControl$: () => SystemControl$,
  Tag$: () => Tag$,
  TagResource$: () => TagResource$,
  TagResourceCommand: () => TagResourceCommand,
  TagResourceRequest$: () => TagResourceRequest$,
  TagResourceResponse$: () => TagResourceResponse$,
  TargetNotConnectedException: () => TargetNotConnectedException,
  TargetNotConnectedException$: () => TargetNotConnectedException$,
  TargetNotFoundException: () => TargetNotFoundException,
  TargetNotFoundException$: () => TargetNotFoundException$,
  TargetType: () => TargetType,
  Task$: () => Task$,
  TaskDefinition$: () => TaskDefinition$,
  TaskDefinitionFamilyStatus: () => TaskDefinitionFamilyStatus,
  TaskDefinitionField: () => TaskDefinitionField,
  TaskDefinitionPlacementConstraint$: () => TaskDefinitionPlacementConstraint$,
  TaskDefinitionPlacementConstraintType: () => TaskDefinitionPlacementConstraintType,
  TaskDefinitionStatus: () => TaskDefinitionStatus,
  TaskEphemeralStorage$: () => TaskEphemeralStorage$,
  TaskField: () => TaskField,
  TaskFilesystemType: () => TaskFilesystemType,
  TaskManagedEBSVolumeConfiguration$: () => TaskManagedEBSVolumeConfiguration$,
  TaskManagedEBSVolumeTerminationPolicy$: () => TaskManagedEBSVolumeTerminationPolicy$,
  TaskOverride$: () => TaskOverride$,
  TaskSet$: () => TaskSet$,
  TaskSetField: () => TaskSetField,
  TaskSetNotFoundException: () => TaskSetNotFoundException,
  TaskSetNotFoundException$: () => TaskSetNotFoundException$,
  TaskStopCode: () => TaskStopCode,
  TaskVolumeConfiguration$: () => TaskVolumeConfiguration$,
  ThresholdConfiguration$: () => ThresholdConfiguration$,
  ThresholdType: () => ThresholdType,
  TimeoutConfiguration$: () => TimeoutConfiguration$,
  Tmpfs$: () => Tmpfs$,
  TotalLocalStorageGBRequest$: () => TotalLocalStorageGBRequest$,
  TransportProtocol: () => TransportProtocol,
  Ulimit$: () => Ulimit$,
  UlimitName: () => UlimitName,
  UnsupportedFeatureException: () => UnsupportedFeatureException,
  UnsupportedFeatureException$: () => UnsupportedFeatureException$,
  UntagResource$: () => UntagResource$,
  UntagResourceCommand: () => UntagResourceCommand,
  UntagResourceRequest$: () => UntagResourceRequest$,
  UntagResourceResponse$: () => UntagResourceResponse$,
  UpdateCapacityProvider$: () => UpdateCapacityProvider$,
  UpdateCapacityProviderCommand: () => UpdateCapacityProviderCommand,
  UpdateCapacityProviderRequest$: () => UpdateCapacityProviderRequest$,
  UpdateCapacityProviderResponse$: () => UpdateCapacityProviderResponse$,
  UpdateCluster$: () => UpdateCluster$,
  UpdateClusterCommand: () => UpdateClusterCommand,
  UpdateClusterRequest$: () => UpdateClusterRequest$,
  UpdateClusterResponse$: () => UpdateClusterResponse$,
  UpdateClusterSettings$: () => UpdateClusterSettings$,
  UpdateClusterSettingsCommand: () => UpdateClusterSettingsCommand,
  UpdateClusterSettingsRequest$: () => UpdateClusterSettingsRequest$,
  UpdateClusterSettingsResponse$: () => UpdateClusterSettingsResponse$,
  UpdateContainerAgent$: () => UpdateContainerAgent$,
  UpdateContainerAgentCommand: () => UpdateContainerAgentCommand,
  UpdateContainerAgentRequest$: () => UpdateContainerAgentRequest$,
  UpdateContainerAgentResponse$: () => UpdateContainerAgentResponse$,
  UpdateContainerInstancesState$: () => UpdateContainerInstancesState$,
  UpdateContainerInstancesStateCommand: () => UpdateContainerInstancesStateCommand,
  UpdateContainerInstancesStateRequest$: () => UpdateContainerInstancesStateRequest$,
  UpdateContainerInstancesStateResponse$: () => UpdateContainerInstancesStateResponse$,
  UpdateDaemon$: () => UpdateDaemon$,
  UpdateDaemonCommand: () => UpdateDaemonCommand,
  UpdateDaemonRequest$: () => UpdateDaemonRequest$,
  UpdateDaemonResponse$: () => UpdateDaemonResponse$,
  UpdateExpressGatewayService$: () => UpdateExpressGatewayService$,
  UpdateExpressGatewayServiceCommand: () => UpdateExpressGatewayServiceCommand,
  UpdateExpressGatewayServiceRequest$: () => UpdateExpressGatewayServiceRequest$,
  UpdateExpressGatewayServiceResponse$: () => UpdateExpressGatewayServiceResponse$,
  UpdateGateway$: () => UpdateGateway$,
  UpdateGatewayAlbConfiguration$: () => UpdateGatewayAlbConfiguration$,
  UpdateGatewayCommand: () => UpdateGatewayCommand,
  UpdateGatewayConfiguration$: () => UpdateGatewayConfiguration$,
  UpdateGatewayNetworkConfiguration$: () => UpdateGatewayNetworkConfiguration$,
  UpdateGatewayRequest$: () => UpdateGatewayRequest$,
  UpdateGatewayResponse$: () => UpdateGatewayResponse$,
  UpdateInProgressException: () => UpdateInProgressException,
  UpdateInProgressException$: () => UpdateInProgressException$,
  UpdateManagedInstancesProviderConfiguration$: () => UpdateManagedInstancesProviderConfiguration$,
  UpdateService$: () => UpdateService$,
  UpdateServiceCommand: () => UpdateServiceCommand,
  UpdateServicePrimaryTaskSet$: () => UpdateServicePrimaryTaskSet$,
  UpdateServicePrimaryTaskSetCommand: () => UpdateServicePrimaryTaskSetCommand,
  UpdateServicePrimaryTaskSetRequest$: () => UpdateServicePrimaryTaskSetRequest$,
  UpdateServicePrimaryTaskSetResponse$: () => UpdateServicePrimaryTaskSetResponse$,
  UpdateServiceRequest$: () => UpdateServiceRequest$,
  UpdateServiceResponse$: () => UpdateServiceResponse$,
  UpdateTaskProtection$: () => UpdateTaskProtection$,
  UpdateTaskProtectionCommand: () => UpdateTaskProtectionCommand,
  UpdateTaskProtectionRequest$: () => UpdateTaskProtectionRequest$,
  UpdateTaskProtectionResponse$: () => UpdateTaskProtectionResponse$,
  UpdateTaskSet$: () => UpdateTaskSet$,
  UpdateTaskSetCommand: () => UpdateTaskSetCommand,
  UpdateTaskSetRequest$: () => UpdateTaskSetRequest$,
  UpdateTaskSetResponse$: () => UpdateTaskSetResponse$,
  UpdatedExpressGatewayService$: () => UpdatedExpressGatewayService$,
  VCpuCountRangeRequest$: () => VCpuCountRangeRequest$,
  VersionConsistency: () => VersionConsistency,
  VersionInfo$: () => VersionInfo$,
  Volume$: () => Volume$,
  VolumeFrom$: () => VolumeFrom$,
  VpcLatticeAdvancedConfiguration$: () => VpcLatticeAdvancedConfiguration$,
  VpcLatticeConfiguration$: () => VpcLatticeConfiguration$,
  __Client: () => Client,
  errorTypeRegistries: () => errorTypeRegistries,
  paginateListAccountSettings: () => paginateListAccountSettings,
  paginateListAttributes: () => paginateListAttributes,
  paginateListClusters: () => paginateListClusters,
  paginateListContainerInstances: () => paginateListContainerInstances,
  paginateListGatewayClusterAssociations: () => paginateListGatewayClusterAssociations,
  paginateListGatewayRoutes: () => paginateListGatewayRoutes,
  paginateListGateways: () => paginateListGateways,
  paginateListServices: () => paginateListServices,
  paginateListServicesByNamespace: () => paginateListServicesByNamespace,
  paginateListTaskDefinitionFamilies: () => paginateListTaskDefinitionFamilies,
  paginateListTaskDefinitions: () => paginateListTaskDefinitions,
  paginateListTasks: () => paginateListTasks,
  waitForDaemonActive: () => waitForDaemonActive,
  waitForDaemonDeploymentStopped: () => waitForDaemonDeploymentStopped,
  waitForDaemonDeploymentSuccessful: () => waitForDaemonDeploymentSuccessful,
  waitForDaemonTaskDefinitionActive: () => waitForDaemonTaskDefinitionActive,
  waitForDaemonTaskDefinitionDeleted: () => waitForDaemonTaskDefinitionDeleted,
  waitForServicesInactive: () => waitForServicesInactive,
  waitForServicesStable: () => waitForServicesStable,
  waitForTasksRunning: () => waitForTasksRunning,
  waitForTasksStopped: () => waitForTasksStopped,
  waitUntilDaemonActive: () => waitUntilDaemonActive,
  waitUntilDaemonDeploymentStopped: () => waitUntilDaemonDeploymentStopped,
  waitUntilDaemonDeploymentSuccessful: () => waitUntilDaemonDeploymentSuccessful,
  waitUntilDaemonTaskDefinitionActive: () => waitUntilDaemonTaskDefinitionActive,
  waitUntilDaemonTaskDefinitionDeleted: () => waitUntilDaemonTaskDefinitionDeleted,
  waitUntilServicesInactive: () => waitUntilServicesInactive,
  waitUntilServicesStable: () => waitUntilServicesStable,
  waitUntilTasksRunning: () => waitUntilTasksRunning,
  waitUntilTasksStopped: () => waitUntilTasksStopped
});

// node_modules/@aws-sdk/client-ecs/dist-es/commands/AssociateGatewayWithClusterCommand.js
var AssociateGatewayWithClusterCommand = class extends command(_ep0, _mw0, "AssociateGatewayWithCluster", AssociateGatewayWithCluster$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/ContinueServiceDeploymentCommand.js
var ContinueServiceDeploymentCommand = class extends command(_ep0, _mw0, "ContinueServiceDeployment", ContinueServiceDeployment$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/CreateCapacityProviderCommand.js
var CreateCapacityProviderCommand = class extends command(_ep0, _mw0, "CreateCapacityProvider", CreateCapacityProvider$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/CreateDaemonCommand.js
var CreateDaemonCommand = class extends command(_ep0, _mw0, "CreateDaemon", CreateDaemon$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/CreateExpressGatewayServiceCommand.js
var CreateExpressGatewayServiceCommand = class extends command(_ep0, _mw0, "CreateExpressGatewayService", CreateExpressGatewayService$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/CreateGatewayCommand.js
var CreateGatewayCommand = class extends command(_ep0, _mw0, "CreateGateway", CreateGateway$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/CreateTaskSetCommand.js
var CreateTaskSetCommand = class extends command(_ep0, _mw0, "CreateTaskSet", CreateTaskSet$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DeleteAccountSettingCommand.js
var DeleteAccountSettingCommand = class extends command(_ep0, _mw0, "DeleteAccountSetting", DeleteAccountSetting$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DeleteAttributesCommand.js
var DeleteAttributesCommand = class extends command(_ep0, _mw0, "DeleteAttributes", DeleteAttributes$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DeleteCapacityProviderCommand.js
var DeleteCapacityProviderCommand = class extends command(_ep0, _mw0, "DeleteCapacityProvider", DeleteCapacityProvider$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DeleteClusterCommand.js
var DeleteClusterCommand = class extends command(_ep0, _mw0, "DeleteCluster", DeleteCluster$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DeleteDaemonCommand.js
var DeleteDaemonCommand = class extends command(_ep0, _mw0, "DeleteDaemon", DeleteDaemon$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DeleteDaemonTaskDefinitionCommand.js
var DeleteDaemonTaskDefinitionCommand = class extends command(_ep0, _mw0, "DeleteDaemonTaskDefinition", DeleteDaemonTaskDefinition$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DeleteExpressGatewayServiceCommand.js
var DeleteExpressGatewayServiceCommand = class extends command(_ep0, _mw0, "DeleteExpressGatewayService", DeleteExpressGatewayService$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DeleteGatewayCommand.js
var DeleteGatewayCommand = class extends command(_ep0, _mw0, "DeleteGateway", DeleteGateway$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DeleteServiceCommand.js
var DeleteServiceCommand = class extends command(_ep0, _mw0, "DeleteService", DeleteService$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DeleteTaskDefinitionsCommand.js
var DeleteTaskDefinitionsCommand = class extends command(_ep0, _mw0, "DeleteTaskDefinitions", DeleteTaskDefinitions$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DeleteTaskSetCommand.js
var DeleteTaskSetCommand = class extends command(_ep0, _mw0, "DeleteTaskSet", DeleteTaskSet$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DeregisterContainerInstanceCommand.js
var DeregisterContainerInstanceCommand = class extends command(_ep0, _mw0, "DeregisterContainerInstance", DeregisterContainerInstance$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DeregisterTaskDefinitionCommand.js
var DeregisterTaskDefinitionCommand = class extends command(_ep0, _mw0, "DeregisterTaskDefinition", DeregisterTaskDefinition$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeCapacityProvidersCommand.js
var DescribeCapacityProvidersCommand = class extends command(_ep0, _mw0, "DescribeCapacityProviders", DescribeCapacityProviders$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeClustersCommand.js
var DescribeClustersCommand = class extends command(_ep0, _mw0, "DescribeClusters", DescribeClusters$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeContainerInstancesCommand.js
var DescribeContainerInstancesCommand = class extends command(_ep0, _mw0, "DescribeContainerInstances", DescribeContainerInstances$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeDaemonCommand.js
var DescribeDaemonCommand = class extends command(_ep0, _mw0, "DescribeDaemon", DescribeDaemon$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeDaemonDeploymentsCommand.js
var DescribeDaemonDeploymentsCommand = class extends command(_ep0, _mw0, "DescribeDaemonDeployments", DescribeDaemonDeployments$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeDaemonRevisionsCommand.js
var DescribeDaemonRevisionsCommand = class extends command(_ep0, _mw0, "DescribeDaemonRevisions", DescribeDaemonRevisions$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeDaemonTaskDefinitionCommand.js
var DescribeDaemonTaskDefinitionCommand = class extends command(_ep0, _mw0, "DescribeDaemonTaskDefinition", DescribeDaemonTaskDefinition$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeExpressGatewayServiceCommand.js
var DescribeExpressGatewayServiceCommand = class extends command(_ep0, _mw0, "DescribeExpressGatewayService", DescribeExpressGatewayService$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeGatewayCommand.js
var DescribeGatewayCommand = class extends command(_ep0, _mw0, "DescribeGateway", DescribeGateway$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeGatewayResourcesCommand.js
var DescribeGatewayResourcesCommand = class extends command(_ep0, _mw0, "DescribeGatewayResources", DescribeGatewayResources$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeGatewayRouteCommand.js
var DescribeGatewayRouteCommand = class extends command(_ep0, _mw0, "DescribeGatewayRoute", DescribeGatewayRoute$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeServiceDeploymentsCommand.js
var DescribeServiceDeploymentsCommand = class extends command(_ep0, _mw0, "DescribeServiceDeployments", DescribeServiceDeployments$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeServiceRevisionsCommand.js
var DescribeServiceRevisionsCommand = class extends command(_ep0, _mw0, "DescribeServiceRevisions", DescribeServiceRevisions$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeTaskDefinitionCommand.js
var DescribeTaskDefinitionCommand = class extends command(_ep0, _mw0, "DescribeTaskDefinition", DescribeTaskDefinition$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeTasksCommand.js
var DescribeTasksCommand = class extends command(_ep0, _mw0, "DescribeTasks", DescribeTasks$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeTaskSetsCommand.js
var DescribeTaskSetsCommand = class extends command(_ep0, _mw0, "DescribeTaskSets", DescribeTaskSets$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DisassociateGatewayFromClusterCommand.js
var DisassociateGatewayFromClusterCommand = class extends command(_ep0, _mw0, "DisassociateGatewayFromCluster", DisassociateGatewayFromCluster$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DiscoverPollEndpointCommand.js
var DiscoverPollEndpointCommand = class extends command(_ep0, _mw0, "DiscoverPollEndpoint", DiscoverPollEndpoint$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/ExecuteCommandCommand.js
var ExecuteCommandCommand = class extends command(_ep0, _mw0, "ExecuteCommand", ExecuteCommand$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/GetTaskProtectionCommand.js
var GetTaskProtectionCommand = class extends command(_ep0, _mw0, "GetTaskProtection", GetTaskProtection$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/ListAccountSettingsCommand.js
var ListAccountSettingsCommand = class extends command(_ep0, _mw0, "ListAccountSettings", ListAccountSettings$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/ListAttributesCommand.js
var ListAttributesCommand = class extends command(_ep0, _mw0, "ListAttributes", ListAttributes$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/ListClustersCommand.js
var ListClustersCommand = class extends command(_ep0, _mw0, "ListClusters", ListClusters$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/ListContainerInstancesCommand.js
var ListContainerInstancesCommand = class extends command(_ep0, _mw0, "ListContainerInstances", ListContainerInstances$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/ListDaemonDeploymentsCommand.js
var ListDaemonDeploymentsCommand = class extends command(_ep0, _mw0, "ListDaemonDeployments", ListDaemonDeployments$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/ListDaemonsCommand.js
var ListDaemonsCommand = class extends command(_ep0, _mw0, "ListDaemons", ListDaemons$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/ListDaemonTaskDefinitionsCommand.js
var ListDaemonTaskDefinitionsCommand = class extends command(_ep0, _mw0, "ListDaemonTaskDefinitions", ListDaemonTaskDefinitions$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/ListGatewayClusterAssociationsCommand.js
var ListGatewayClusterAssociationsCommand = class extends command(_ep0, _mw0, "ListGatewayClusterAssociations", ListGatewayClusterAssociations$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/ListGatewayRoutesCommand.js
var ListGatewayRoutesCommand = class extends command(_ep0, _mw0, "ListGatewayRoutes", ListGatewayRoutes$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/ListGatewaysCommand.js
var ListGatewaysCommand = class extends command(_ep0, _mw0, "ListGateways", ListGateways$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/ListServicesByNamespaceCommand.js
var ListServicesByNamespaceCommand = class extends command(_ep0, _mw0, "ListServicesByNamespace", ListServicesByNamespace$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/ListServicesCommand.js
var ListServicesCommand = class extends command(_ep0, _mw0, "ListServices", ListServices$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/ListTagsForResourceCommand.js
var ListTagsForResourceCommand = class extends command(_ep0, _mw0, "ListTagsForResource", ListTagsForResource$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/ListTaskDefinitionFamiliesCommand.js
var ListTaskDefinitionFamiliesCommand = class extends command(_ep0, _mw0, "ListTaskDefinitionFamilies", ListTaskDefinitionFamilies$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/ListTaskDefinitionsCommand.js
var ListTaskDefinitionsCommand = class extends command(_ep0, _mw0, "ListTaskDefinitions", ListTaskDefinitions$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/ListTasksCommand.js
var ListTasksCommand = class extends command(_ep0, _mw0, "ListTasks", ListTasks$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/PutAccountSettingCommand.js
var PutAccountSettingCommand = class extends command(_ep0, _mw0, "PutAccountSetting", PutAccountSetting$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/PutAccountSettingDefaultCommand.js
var PutAccountSettingDefaultCommand = class extends command(_ep0, _mw0, "PutAccountSettingDefault", PutAccountSettingDefault$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/PutAttributesCommand.js
var PutAttributesCommand = class extends command(_ep0, _mw0, "PutAttributes", PutAttributes$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/PutClusterCapacityProvidersCommand.js
var PutClusterCapacityProvidersCommand = class extends command(_ep0, _mw0, "PutClusterCapacityProviders", PutClusterCapacityProviders$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/RegisterContainerInstanceCommand.js
var RegisterContainerInstanceCommand = class extends command(_ep0, _mw0, "RegisterContainerInstance", RegisterContainerInstance$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/RegisterDaemonTaskDefinitionCommand.js
var RegisterDaemonTaskDefinitionCommand = class extends command(_ep0, _mw0, "RegisterDaemonTaskDefinition", RegisterDaemonTaskDefinition$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/RunTaskCommand.js
var RunTaskCommand = class extends command(_ep0, _mw0, "RunTask", RunTask$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/StartTaskCommand.js
var StartTaskCommand = class extends command(_ep0, _mw0, "StartTask", StartTask$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/StopServiceDeploymentCommand.js
var StopServiceDeploymentCommand = class extends command(_ep0, _mw0, "StopServiceDeployment", StopServiceDeployment$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/StopTaskCommand.js
var StopTaskCommand = class extends command(_ep0, _mw0, "StopTask", StopTask$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/SubmitAttachmentStateChangesCommand.js
var SubmitAttachmentStateChangesCommand = class extends command(_ep0, _mw0, "SubmitAttachmentStateChanges", SubmitAttachmentStateChanges$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/SubmitContainerStateChangeCommand.js
var SubmitContainerStateChangeCommand = class extends command(_ep0, _mw0, "SubmitContainerStateChange", SubmitContainerStateChange$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/SubmitTaskStateChangeCommand.js
var SubmitTaskStateChangeCommand = class extends command(_ep0, _mw0, "SubmitTaskStateChange", SubmitTaskStateChange$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/TagResourceCommand.js
var TagResourceCommand = class extends command(_ep0, _mw0, "TagResource", TagResource$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/UntagResourceCommand.js
var UntagResourceCommand = class extends command(_ep0, _mw0, "UntagResource", UntagResource$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/UpdateCapacityProviderCommand.js
var UpdateCapacityProviderCommand = class extends command(_ep0, _mw0, "UpdateCapacityProvider", UpdateCapacityProvider$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/UpdateClusterCommand.js
var UpdateClusterCommand = class extends command(_ep0, _mw0, "UpdateCluster", UpdateCluster$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/UpdateClusterSettingsCommand.js
var UpdateClusterSettingsCommand = class extends command(_ep0, _mw0, "UpdateClusterSettings", UpdateClusterSettings$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/UpdateContainerAgentCommand.js
var UpdateContainerAgentCommand = class extends command(_ep0, _mw0, "UpdateContainerAgent", UpdateContainerAgent$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/UpdateContainerInstancesStateCommand.js
var UpdateContainerInstancesStateCommand = class extends command(_ep0, _mw0, "UpdateContainerInstancesState", UpdateContainerInstancesState$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/UpdateDaemonCommand.js
var UpdateDaemonCommand = class extends command(_ep0, _mw0, "UpdateDaemon", UpdateDaemon$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/UpdateExpressGatewayServiceCommand.js
var UpdateExpressGatewayServiceCommand = class extends command(_ep0, _mw0, "UpdateExpressGatewayService", UpdateExpressGatewayService$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/UpdateGatewayCommand.js
var UpdateGatewayCommand = class extends command(_ep0, _mw0, "UpdateGateway", UpdateGateway$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/UpdateServiceCommand.js
var UpdateServiceCommand = class extends command(_ep0, _mw0, "UpdateService", UpdateService$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/UpdateServicePrimaryTaskSetCommand.js
var UpdateServicePrimaryTaskSetCommand = class extends command(_ep0, _mw0, "UpdateServicePrimaryTaskSet", UpdateServicePrimaryTaskSet$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/UpdateTaskProtectionCommand.js
var UpdateTaskProtectionCommand = class extends command(_ep0, _mw0, "UpdateTaskProtection", UpdateTaskProtection$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/UpdateTaskSetCommand.js
var UpdateTaskSetCommand = class extends command(_ep0, _mw0, "UpdateTaskSet", UpdateTaskSet$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/pagination/ListAccountSettingsPaginator.js
var paginateListAccountSettings = createPaginator(ECSClient, ListAccountSettingsCommand, "nextToken", "nextToken", "maxResults");

// node_modules/@aws-sdk/client-ecs/dist-es/pagination/ListAttributesPaginator.js
var paginateListAttributes = createPaginator(ECSClient, ListAttributesCommand, "nextToken", "nextToken", "maxResults");

// node_modules/@aws-sdk/client-ecs/dist-es/pagination/ListClustersPaginator.js
var paginateListClusters = createPaginator(ECSClient, ListClustersCommand, "nextToken", "nextToken", "maxResults");

// node_modules/@aws-sdk/client-ecs/dist-es/pagination/ListContainerInstancesPaginator.js
var paginateListContainerInstances = createPaginator(ECSClient, ListContainerInstancesCommand, "nextToken", "nextToken", "maxResults");

// node_modules/@aws-sdk/client-ecs/dist-es/pagination/ListGatewayClusterAssociationsPaginator.js
var paginateListGatewayClusterAssociations = createPaginator(ECSClient, ListGatewayClusterAssociationsCommand, "nextToken", "nextToken", "maxResults");

// node_modules/@aws-sdk/client-ecs/dist-es/pagination/ListGatewayRoutesPaginator.js
var paginateListGatewayRoutes = createPaginator(ECSClient, ListGatewayRoutesCommand, "nextToken", "nextToken", "maxResults");

// node_modules/@aws-sdk/client-ecs/dist-es/pagination/ListGatewaysPaginator.js
var paginateListGateways = createPaginator(ECSClient, ListGatewaysCommand, "nextToken", "nextToken", "maxResults");

// node_modules/@aws-sdk/client-ecs/dist-es/pagination/ListServicesByNamespacePaginator.js
var paginateListServicesByNamespace = createPaginator(ECSClient, ListServicesByNamespaceCommand, "nextToken", "nextToken", "maxResults");

// node_modules/@aws-sdk/client-ecs/dist-es/pagination/ListServicesPaginator.js
var paginateListServices = createPaginator(ECSClient, ListServicesCommand, "nextToken", "nextToken", "maxResults");

// node_modules/@aws-sdk/client-ecs/dist-es/pagination/ListTaskDefinitionFamiliesPaginator.js
var paginateListTaskDefinitionFamilies = createPaginator(ECSClient, ListTaskDefinitionFamiliesCommand, "nextToken", "nextToken", "maxResults");

// node_modules/@aws-sdk/client-ecs/dist-es/pagination/ListTaskDefinitionsPaginator.js
var paginateListTaskDefinitions = createPaginator(ECSClient, ListTaskDefinitionsCommand, "nextToken", "nextToken", "maxResults");

// node_modules/@aws-sdk/client-ecs/dist-es/pagination/ListTasksPaginator.js
var paginateListTasks = createPaginator(ECSClient, ListTasksCommand, "nextToken", "nextToken", "maxResults");

// node_modules/@aws-sdk/client-ecs/dist-es/waiters/waitForDaemonActive.js
var checkState = async (client, input) => {
  let reason;
  try {
    let result = await client.send(new DescribeDaemonCommand(input));
    reason = result;
    try {
      const returnComparator = () => {
        return result.daemon.status;
      };
      if (returnComparator() === "ACTIVE") {
        return { state: WaiterState.SUCCESS, reason };
      }
    } catch (e3) {
    }
    try {
      const returnComparator = () => {
        return result.daemon.status;
      };
      if (returnComparator() === "DELETE_IN_PROGRESS") {
        return { state: WaiterState.FAILURE, reason };
      }
    } catch (e3) {
    }
  } catch (exception) {
    reason = exception;
  }
  return { state: WaiterState.RETRY, reason };
};
var waitForDaemonActive = async (params, input) => {
  const serviceDefaults = { minDelay: 15, maxDelay: 120 };
  return createWaiter({ ...serviceDefaults, ...params }, input, checkState);
};
var waitUntilDaemonActive = async (params, input) => {
  const serviceDefaults = { minDelay: 15, maxDelay: 120 };
  const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState);
  return checkExceptions(result);
};

// node_modules/@aws-sdk/client-ecs/dist-es/waiters/waitForDaemonDeploymentStopped.js
var checkState2 = async (client, input) => {
  let reason;
  try {
    let result = await client.send(new DescribeDaemonDeploymentsCommand(input));
    reason = result;
    try {
      const returnComparator = () => {
        let flat_1 = [].concat(...result.daemonDeployments);
        let projection_3 = flat_1.map((element_2) => {
          return element_2.status;
        });
        return projection_3;
      };
      let allStringEq_5 = returnComparator().length > 0;
      for (let element_4 of returnComparator()) {
        allStringEq_5 = allStringEq_5 && element_4 == "STOPPED";
      }
      if (allStringEq_5) {
        return { state: WaiterState.SUCCESS, reason };
      }
    } catch (e3) {
    }
    try {
      const returnComparator = () => {
        let flat_1 = [].concat(...result.failures);
        let projection_3 = flat_1.map((element_2) => {
          return element_2.reason;
        });
        return projection_3;
      };
      for (let anyStringEq_4 of returnComparator()) {
        if (anyStringEq_4 == "MISSING") {
          return { state: WaiterState.FAILURE, reason };
        }
      }
    } catch (e3) {
    }
  } catch (exception) {
    reason = exception;
  }
  return { state: WaiterState.RETRY, reason };
};
var waitForDaemonDeploymentStopped = async (params, input) => {
  const serviceDefaults = { minDelay: 15, maxDelay: 120 };
  return createWaiter({ ...serviceDefaults, ...params }, input, checkState2);
};
var waitUntilDaemonDeploymentStopped = async (params, input) => {
  const serviceDefaults = { minDelay: 15, maxDelay: 120 };
  const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState2);
  return checkExceptions(result);
};

// node_modules/@aws-sdk/client-ecs/dist-es/waiters/waitForDaemonDeploymentSuccessful.js
var checkState3 = async (client, input) => {
  let reason;
  try {
    let result = await client.send(new DescribeDaemonDeploymentsCommand(input));
    reason = result;
    try {
      const returnComparator = () => {
        let flat_1 = [].concat(...result.daemonDeployments);
        let projection_3 = flat_1.map((element_2) => {
          return element_2.status;
        });
        return projection_3;
      };
      let allStringEq_5 = returnComparator().length > 0;
      for (let element_4 of returnComparator()) {
        allStringEq_5 = allStringEq_5 && element_4 == "SUCCESSFUL";
      }
      if (allStringEq_5) {
        return { state: WaiterState.SUCCESS, reason };
      }
    } catch (e3) {
    }
    try {
      const returnComparator = () => {
        let flat_1 = [].concat(...result.daemonDeployments);
        let projection_3 = flat_1.map((element_2) => {
          return element_2.status;
        });
        return projection_3;
      };
      for (let anyStringEq_4 of returnComparator()) {
        if (anyStringEq_4 == "STOPPED") {
          return { state: WaiterState.FAILURE, reason };
        }
      }
    } catch (e3) {
    }
    try {
      const returnComparator = () => {
        let flat_1 = [].concat(...result.daemonDeployments);
        let projection_3 = flat_1.map((element_2) => {
          return element_2.status;
        });
        return projection_3;
      };
      for (let anyStringEq_4 of returnComparator()) {
        if (anyStringEq_4 == "ROLLBACK_FAILED") {
          return { state: WaiterState.FAILURE, reason };
        }
      }
    } catch (e3) {
    }
    try {
      const returnComparator = () => {
        let flat_1 = [].concat(...result.daemonDeployments);
        let projection_3 = flat_1.map((element_2) => {
          return element_2.status;
        });
        return projection_3;
      };
      for (let anyStringEq_4 of returnComparator()) {
        if (anyStringEq_4 == "ROLLBACK_SUCCESSFUL") {
          return { state: WaiterState.FAILURE, reason };
        }
      }
    } catch (e3) {
    }
    try {
      const returnComparator = () => {
        let flat_1 = [].concat(...result.failures);
        let projection_3 = flat_1.map((element_2) => {
          return element_2.reason;
        });
        return projection_3;
      };
      for (let anyStringEq_4 of returnComparator()) {
        if (anyStringEq_4 == "MISSING") {
          return { state: WaiterState.FAILURE, reason };
        }
      }
    } catch (e3) {
    }
  } catch (exception) {
    reason = exception;
  }
  return { state: WaiterState.RETRY, reason };
};
var waitForDaemonDeploymentSuccessful = async (params, input) => {
  const serviceDefaults = { minDelay: 15, maxDelay: 120 };
  return createWaiter({ ...serviceDefaults, ...params }, input, checkState3);
};
var waitUntilDaemonDeploymentSuccessful = async (params, input) => {
  const serviceDefaults = { minDelay: 15, maxDelay: 120 };
  const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState3);
  return checkExceptions(result);
};

// node_modules/@aws-sdk/client-ecs/dist-es/waiters/waitForDaemonTaskDefinitionActive.js
var checkState4 = async (client, input) => {
  let reason;
  try {
    let result = await client.send(new DescribeDaemonTaskDefinitionCommand(input));
    reason = result;
    try {
      const returnComparator = () => {
        return result.daemonTaskDefinition.status;
      };
      if (returnComparator() === "ACTIVE") {
        return { state: WaiterState.SUCCESS, reason };
      }
    } catch (e3) {
    }
    try {
      const returnComparator = () => {
        return result.daemonTaskDefinition.status;
      };
      if (returnComparator() === "DELETE_IN_PROGRESS") {
        return { state: WaiterState.FAILURE, reason };
      }
    } catch (e3) {
    }
    try {
      const returnComparator = () => {
        return result.daemonTaskDefinition.status;
      };
      if (returnComparator() === "DELETED") {
        return { state: WaiterState.FAILURE, reason };
      }
    } catch (e3) {
    }
  } catch (exception) {
    reason = exception;
  }
  return { state: WaiterState.RETRY, reason };
};
var waitForDaemonTaskDefinitionActive = async (params, input) => {
  const serviceDefaults = { minDelay: 15, maxDelay: 120 };
  return createWaiter({ ...serviceDefaults, ...params }, input, checkState4);
};
var waitUntilDaemonTaskDefinitionActive = async (params, input) => {
  const serviceDefaults = { minDelay: 15, maxDelay: 120 };
  const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState4);
  return checkExceptions(result);
};

// node_modules/@aws-sdk/client-ecs/dist-es/waiters/waitForDaemonTaskDefinitionDeleted.js
var checkState5 = async (client, input) => {
  let reason;
  try {
    let result = await client.send(new DescribeDaemonTaskDefinitionCommand(input));
    reason = result;
    try {
      const returnComparator = () => {
        return result.daemonTaskDefinition.status;
      };
      if (returnComparator() === "DELETED") {
        return { state: WaiterState.SUCCESS, reason };
      }
    } catch (e3) {
    }
  } catch (exception) {
    reason = exception;
  }
  return { state: WaiterState.RETRY, reason };
};
var waitForDaemonTaskDefinitionDeleted = async (params, input) => {
  const serviceDefaults = { minDelay: 15, maxDelay: 120 };
  return createWaiter({ ...serviceDefaults, ...params }, input, checkState5);
};
var waitUntilDaemonTaskDefinitionDeleted = async (params, input) => {
  const serviceDefaults = { minDelay: 15, maxDelay: 120 };
  const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState5);
  return checkExceptions(result);
};

// node_modules/@aws-sdk/client-ecs/dist-es/waiters/waitForServicesInactive.js
var checkState6 = async (client, input) => {
  let reason;
  try {
    let result = await client.send(new DescribeServicesCommand(input));
    reason = result;
    try {
      const returnComparator = () => {
        let flat_1 = [].concat(...result.failures);
        let projection_3 = flat_1.map((element_2) => {
          return element_2.reason;
        });
        return projection_3;
      };
      for (let anyStringEq_4 of returnComparator()) {
        if (anyStringEq_4 == "MISSING") {
          return { state: WaiterState.FAILURE, reason };
        }
      }
    } catch (e3) {
    }
    try {
      const returnComparator = () => {
        let flat_1 = [].concat(...result.services);
        let projection_3 = flat_1.map((element_2) => {
          return element_2.status;
        });
        return projection_3;
      };
      for (let anyStringEq_4 of returnComparator()) {
        if (anyStringEq_4 == "INACTIVE") {
          return { state: WaiterState.SUCCESS, reason };
        }
      }
    } catch (e3) {
    }
  } catch (exception) {
    reason = exception;
  }
  return { state: WaiterState.RETRY, reason };
};
var waitForServicesInactive = async (params, input) => {
  const serviceDefaults = { minDelay: 15, maxDelay: 600 };
  return createWaiter({ ...serviceDefaults, ...params }, input, checkState6);
};
var waitUntilServicesInactive = async (params, input) => {
  const serviceDefaults = { minDelay: 15, maxDelay: 600 };
  const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState6);
  return checkExceptions(result);
};

// node_modules/@aws-sdk/client-ecs/dist-es/waiters/waitForServicesStable.js
var checkState7 = async (client, input) => {
  let reason;
  try {
    let result = await client.send(new DescribeServicesCommand(input));
    reason = result;
    try {
      const returnComparator = () => {
        let flat_1 = [].concat(...result.failures);
        let projection_3 = flat_1.map((element_2) => {
          return element_2.reason;
        });
        return projection_3;
      };
      for (let anyStringEq_4 of returnComparator()) {
        if (anyStringEq_4 == "MISSING") {
          return { state: WaiterState.FAILURE, reason };
        }
      }
    } catch (e3) {
    }
    try {
      const returnComparator = () => {
        let flat_1 = [].concat(...result.services);
        let projection_3 = flat_1.map((element_2) => {
          return element_2.status;
        });
        return projection_3;
      };
      for (let anyStringEq_4 of returnComparator()) {
        if (anyStringEq_4 == "DRAINING") {
          return { state: WaiterState.FAILURE, reason };
        }
      }
    } catch (e3) {
    }
    try {
      const returnComparator = () => {
        let flat_1 = [].concat(...result.services);
        let projection_3 = flat_1.map((element_2) => {
          return element_2.status;
        });
        return projection_3;
      };
      for (let anyStringEq_4 of returnComparator()) {
        if (anyStringEq_4 == "INACTIVE") {
          return { state: WaiterState.FAILURE, reason };
        }
      }
    } catch (e3) {
    }
    try {
      const returnComparator = () => {
        let filterRes_2 = result.services.filter((element_1) => {
          return !(element_1.deployments.length == 1 && element_1.runningCount == element_1.desiredCount);
        });
        return filterRes_2.length == 0;
      };
      if (returnComparator() == true) {
        return { state: WaiterState.SUCCESS, reason };
      }
    } catch (e3) {
    }
  } catch (exception) {
    reason = exception;
  }
  return { state: WaiterState.RETRY, reason };
};
var waitForServicesStable = async (params, input) => {
  const serviceDefaults = { minDelay: 15, maxDelay: 600 };
  return createWaiter({ ...serviceDefaults, ...params }, input, checkState7);
};
var waitUntilServicesStable = async (params, input) => {
  const serviceDefaults = { minDelay: 15, maxDelay: 600 };
  const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState7);
  return checkExceptions(result);
};

// node_modules/@aws-sdk/client-ecs/dist-es/waiters/waitForTasksRunning.js
var checkState8 = async (client, input) => {
  let reason;
  try {
    let result = await client.send(new DescribeTasksCommand(input));
    reason = result;
    try {
      const returnComparator = () => {
        let flat_1 = [].concat(...result.tasks);
        let projection_3 = flat_1.map((element_2) => {
          return element_2.lastStatus;
        });
        return projection_3;
      };
      for (let anyStringEq_4 of returnComparator()) {
        if (anyStringEq_4 == "STOPPED") {
          return { state: WaiterState.FAILURE, reason };
        }
      }
    } catch (e3) {
    }
    try {
      const returnComparator = () => {
        let flat_1 = [].concat(...result.failures);
        let projection_3 = flat_1.map((element_2) => {
          return element_2.reason;
        });
        return projection_3;
      };
      for (let anyStringEq_4 of returnComparator()) {
        if (anyStringEq_4 == "MISSING") {
          return { state: WaiterState.FAILURE, reason };
        }
      }
    } catch (e3) {
    }
    try {
      const returnComparator = () => {
        let flat_1 = [].concat(...result.tasks);
        let projection_3 = flat_1.map((element_2) => {
          return element_2.lastStatus;
        });
        return projection_3;
      };
      let allStringEq_5 = returnComparator().length > 0;
      for (let element_4 of returnComparator()) {
        allStringEq_5 = allStringEq_5 && element_4 == "RUNNING";
      }
      if (allStringEq_5) {
        return { state: WaiterState.SUCCESS, reason };
      }
    } catch (e3) {
    }
  } catch (exception) {
    reason = exception;
  }
  return { state: WaiterState.RETRY, reason };
};
var waitForTasksRunning = async (params, input) => {
  const serviceDefaults = { minDelay: 6, maxDelay: 600 };
  return createWaiter({ ...serviceDefaults, ...params }, input, checkState8);
};
var waitUntilTasksRunning = async (params, input) => {
  const serviceDefaults = { minDelay: 6, maxDelay: 600 };
  const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState8);
  return checkExceptions(result);
};

// node_modules/@aws-sdk/client-ecs/dist-es/waiters/waitForTasksStopped.js
var checkState9 = async (client, input) => {
  let reason;
  try {
    let result = await client.send(new DescribeTasksCommand(input));
    reason = result;
    try {
      const returnComparator = () => {
        let flat_1 = [].concat(...result.tasks);
        let projection_3 = flat_1.map((element_2) => {
          return element_2.lastStatus;
        });
        return projection_3;
      };
      let allStringEq_5 = returnComparator().length > 0;
      for (let element_4 of returnComparator()) {
        allStringEq_5 = allStringEq_5 && element_4 == "STOPPED";
      }
      if (allStringEq_5) {
        return { state: WaiterState.SUCCESS, reason };
      }
    } catch (e3) {
    }
  } catch (exception) {
    reason = exception;
  }
  return { state: WaiterState.RETRY, reason };
};
var waitForTasksStopped = async (params, input) => {
  const serviceDefaults = { minDelay: 6, maxDelay: 600 };
  return createWaiter({ ...serviceDefaults, ...params }, input, checkState9);
};
var waitUntilTasksStopped = async (params, input) => {
  const serviceDefaults = { minDelay: 6, maxDelay: 600 };
  const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState9);
  return checkExceptions(result);
};

// node_modules/@aws-sdk/client-ecs/dist-es/ECS.js
var commands = {
  AssociateGatewayWithClusterCommand,
  ContinueServiceDeploymentCommand,
  CreateCapacityProviderCommand,
  CreateClusterCommand,
  CreateDaemonCommand,
  CreateExpressGatewayServiceCommand,
  CreateGatewayCommand,
  CreateServiceCommand,
  CreateTaskSetCommand,
  DeleteAccountSettingCommand,
  DeleteAttributesCommand,
  DeleteCapacityProviderCommand,
  DeleteClusterCommand,
  DeleteDaemonCommand,
  DeleteDaemonTaskDefinitionCommand,
  DeleteExpressGatewayServiceCommand,
  DeleteGatewayCommand,
  DeleteServiceCommand,
  DeleteTaskDefinitionsCommand,
  DeleteTaskSetCommand,
  DeregisterContainerInstanceCommand,
  DeregisterTaskDefinitionCommand,
  DescribeCapacityProvidersCommand,
  DescribeClustersCommand,
  DescribeContainerInstancesCommand,
  DescribeDaemonCommand,
  DescribeDaemonDeploymentsCommand,
  DescribeDaemonRevisionsCommand,
  DescribeDaemonTaskDefinitionCommand,
  DescribeExpressGatewayServiceCommand,
  DescribeGatewayCommand,
  DescribeGatewayResourcesCommand,
  DescribeGatewayRouteCommand,
  DescribeServiceDeploymentsCommand,
  DescribeServiceRevisionsCommand,
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  DescribeTasksCommand,
  DescribeTaskSetsCommand,
  DisassociateGatewayFromClusterCommand,
  DiscoverPollEndpointCommand,
  ExecuteCommandCommand,
  GetTaskProtectionCommand,
  ListAccountSettingsCommand,
  ListAttributesCommand,
  ListClustersCommand,
  ListContainerInstancesCommand,
  ListDaemonDeploymentsCommand,
  ListDaemonsCommand,
  ListDaemonTaskDefinitionsCommand,
  ListGatewayClusterAssociationsCommand,
  ListGatewayRoutesCommand,
  ListGatewaysCommand,
  ListServiceDeploymentsCommand,
  ListServicesCommand,
  ListServicesByNamespaceCommand,
  ListTagsForResourceCommand,
  ListTaskDefinitionFamiliesCommand,
  ListTaskDefinitionsCommand,
  ListTasksCommand,
  PutAccountSettingCommand,
  PutAccountSettingDefaultCommand,
  PutAttributesCommand,
  PutClusterCapacityProvidersCommand,
  RegisterContainerInstanceCommand,
  RegisterDaemonTaskDefinitionCommand,
  RegisterTaskDefinitionCommand,
  RunTaskCommand,
  StartTaskCommand,
  StopServiceDeploymentCommand,
  StopTaskCommand,
  SubmitAttachmentStateChangesCommand,
  SubmitContainerStateChangeCommand,
  SubmitTaskStateChangeCommand,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateCapacityProviderCommand,
  UpdateClusterCommand,
  UpdateClusterSettingsCommand,
  UpdateContainerAgentCommand,
  UpdateContainerInstancesStateCommand,
  UpdateDaemonCommand,
  UpdateExpressGatewayServiceCommand,
  UpdateGatewayCommand,
  UpdateServiceCommand,
  UpdateServicePrimaryTaskSetCommand,
  UpdateTaskProtectionCommand,
  UpdateTaskSetCommand
};
var paginators = {
  paginateListAccountSettings,
  paginateListAttributes,
  paginateListClusters,
  paginateListContainerInstances,
  paginateListGatewayClusterAssociations,
  paginateListGatewayRoutes,
  paginateListGateways,
  paginateListServices,
  paginateListServicesByNamespace,
  paginateListTaskDefinitionFamilies,
  paginateListTaskDefinitions,
  paginateListTasks
};
var waiters = {
  waitUntilDaemonActive,
  waitUntilDaemonDeploymentSuccessful,
  waitUntilDaemonDeploymentStopped,
  waitUntilDaemonTaskDefinitionActive,
  waitUntilDaemonTaskDefinitionDeleted,
  waitUntilServicesInactive,
  waitUntilServicesStable,
  waitUntilTasksRunning,
  waitUntilTasksStopped
};
var ECS = class extends ECSClient {
};
createAggregatedClient(commands, ECS, { paginators, waiters });

// node_modules/@aws-sdk/client-ecs/dist-es/models/enums.js
var AcceleratorManufacturer = {
  AMAZON_WEB_SERVICES: "amazon-web-services",
  AMD: "amd",
  HABANA: "habana",
  NVIDIA: "nvidia",
  XILINX: "xilinx"
};
var AcceleratorName = {
  A100: "a100",
  A10G: "a10g",
  H100: "h100",
  INFERENTIA: "inferentia",
  K520: "k520",
  K80: "k80",
  M60: "m60",
  RADEON_PRO_V520: "radeon-pro-v520",
  T4: "t4",
  T4G: "t4g",
  V100: "v100",
  VU9P: "vu9p"
};
var AcceleratorType = {
  FPGA: "fpga",
  GPU: "gpu",
  INFERENCE: "inference"
};
var AccessType = {
  PRIVATE: "PRIVATE",
  PUBLIC: "PUBLIC"
};
var AgentUpdateStatus = {
  FAILED: "FAILED",
  PENDING: "PENDING",
  STAGED: "STAGED",
  STAGING: "STAGING",
  UPDATED: "UPDATED",
  UPDATING: "UPDATING"
};
var ManagedDraining = {
  DISABLED: "DISABLED",
  ENABLED: "ENABLED"
};
var ManagedScalingStatus = {
  DISABLED: "DISABLED",
  ENABLED: "ENABLED"
};
var ManagedTerminationProtection = {
  DISABLED: "DISABLED",
  ENABLED: "ENABLED"
};
var AutoRepairActionsStatus = {
  DISABLED: "DISABLED",
  ENABLED: "ENABLED"
};
var CapacityOptionType = {
  ON_DEMAND: "ON_DEMAND",
  RESERVED: "RESERVED",
  SPOT: "SPOT"
};
var CapacityReservationPreference = {
  RESERVATIONS_EXCLUDED: "RESERVATIONS_EXCLUDED",
  RESERVATIONS_FIRST: "RESERVATIONS_FIRST",
  RESERVATIONS_ONLY: "RESERVATIONS_ONLY"
};
var BareMetal = {
  EXCLUDED: "excluded",
  INCLUDED: "included",
  REQUIRED: "required"
};
var BurstablePerformance = {
  EXCLUDED: "excluded",
  INCLUDED: "included",
  REQUIRED: "required"
};
var CpuManufacturer = {
  AMAZON_WEB_SERVICES: "amazon-web-services",
  AMD: "amd",
  INTEL: "intel"
};
var InstanceGeneration = {
  CURRENT: "current",
  PREVIOUS: "previous"
};
var LocalStorage = {
  EXCLUDED: "excluded",
  INCLUDED: "included",
  REQUIRED: "required"
};
var LocalStorageType = {
  HDD: "hdd",
  SSD: "ssd"
};
var ManagedInstancesMonitoringOptions = {
  BASIC: "BASIC",
  DETAILED: "DETAILED"
};
var PropagateMITags = {
  CAPACITY_PROVIDER: "CAPACITY_PROVIDER",
  NONE: "NONE"
};
var CapacityProviderStatus = {
  ACTIVE: "ACTIVE",
  DEPROVISIONING: "DEPROVISIONING",
  INACTIVE: "INACTIVE",
  PROVISIONING: "PROVISIONING"
};
var CapacityProviderType = {
  EC2_AUTOSCALING: "EC2_AUTOSCALING",
  FARGATE: "FARGATE",
  FARGATE_SPOT: "FARGATE_SPOT",
  MANAGED_INSTANCES: "MANAGED_INSTANCES"
};
var CapacityProviderUpdateStatus = {
  CREATE_COMPLETE: "CREATE_COMPLETE",
  CREATE_FAILED: "CREATE_FAILED",
  CREATE_IN_PROGRESS: "CREATE_IN_PROGRESS",
  DELETE_COMPLETE: "DELETE_COMPLETE",
  DELETE_FAILED: "DELETE_FAILED",
  DELETE_IN_PROGRESS: "DELETE_IN_PROGRESS",
  UPDATE_COMPLETE: "UPDATE_COMPLETE",
  UPDATE_FAILED: "UPDATE_FAILED",
  UPDATE_IN_PROGRESS: "UPDATE_IN_PROGRESS"
};
var CapacityProviderField = {
  TAGS: "TAGS"
};
var ExecuteCommandLogging = {
  DEFAULT: "DEFAULT",
  NONE: "NONE",
  OVERRIDE: "OVERRIDE"
};
var ClusterSettingName = {
  CONTAINER_INSIGHTS: "containerInsights"
};
var TargetType = {
  CONTAINER_INSTANCE: "container-instance"
};
var GpuSharingMode = {
  DEDICATED: "DEDICATED",
  IDLE: "IDLE",
  NVIDIA_MPS: "NVIDIA_MPS"
};
var InstanceHealthCheckState = {
  IMPAIRED: "IMPAIRED",
  INITIALIZING: "INITIALIZING",
  INSUFFICIENT_DATA: "INSUFFICIENT_DATA",
  OK: "OK"
};
var InstanceHealthCheckType = {
  ACCELERATED_COMPUTE: "ACCELERATED_COMPUTE",
  AGENT_CONNECTIVITY: "AGENT_CONNECTIVITY",
  CONTAINER_RUNTIME: "CONTAINER_RUNTIME",
  DAEMON: "DAEMON"
};
var ClusterField = {
  ATTACHMENTS: "ATTACHMENTS",
  CONFIGURATIONS: "CONFIGURATIONS",
  SETTINGS: "SETTINGS",
  STATISTICS: "STATISTICS",
  TAGS: "TAGS"
};
var ContainerInstanceStatus = {
  ACTIVE: "ACTIVE",
  DEREGISTERING: "DEREGISTERING",
  DRAINING: "DRAINING",
  REGISTERING: "REGISTERING",
  REGISTRATION_FAILED: "REGISTRATION_FAILED"
};
var TransportProtocol = {
  TCP: "tcp",
  UDP: "udp"
};
var ManagedAgentName = {
  ExecuteCommandAgent: "ExecuteCommandAgent"
};
var ContainerInstanceField = {
  CONTAINER_INSTANCE_HEALTH: "CONTAINER_INSTANCE_HEALTH",
  TAGS: "TAGS"
};
var DesiredStatus = {
  PENDING: "PENDING",
  RUNNING: "RUNNING",
  STOPPED: "STOPPED"
};
var LaunchType = {
  EC2: "EC2",
  EXTERNAL: "EXTERNAL",
  FARGATE: "FARGATE",
  MANAGED_INSTANCES: "MANAGED_INSTANCES"
};
var PlatformDeviceType = {
  GPU: "GPU",
  NEURON_DEVICE: "NEURON_DEVICE"
};
var DeploymentLifecycleHookAction = {
  CONTINUE: "CONTINUE",
  ROLLBACK: "ROLLBACK"
};
var DaemonDeploymentRollbackMonitorsStatus = {
  DISABLED: "DISABLED",
  MONITORING: "MONITORING",
  MONITORING_COMPLETE: "MONITORING_COMPLETE",
  TRIGGERED: "TRIGGERED"
};
var DaemonDeploymentStatus = {
  IN_PROGRESS: "IN_PROGRESS",
  PENDING: "PENDING",
  ROLLBACK_FAILED: "ROLLBACK_FAILED",
  ROLLBACK_IN_PROGRESS: "ROLLBACK_IN_PROGRESS",
  ROLLBACK_SUCCESSFUL: "ROLLBACK_SUCCESSFUL",
  STOPPED: "STOPPED",
  STOP_REQUESTED: "STOP_REQUESTED",
  SUCCESSFUL: "SUCCESSFUL"
};
var DaemonPropagateTags = {
  DAEMON: "DAEMON",
  NONE: "NONE"
};
var DaemonStatus = {
  ACTIVE: "ACTIVE",
  DELETE_IN_PROGRESS: "DELETE_IN_PROGRESS"
};
var ContainerCondition = {
  COMPLETE: "COMPLETE",
  HEALTHY: "HEALTHY",
  START: "START",
  SUCCESS: "SUCCESS"
};
var EnvironmentFileType = {
  S3: "s3"
};
var FirelensConfigurationType = {
  FLUENTBIT: "fluentbit",
  FLUENTD: "fluentd"
};
var DeviceCgroupPermission = {
  MKNOD: "mknod",
  READ: "read",
  WRITE: "write"
};
var LogDriver = {
  AWSFIRELENS: "awsfirelens",
  AWSLOGS: "awslogs",
  FLUENTD: "fluentd",
  GELF: "gelf",
  JOURNALD: "journald",
  JSON_FILE: "json-file",
  SPLUNK: "splunk",
  SYSLOG: "syslog"
};
var UlimitName = {
  CORE: "core",
  CPU: "cpu",
  DATA: "data",
  FSIZE: "fsize",
  LOCKS: "locks",
  MEMLOCK: "memlock",
  MSGQUEUE: "msgqueue",
  NICE: "nice",
  NOFILE: "nofile",
  NPROC: "nproc",
  RSS: "rss",
  RTPRIO: "rtprio",
  RTTIME: "rttime",
  SIGPENDING: "sigpending",
  STACK: "stack"
};
var DaemonIpcMode = {
  NONE: "none",
  SHARED: "shared"
};
var DaemonPidMode = {
  NONE: "none",
  SHARED: "shared"
};
var DaemonTaskDefinitionStatus = {
  ACTIVE: "ACTIVE",
  DELETED: "DELETED",
  DELETE_IN_PROGRESS: "DELETE_IN_PROGRESS"
};
var DaemonTaskDefinitionRevisionFilter = {
  LAST_REGISTERED: "LAST_REGISTERED"
};
var SortOrder = {
  ASC: "ASC",
  DESC: "DESC"
};
var DaemonTaskDefinitionStatusFilter = {
  ACTIVE: "ACTIVE",
  ALL: "ALL",
  DELETE_IN_PROGRESS: "DELETE_IN_PROGRESS"
};
var SettingName = {
  AWSVPC_TRUNKING: "awsvpcTrunking",
  CONTAINER_INSIGHTS: "containerInsights",
  CONTAINER_INSTANCE_LONG_ARN_FORMAT: "containerInstanceLongArnFormat",
  DEFAULT_LOG_DRIVER_MODE: "defaultLogDriverMode",
  FARGATE_EVENT_WINDOWS: "fargateEventWindows",
  FARGATE_FIPS_MODE: "fargateFIPSMode",
  FARGATE_TASK_RETIREMENT_WAIT_PERIOD: "fargateTaskRetirementWaitPeriod",
  GUARD_DUTY_ACTIVATE: "guardDutyActivate",
  SERVICE_LONG_ARN_FORMAT: "serviceLongArnFormat",
  TAG_RESOURCE_AUTHORIZATION: "tagResourceAuthorization",
  TASK_LONG_ARN_FORMAT: "taskLongArnFormat"
};
var SettingType = {
  AWS_MANAGED: "aws_managed",
  USER: "user"
};
var Compatibility = {
  EC2: "EC2",
  EXTERNAL: "EXTERNAL",
  FARGATE: "FARGATE",
  MANAGED_INSTANCES: "MANAGED_INSTANCES"
};
var ApplicationProtocol = {
  GRPC: "grpc",
  HTTP: "http",
  HTTP2: "http2"
};
var ResourceType = {
  GPU: "GPU",
  INFERENCE_ACCELERATOR: "InferenceAccelerator",
  NEURON_DEVICE: "NeuronDevice"
};
var VersionConsistency = {
  DISABLED: "disabled",
  ENABLED: "enabled"
};
var IpcMode = {
  HOST: "host",
  NONE: "none",
  TASK: "task"
};
var NetworkMode = {
  AWSVPC: "awsvpc",
  BRIDGE: "bridge",
  HOST: "host",
  NONE: "none"
};
var PidMode = {
  HOST: "host",
  TASK: "task"
};
var TaskDefinitionPlacementConstraintType = {
  MEMBER_OF: "memberOf"
};
var ProxyConfigurationType = {
  APPMESH: "APPMESH"
};
var CPUArchitecture = {
  ARM64: "ARM64",
  X86_64: "X86_64"
};
var OSFamily = {
  LINUX: "LINUX",
  WINDOWS_SERVER_2004_CORE: "WINDOWS_SERVER_2004_CORE",
  WINDOWS_SERVER_2016_FULL: "WINDOWS_SERVER_2016_FULL",
  WINDOWS_SERVER_2019_CORE: "WINDOWS_SERVER_2019_CORE",
  WINDOWS_SERVER_2019_FULL: "WINDOWS_SERVER_2019_FULL",
  WINDOWS_SERVER_2022_CORE: "WINDOWS_SERVER_2022_CORE",
  WINDOWS_SERVER_2022_FULL: "WINDOWS_SERVER_2022_FULL",
  WINDOWS_SERVER_2025_CORE: "WINDOWS_SERVER_2025_CORE",
  WINDOWS_SERVER_2025_FULL: "WINDOWS_SERVER_2025_FULL",
  WINDOWS_SERVER_20H2_CORE: "WINDOWS_SERVER_20H2_CORE"
};
var TaskDefinitionStatus = {
  ACTIVE: "ACTIVE",
  DELETE_IN_PROGRESS: "DELETE_IN_PROGRESS",
  INACTIVE: "INACTIVE"
};
var Scope = {
  SHARED: "shared",
  TASK: "task"
};
var EFSAuthorizationConfigIAM = {
  DISABLED: "DISABLED",
  ENABLED: "ENABLED"
};
var EFSTransitEncryption = {
  DISABLED: "DISABLED",
  ENABLED: "ENABLED"
};
var TaskDefinitionField = {
  TAGS: "TAGS"
};
var GatewayClusterAssociationStatus = {
  ACTIVE: "ACTIVE",
  DISASSOCIATING: "DISASSOCIATING",
  INACTIVE: "INACTIVE"
};
var GatewayAlbDesyncMitigationMode = {
  DEFENSIVE: "defensive",
  MONITOR: "monitor",
  STRICTEST: "strictest"
};
var GatewayElbIpAddressType = {
  DUALSTACK: "dualstack",
  DUALSTACK_WITHOUT_PUBLIC_IPV4: "dualstack-without-public-ipv4",
  IPV4: "ipv4"
};
var GatewayAlbProtocol = {
  HTTP: "HTTP",
  HTTPS: "HTTPS"
};
var GatewayElbScheme = {
  INTERNAL: "internal",
  INTERNET_FACING: "internet-facing"
};
var PropagateGatewayTags = {
  GATEWAY: "GATEWAY",
  NONE: "NONE"
};
var GatewayStatus = {
  ACTIVE: "ACTIVE",
  DELETED: "DELETED",
  UPDATE_COMPLETE: "UPDATE_COMPLETE",
  UPDATE_FAILED: "UPDATE_FAILED",
  UPDATE_IN_PROGRESS: "UPDATE_IN_PROGRESS"
};
var GatewayRouteStatus = {
  ACTIVE: "ACTIVE",
  CREATE_FAILED: "CREATE_FAILED",
  CREATE_IN_PROGRESS: "CREATE_IN_PROGRESS",
  DELETE_FAILED: "DELETE_FAILED",
  DELETE_IN_PROGRESS: "DELETE_IN_PROGRESS",
  UPDATE_FAILED: "UPDATE_FAILED",
  UPDATE_IN_PROGRESS: "UPDATE_IN_PROGRESS"
};
var TaskDefinitionFamilyStatus = {
  ACTIVE: "ACTIVE",
  ALL: "ALL",
  INACTIVE: "INACTIVE"
};
var ServiceDeploymentRollbackMonitorsStatus = {
  DISABLED: "DISABLED",
  MONITORING: "MONITORING",
  MONITORING_COMPLETE: "MONITORING_COMPLETE",
  TRIGGERED: "TRIGGERED"
};
var ThresholdType = {
  BOUNDED_PERCENT: "BOUNDED_PERCENT",
  COUNT: "COUNT",
  UNBOUNDED_PERCENT: "UNBOUNDED_PERCENT"
};
var ServiceRevisionCleanup = {
  BLOCKING: "BLOCKING",
  DEFERRED: "DEFERRED"
};
var DeploymentLifecycleHookStage = {
  POST_PRODUCTION_TRAFFIC_SHIFT: "POST_PRODUCTION_TRAFFIC_SHIFT",
  POST_SCALE_UP: "POST_SCALE_UP",
  POST_TEST_TRAFFIC_SHIFT: "POST_TEST_TRAFFIC_SHIFT",
  PRE_PRODUCTION_TRAFFIC_SHIFT: "PRE_PRODUCTION_TRAFFIC_SHIFT",
  PRE_SCALE_UP: "PRE_SCALE_UP",
  PRODUCTION_TRAFFIC_SHIFT: "PRODUCTION_TRAFFIC_SHIFT",
  RECONCILE_SERVICE: "RECONCILE_SERVICE",
  TEST_TRAFFIC_SHIFT: "TEST_TRAFFIC_SHIFT"
};
var DeploymentLifecycleHookTargetType = {
  AWS_LAMBDA: "AWS_LAMBDA",
  PAUSE: "PAUSE"
};
var DeploymentStrategy = {
  BLUE_GREEN: "BLUE_GREEN",
  CANARY: "CANARY",
  LINEAR: "LINEAR",
  ROLLING: "ROLLING"
};
var DeploymentLifecycleHookStatus = {
  AWAITING_ACTION: "AWAITING_ACTION",
  FAILED: "FAILED",
  IN_PROGRESS: "IN_PROGRESS",
  SUCCEEDED: "SUCCEEDED",
  TIMED_OUT: "TIMED_OUT"
};
var ServiceDeploymentLifecycleStage = {
  BAKE_TIME: "BAKE_TIME",
  CLEAN_UP: "CLEAN_UP",
  POST_PRODUCTION_TRAFFIC_SHIFT: "POST_PRODUCTION_TRAFFIC_SHIFT",
  POST_SCALE_UP: "POST_SCALE_UP",
  POST_TEST_TRAFFIC_SHIFT: "POST_TEST_TRAFFIC_SHIFT",
  PRE_SCALE_UP: "PRE_SCALE_UP",
  PRODUCTION_TRAFFIC_SHIFT: "PRODUCTION_TRAFFIC_SHIFT",
  RECONCILE_SERVICE: "RECONCILE_SERVICE",
  SCALE_UP: "SCALE_UP",
  TEST_TRAFFIC_SHIFT: "TEST_TRAFFIC_SHIFT"
};
var ServiceDeploymentStatus = {
  IN_PROGRESS: "IN_PROGRESS",
  PENDING: "PENDING",
  ROLLBACK_FAILED: "ROLLBACK_FAILED",
  ROLLBACK_IN_PROGRESS: "ROLLBACK_IN_PROGRESS",
  ROLLBACK_REQUESTED: "ROLLBACK_REQUESTED",
  ROLLBACK_SUCCESSFUL: "ROLLBACK_SUCCESSFUL",
  STOPPED: "STOPPED",
  STOP_REQUESTED: "STOP_REQUESTED",
  SUCCESSFUL: "SUCCESSFUL"
};
var ExpressCpuArchitecture = {
  ARM64: "ARM64",
  X86_64: "X86_64"
};
var ExpressGatewayServiceScalingMetric = {
  AverageCPUUtilization: "AVERAGE_CPU",
  AverageMemoryUtilization: "AVERAGE_MEMORY",
  RequestCountPerTarget: "REQUEST_COUNT_PER_TARGET"
};
var ExpressGatewayServiceStatusCode = {
  ACTIVE: "ACTIVE",
  DRAINING: "DRAINING",
  INACTIVE: "INACTIVE"
};
var AvailabilityZoneRebalancing = {
  DISABLED: "DISABLED",
  ENABLED: "ENABLED"
};
var DeploymentControllerType = {
  CODE_DEPLOY: "CODE_DEPLOY",
  ECS: "ECS",
  EXTERNAL: "EXTERNAL"
};
var GatewayConnectorHealthCheckProtocol = {
  HTTP: "HTTP",
  HTTPS: "HTTPS"
};
var AssignPublicIp = {
  DISABLED: "DISABLED",
  ENABLED: "ENABLED"
};
var PlacementConstraintType = {
  DISTINCT_INSTANCE: "distinctInstance",
  MEMBER_OF: "memberOf"
};
var PlacementStrategyType = {
  BINPACK: "binpack",
  RANDOM: "random",
  SPREAD: "spread"
};
var PropagateTags = {
  NONE: "NONE",
  SERVICE: "SERVICE",
  TASK_DEFINITION: "TASK_DEFINITION"
};
var SchedulingStrategy = {
  DAEMON: "DAEMON",
  REPLICA: "REPLICA"
};
var ServiceConnectAccessLoggingFormat = {
  JSON: "JSON",
  TEXT: "TEXT"
};
var ServiceConnectIncludeQueryParameters = {
  DISABLED: "DISABLED",
  ENABLED: "ENABLED"
};
var ServiceConnectContainerLogLevel = {
  DEBUG: "debug",
  INFO: "info"
};
var TaskFilesystemType = {
  EXT3: "ext3",
  EXT4: "ext4",
  NTFS: "ntfs",
  XFS: "xfs"
};
var EBSResourceType = {
  VOLUME: "volume"
};
var DeploymentRolloutState = {
  COMPLETED: "COMPLETED",
  FAILED: "FAILED",
  IN_PROGRESS: "IN_PROGRESS"
};
var ResourceManagementType = {
  CUSTOMER: "CUSTOMER",
  ECS: "ECS"
};
var ScaleUnit = {
  PERCENT: "PERCENT"
};
var StabilityStatus = {
  STABILIZING: "STABILIZING",
  STEADY_STATE: "STEADY_STATE"
};
var ExpressGatewayServiceInclude = {
  TAGS: "TAGS"
};
var ServiceField = {
  TAGS: "TAGS"
};
var StopServiceDeploymentStopType = {
  ABORT: "ABORT",
  ROLLBACK: "ROLLBACK"
};
var ManagedResourceStatus = {
  ACTIVE: "ACTIVE",
  DELETED: "DELETED",
  DEPROVISIONING: "DEPROVISIONING",
  FAILED: "FAILED",
  PROVISIONING: "PROVISIONING"
};
var TaskField = {
  TAGS: "TAGS"
};
var Connectivity = {
  CONNECTED: "CONNECTED",
  DISCONNECTED: "DISCONNECTED"
};
var HealthStatus = {
  HEALTHY: "HEALTHY",
  UNHEALTHY: "UNHEALTHY",
  UNKNOWN: "UNKNOWN"
};
var TaskStopCode = {
  ESSENTIAL_CONTAINER_EXITED: "EssentialContainerExited",
  INFRASTRUCTURE_HEALTH: "InfrastructureHealth",
  SERVICE_SCHEDULER_INITIATED: "ServiceSchedulerInitiated",
  SPOT_INTERRUPTION: "SpotInterruption",
  TASK_FAILED_TO_START: "TaskFailedToStart",
  TERMINATION_NOTICE: "TerminationNotice",
  USER_INITIATED: "UserInitiated"
};
var TaskSetField = {
  TAGS: "TAGS"
};

// node_modules/@aws-sdk/client-ecr/dist-es/auth/httpAuthSchemeProvider.js
var defaultECRHttpAuthSchemeParametersProvider = async (config, context, input) => {
  return {
    operation: getSmithyContext(context).operation,
    region: await normalizeProvider(config.region)() || (() => {
      throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
    })()
  };
};
function createAwsAuthSigv4HttpAuthOption2(authParameters) {
  return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
      name: "ecr",
      region: authParameters.region
    },
    propertiesExtractor: (config, context) => ({
      signingProperties: {
        config,
        context
      }
    })
  };
}
var defaultECRHttpAuthSchemeProvider = (authParameters) => {
  const options = [];
  switch (authParameters.operation) {
    default: {
      options.push(createAwsAuthSigv4HttpAuthOption2(authParameters));
    }
  }
  return options;
};
var resolveHttpAuthSchemeConfig2 = (config) => {
  const config_0 = resolveAwsSdkSigV4Config(config);
  return Object.assign(config_0, {
    authSchemePreference: normalizeProvider(config.authSchemePreference ?? [])
  });
};

// node_modules/@aws-sdk/client-ecr/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters2 = (options) => {
  return Object.assign(options, {
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    defaultSigningName: "ecr"
  });
};
var commonParams2 = {
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
};

// node_modules/@aws-sdk/client-ecr/package.json
var package_default2 = {
  name: "@aws-sdk/client-ecr",
  version: "3.1169.0",
  description: "AWS SDK for JavaScript Ecr Client for Node.js, Browser and React Native",
  homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-ecr",
  license: "Apache-2.0",
  author: {
    name: "AWS SDK for JavaScript Team",
    url: "https://aws.amazon.com/sdk-for-javascript/"
  },
  repository: {
    type: "git",
    url: "https://github.com/aws/aws-sdk-js-v3.git",
    directory: "clients/client-ecr"
  },
  files: [
    "dist-*/**"
  ],
  sideEffects: false,
  main: "./dist-cjs/index.js",
  module: "./dist-es/index.js",
  browser: {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.browser"
  },
  types: "./dist-types/index.d.ts",
  typesVersions: {
    "<4.5": {
      "dist-types/*": [
        "dist-types/ts3.4/*"
      ]
    }
  },
  "react-native": {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.native"
  },
  scripts: {
    build: "concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs",
    "build:cjs": "node ../../scripts/compilation/inline",
    "build:es": "premove dist-es && tsc -p tsconfig.es.json",
    "build:include:deps": 'yarn g:turbo run build -F="$npm_package_name"',
    "build:types": "premove dist-types && tsc -p tsconfig.types.json",
    "build:types:downlevel": "downlevel-dts dist-types dist-types/ts3.4",
    clean: "premove dist-cjs dist-es dist-types",
    "extract:docs": "api-extractor run --local",
    "generate:client": "node ../../scripts/generate-clients/single-service",
    "test:e2e": "yarn g:vitest run -c vitest.config.e2e.mts",
    "test:e2e:watch": "yarn g:vitest watch -c vitest.config.e2e.mts",
    "test:index": "tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"
  },
  dependencies: {
    "@aws-sdk/core": "^3.981.0",
    "@aws-sdk/credential-provider-node": "^3.972.97",
    "@aws-sdk/types": "^3.975.1",
    "@smithy/core": "^3.40.0",
    "@smithy/fetch-http-handler": "^5.8.1",
    "@smithy/node-http-handler": "^4.14.2",
    "@smithy/types": "^4.20.0",
    tslib: "^2.6.2"
  },
  devDependencies: {
    "@tsconfig/node20": "20.1.8",
    "@types/node": "^20.14.8",
    concurrently: "7.0.0",
    "downlevel-dts": "0.10.1",
    premove: "4.0.0",
    typescript: "~7.0.2"
  },
  engines: {
    node: ">=20.0.0"
  }
};

// node_modules/@aws-sdk/client-ecr/dist-es/endpoint/bdd.js
var m = "ref";
var a2 = -1;
var b2 = true;
var c2 = "isSet";
var d2 = "PartitionResult";
var e2 = "stringEquals";
var f2 = "booleanEquals";
var g2 = "getAttr";
var h2 = { [m]: "Endpoint" };
var i2 = { "fn": g2, "argv": [{ [m]: d2 }, "name"] };
var j2 = { [m]: d2 };
var k2 = {};
var l = [{ [m]: "Region" }];
var _data2 = {
  conditions: [
    [c2, [h2]],
    [c2, l],
    ["aws.partition", l, d2],
    [e2, [i2, "aws-eusc"]],
    [e2, [i2, "aws-iso-f"]],
    [e2, [i2, "aws-iso-e"]],
    [e2, [i2, "aws-iso-b"]],
    [e2, [i2, "aws-iso"]],
    [e2, [i2, "aws-cn"]],
    [e2, [i2, "aws-us-gov"]],
    [e2, [i2, "aws"]],
    [f2, [{ [m]: "UseFIPS" }, b2]],
    [f2, [{ fn: g2, argv: [j2, "supportsFIPS"] }, b2]],
    [f2, [{ [m]: "UseDualStack" }, b2]],
    [f2, [{ fn: g2, argv: [j2, "supportsDualStack"] }, b2]]
  ],
  results: [
    [a2],
    [a2, "Invalid Configuration: FIPS and custom endpoint are not supported"],
    [a2, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
    [h2, k2],
    ["https://api.ecr.{Region}.{PartitionResult#dnsSuffix}", k2],
    ["https://ecr.{Region}.{PartitionResult#dualStackDnsSuffix}", k2],
    ["https://api.ecr-fips.{Region}.{PartitionResult#dnsSuffix}", k2],
    ["https://ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k2],
    ["https://api.ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k2],
    [a2, "FIPS and DualStack are enabled, but this partition does not support one or both"],
    [a2, "FIPS is enabled but this partition does not support FIPS"],
    ["https://api.ecr.{Region}.{PartitionResult#dualStackDnsSuffix}", k2],
    [a2, "DualStack is enabled but this partition does not support DualStack"],
    [a2, "Invalid Configuration: Missing Region"]
  ]
};
var root2 = 2;
var r2 = 1e8;
var nodes2 = new Int32Array([
  -1,
  1,
  -1,
  0,
  23,
  3,
  1,
  4,
  r2 + 13,
  2,
  5,
  r2 + 13,
  3,
  20,
  6,
  4,
  20,
  7,
  5,
  20,
  8,
  6,
  20,
  9,
  7,
  20,
  10,
  8,
  20,
  11,
  9,
  20,
  12,
  10,
  20,
  13,
  11,
  16,
  14,
  13,
  15,
  r2 + 4,
  14,
  r2 + 11,
  r2 + 12,
  12,
  18,
  17,
  13,
  r2 + 9,
  r2 + 10,
  13,
  19,
  r2 + 6,
  14,
  r2 + 8,
  r2 + 9,
  11,
  22,
  21,
  13,
  r2 + 5,
  r2 + 4,
  13,
  r2 + 7,
  r2 + 6,
  11,
  r2 + 1,
  24,
  13,
  r2 + 2,
  r2 + 3
]);
var bdd2 = BinaryDecisionDiagram.from(nodes2, root2, _data2.conditions, _data2.results);

// node_modules/@aws-sdk/client-ecr/dist-es/endpoint/endpointResolver.js
var cache2 = new EndpointCache({
  size: 50,
  params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"]
});
var defaultEndpointResolver2 = (endpointParams, context = {}) => {
  return cache2.get(endpointParams, () => decideEndpoint(bdd2, {
    endpointParams,
    logger: context.logger
  }));
};
customEndpointFunctions.aws = awsEndpointFunctions;

// node_modules/@aws-sdk/client-ecr/dist-es/models/ECRServiceException.js
var ECRServiceException = class _ECRServiceException extends ServiceException {
  static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.ecr#ECRServiceException";
  constructor(options) {
    super(options);
    Object.setPrototypeOf(this, _ECRServiceException.prototype);
  }
};

// node_modules/@aws-sdk/client-ecr/dist-es/models/errors.js
var InvalidParameterException2 = class _InvalidParameterException extends ECRServiceException {
  static shapeId = "com.amazonaws.ecr#InvalidParameterException";
  name = "InvalidParameterException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidParameterException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidParameterException.prototype);
  }
};
var RepositoryNotFoundException = class _RepositoryNotFoundException extends ECRServiceException {
  static shapeId = "com.amazonaws.ecr#RepositoryNotFoundException";
  name = "RepositoryNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "RepositoryNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _RepositoryNotFoundException.prototype);
  }
};
var ServerException2 = class _ServerException extends ECRServiceException {
  static shapeId = "com.amazonaws.ecr#ServerException";
  name = "ServerException";
  $fault = "server";
  constructor(opts) {
    super({
      name: "ServerException",
      $fault: "server",
      ...opts
    });
    Object.setPrototypeOf(this, _ServerException.prototype);
  }
};
var LimitExceededException2 = class _LimitExceededException extends ECRServiceException {
  static shapeId = "com.amazonaws.ecr#LimitExceededException";
  name = "LimitExceededException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "LimitExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _LimitExceededException.prototype);
  }
};
var UnableToGetUpstreamImageException = class _UnableToGetUpstreamImageException extends ECRServiceException {
  static shapeId = "com.amazonaws.ecr#UnableToGetUpstreamImageException";
  name = "UnableToGetUpstreamImageException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "UnableToGetUpstreamImageException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _UnableToGetUpstreamImageException.prototype);
  }
};
var ValidationException = class _ValidationException extends ECRServiceException {
  static shapeId = "com.amazonaws.ecr#ValidationException";
  name = "ValidationException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ValidationException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ValidationException.prototype);
  }
};
var EmptyUploadException = class _EmptyUploadException extends ECRServiceException {
  static shapeId = "com.amazonaws.ecr#EmptyUploadException";
  name = "EmptyUploadException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "EmptyUploadException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _EmptyUploadException.prototype);
  }
};
var InvalidLayerException = class _InvalidLayerException extends ECRServiceException {
  static shapeId = "com.amazonaws.ecr#InvalidLayerException";
  name = "InvalidLayerException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidLayerException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidLayerException.prototype);
  }
};
var KmsException = class _KmsException extends ECRServiceException {
  static shapeId = "com.amazonaws.ecr#KmsException";
  name = "KmsException";
  $fault = "client";
  kmsError;
  constructor(opts) {
    super({
      name: "KmsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _KmsException.prototype);
    this.kmsError = opts.kmsError;
  }
};
var LayerAlreadyExistsException = class _LayerAlreadyExistsException extends ECRServiceException {
  static shapeId = "com.amazonaws.ecr#LayerAlreadyExistsException";
  name = "LayerAlreadyExistsException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "LayerAlreadyExistsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _LayerAlreadyExistsException.prototype);
  }
};
var LayerPartTooSmallException = class _LayerPartTooSmallException extends ECRServiceException {
  static shapeId = "com.amazonaws.ecr#LayerPartTooSmallException";
  name = "LayerPartTooSmallException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "LayerPartTooSmallException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _LayerPartTooSmallException.prototype);
  }
};
var UploadNotFoundException = class _UploadNotFoundException extends ECRServiceException {
  static shapeId = "com.amazonaws.ecr#UploadNotFoundException";
  name = "UploadNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "UploadNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _UploadNotFoundException.prototype);
  }
};
var PullThroughCacheRuleAlreadyExistsException = class _PullThroughCacheRuleAlreadyExistsException extends ECRServiceException {
  static shapeId = "com.amazonaws.ecr#PullThroughCacheRuleAlreadyExistsException";
  name = "PullThroughCacheRuleAlreadyExistsException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "PullThroughCacheRuleAlreadyExistsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _PullThroughCacheRuleAlreadyExistsException.prototype);
  }
};
var SecretNotFoundException = class _SecretNotFoundException extends ECRServiceException {
  static shapeId = "com.amazonaws.ecr#SecretNotFoundException";
  name = "SecretNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "SecretNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _SecretNotFoundException.prototype);
  }
};
var UnableToAccessSecretException = class _UnableToAccessSecretException extends ECRServiceException {
  static shapeId = "com.amazonaws.ecr#UnableToAccessSecretException";
  name = "UnableToAccessSecretException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "UnableToAccessSecretException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _UnableToAccessSecretException.prototype);
  }
};
var UnableToDecryptSecretValueException = class _UnableToDecryptSecretValueException extends ECRServiceException {
  static shapeId = "com.amazonaws.ecr#UnableToDecryptSecretValueException";
  name = "UnableToDecryptSecretValueException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "UnableToDecryptSecretValueException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _UnableToDecryptSecretValueException.prototype);
  }
};
var UnsupportedUpstreamRegistryException = class _UnsupportedUpstreamRegistryException extends ECRServiceException {
  static shapeId = "com.amazonaws.ecr#UnsupportedUpstreamRegistryException";
  name = "UnsupportedUpstreamRegistryException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "UnsupportedUpstreamRegistryException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _UnsupportedUpstreamRegistryException.prototype);
  }
};
var InvalidTagParameterException = class _InvalidTagParameterException extends ECRServiceException {
  static shapeId = "com.amazonaws.ecr#InvalidTagParameterException";
  name = "InvalidTagParameterException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidTagParameterException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidTagParameterException.prototype);
  }
};
var RepositoryAlreadyExistsException = class _RepositoryAlreadyExistsException extends ECRServiceException {
  static shapeId = "com.amazonaws.ecr#RepositoryAlreadyExistsException";
  name = "RepositoryAlreadyExistsException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "RepositoryAlreadyExistsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _RepositoryAlreadyExistsException.prototype);
  }
};
var TooManyTagsException = class _TooManyTagsException extends ECRServiceException {
  static shapeId = "com.amazonaws.ecr#TooManyTagsException";
  name = "TooManyTagsException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "TooManyTagsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyTagsException.prototype);
  }
};
var TemplateAlreadyExistsException = class _TemplateAlreadyExistsException extends ECRServiceException {
  static shapeId = "com.amazonaws.ecr#TemplateAlreadyExistsException";
  name = "TemplateAlreadyExistsException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "TemplateAlreadyExistsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TemplateAlreadyExistsException.prototype);
  }
};
var LifecyclePolicyNotFoundException = class _LifecyclePolicyNotFoundException extends ECRServiceException {
  static shapeId = "com.amazonaws.ecr#LifecyclePolicyNotFoundException";
  name = "LifecyclePolicyNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "LifecyclePolicyNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _LifecyclePolicyNotFoundException.prototype);
  }
};
var PullThroughCacheRuleNotFoundException = class _PullThroughCacheRuleNotFoundException extends ECRServiceException {
  static shapeId = "com.amazonaws.ecr#PullThroughCacheRuleNotFoundException";
  name = "PullThroughCacheRuleNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "PullThroughCacheRuleNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _PullThroughCacheRuleNotFoundException.prototype);
  }
};
var RegistryPolicyNotFoundException = class _RegistryPolicyNotFoundException extends ECRServiceException {
  static shapeId = "com.amazonaws.ecr#RegistryPolicyNotFoundException";
  name = "RegistryPolicyNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "RegistryPolicyNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _RegistryPolicyNotFoundException.prototype);
  }
};
var RepositoryNotEmptyException = class _RepositoryNotEmptyException extends ECRServiceException {
  static shapeId = "com.amazonaws.ecr#RepositoryNotEmptyException";
  name = "RepositoryNotEmptyException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "RepositoryNotEmptyException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _RepositoryNotEmptyException.prototype);
  }
};
var TemplateNotFoundException = class _TemplateNotFoundException extends ECRServiceException {
  static shapeId = "com.amazonaws.ecr#TemplateNotFoundException";
  name = "TemplateNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "TemplateNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TemplateNotFoundException.prototype);
  }
};
var RepositoryPolicyNotFoundException = class _RepositoryPolicyNotFoundException extends ECRServiceException {
  static shapeId = "com.amazonaws.ecr#RepositoryPolicyNotFoundException";
  name = "RepositoryPolicyNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "RepositoryPolicyNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _RepositoryPolicyNotFoundException.prototype);
  }
};
var SigningConfigurationNotFoundException = class _SigningConfigurationNotFoundException extends ECRServiceException {
  static shapeId = "com.amazonaws.ecr#SigningConfigurationNotFoundException";
  name = "SigningConfigurationNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "SigningConfigurationNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _SigningConfigurationNotFoundException.prototype);
  }
};
var ExclusionNotFoundException = class _ExclusionNotFoundException extends ECRServiceException {
  static shapeId = "com.amazonaws.ecr#ExclusionNotFoundException";
  name = "ExclusionNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ExclusionNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ExclusionNotFoundException.prototype);
  }
};
var ImageNotFoundException = class _ImageNotFoundException extends ECRServiceException {
  static shapeId = "com.amazonaws.ecr#ImageNotFoundException";
  name = "ImageNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ImageNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ImageNotFoundException.prototype);
  }
};
var ScanNotFoundException = class _ScanNotFoundException extends ECRServiceException {
  static shapeId = "com.amazonaws.ecr#ScanNotFoundException";
  name = "ScanNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ScanNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ScanNotFoundException.prototype);
  }
};
var ReplicationBackfillNotFoundException = class _ReplicationBackfillNotFoundException extends ECRServiceException {
  static shapeId = "com.amazonaws.ecr#ReplicationBackfillNotFoundException";
  name = "ReplicationBackfillNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ReplicationBackfillNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ReplicationBackfillNotFoundException.prototype);
  }
};
var LayerInaccessibleException = class _LayerInaccessibleException extends ECRServiceException {
  static shapeId = "com.amazonaws.ecr#LayerInaccessibleException";
  name = "LayerInaccessibleException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "LayerInaccessibleException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _LayerInaccessibleException.prototype);
  }
};
var LayersNotFoundException = class _LayersNotFoundException extends ECRServiceException {
  static shapeId = "com.amazonaws.ecr#LayersNotFoundException";
  name = "LayersNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "LayersNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _LayersNotFoundException.prototype);
  }
};
var UnableToGetUpstreamLayerException = class _UnableToGetUpstreamLayerException extends ECRServiceException {
  static shapeId = "com.amazonaws.ecr#UnableToGetUpstreamLayerException";
  name = "UnableToGetUpstreamLayerException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "UnableToGetUpstreamLayerException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _UnableToGetUpstreamLayerException.prototype);
  }
};
var LifecyclePolicyPreviewNotFoundException = class _LifecyclePolicyPreviewNotFoundException extends ECRServiceException {
  static shapeId = "com.amazonaws.ecr#LifecyclePolicyPreviewNotFoundException";
  name = "LifecyclePolicyPreviewNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "LifecyclePolicyPreviewNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _LifecyclePolicyPreviewNotFoundException.prototype);
  }
};
var UnableToListUpstreamImageReferrersException = class _UnableToListUpstreamImageReferrersException extends ECRServiceException {
  static shapeId = "com.amazonaws.ecr#UnableToListUpstreamImageReferrersException";
  name = "UnableToListUpstreamImageReferrersException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "UnableToListUpstreamImageReferrersException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _UnableToListUpstreamImageReferrersException.prototype);
  }
};
var ImageAlreadyExistsException = class _ImageAlreadyExistsException extends ECRServiceException {
  static shapeId = "com.amazonaws.ecr#ImageAlreadyExistsException";
  name = "ImageAlreadyExistsException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ImageAlreadyExistsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ImageAlreadyExistsException.prototype);
  }
};
var ImageDigestDoesNotMatchException = class _ImageDigestDoesNotMatchException extends ECRServiceException {
  static shapeId = "com.amazonaws.ecr#ImageDigestDoesNotMatchException";
  name = "ImageDigestDoesNotMatchException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ImageDigestDoesNotMatchException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ImageDigestDoesNotMatchException.prototype);
  }
};
var ImageTagAlreadyExistsException = class _ImageTagAlreadyExistsException extends ECRServiceException {
  static shapeId = "com.amazonaws.ecr#ImageTagAlreadyExistsException";
  name = "ImageTagAlreadyExistsException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ImageTagAlreadyExistsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ImageTagAlreadyExistsException.prototype);
  }
};
var ReferencedImagesNotFoundException = class _ReferencedImagesNotFoundException extends ECRServiceException {
  static shapeId = "com.amazonaws.ecr#ReferencedImagesNotFoundException";
  name = "ReferencedImagesNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ReferencedImagesNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ReferencedImagesNotFoundException.prototype);
  }
};
var BlockedByOrganizationPolicyException = class _BlockedByOrganizationPolicyException extends ECRServiceException {
  static shapeId = "com.amazonaws.ecr#BlockedByOrganizationPolicyException";
  name = "BlockedByOrganizationPolicyException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "BlockedByOrganizationPolicyException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _BlockedByOrganizationPolicyException.prototype);
  }
};
var ExclusionAlreadyExistsException = class _ExclusionAlreadyExistsException extends ECRServiceException {
  static shapeId = "com.amazonaws.ecr#ExclusionAlreadyExistsException";
  name = "ExclusionAlreadyExistsException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ExclusionAlreadyExistsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ExclusionAlreadyExistsException.prototype);
  }
};
var ImageArchivedException = class _ImageArchivedException extends ECRServiceException {
  static shapeId = "com.amazonaws.ecr#ImageArchivedException";
  name = "ImageArchivedException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ImageArchivedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ImageArchivedException.prototype);
  }
};
var UnsupportedImageTypeException = class _UnsupportedImageTypeException extends ECRServiceException {
  static shapeId = "com.amazonaws.ecr#UnsupportedImageTypeException";
  name = "UnsupportedImageTypeException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "UnsupportedImageTypeException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _UnsupportedImageTypeException.prototype);
  }
};
var LifecyclePolicyPreviewInProgressException = class _LifecyclePolicyPreviewInProgressException extends ECRServiceException {
  static shapeId = "com.amazonaws.ecr#LifecyclePolicyPreviewInProgressException";
  name = "LifecyclePolicyPreviewInProgressException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "LifecyclePolicyPreviewInProgressException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _LifecyclePolicyPreviewInProgressException.prototype);
  }
};
var ReplicationBackfillInProgressException = class _ReplicationBackfillInProgressException extends ECRServiceException {
  static shapeId = "com.amazonaws.ecr#ReplicationBackfillInProgressException";
  name = "ReplicationBackfillInProgressException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ReplicationBackfillInProgressException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ReplicationBackfillInProgressException.prototype);
  }
};
var ReplicationBackfillInvalidStatusException = class _ReplicationBackfillInvalidStatusException extends ECRServiceException {
  static shapeId = "com.amazonaws.ecr#ReplicationBackfillInvalidStatusException";
  name = "ReplicationBackfillInvalidStatusException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ReplicationBackfillInvalidStatusException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ReplicationBackfillInvalidStatusException.prototype);
  }
};
var ImageStorageClassUpdateNotSupportedException = class _ImageStorageClassUpdateNotSupportedException extends ECRServiceException {
  static shapeId = "com.amazonaws.ecr#ImageStorageClassUpdateNotSupportedException";
  name = "ImageStorageClassUpdateNotSupportedException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ImageStorageClassUpdateNotSupportedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ImageStorageClassUpdateNotSupportedException.prototype);
  }
};
var InvalidLayerPartException = class _InvalidLayerPartException extends ECRServiceException {
  static shapeId = "com.amazonaws.ecr#InvalidLayerPartException";
  name = "InvalidLayerPartException";
  $fault = "client";
  registryId;
  repositoryName;
  uploadId;
  lastValidByteReceived;
  constructor(opts) {
    super({
      name: "InvalidLayerPartException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidLayerPartException.prototype);
    this.registryId = opts.registryId;
    this.repositoryName = opts.repositoryName;
    this.uploadId = opts.uploadId;
    this.lastValidByteReceived = opts.lastValidByteReceived;
  }
};

// node_modules/@aws-sdk/client-ecr/dist-es/schemas/schemas_0.js
var _A2 = "Attribute";
var _AD2 = "AuthorizationData";
var _ADL = "AuthorizationDataList";
var _AECID = "AwsEcrContainerImageDetails";
var _AL = "AttributeList";
var _BBOPE = "BlockedByOrganizationPolicyException";
var _BCLA = "BatchCheckLayerAvailability";
var _BCLAR = "BatchCheckLayerAvailabilityRequest";
var _BCLARa = "BatchCheckLayerAvailabilityResponse";
var _BDI = "BatchDeleteImage";
var _BDIR = "BatchDeleteImageRequest";
var _BDIRa = "BatchDeleteImageResponse";
var _BGI = "BatchGetImage";
var _BGIR = "BatchGetImageRequest";
var _BGIRa = "BatchGetImageResponse";
var _BGRSC = "BatchGetRepositoryScanningConfiguration";
var _BGRSCR = "BatchGetRepositoryScanningConfigurationRequest";
var _BGRSCRa = "BatchGetRepositoryScanningConfigurationResponse";
var _CLU = "CompleteLayerUpload";
var _CLUR = "CompleteLayerUploadRequest";
var _CLURo = "CompleteLayerUploadResponse";
var _CPTCR = "CreatePullThroughCacheRule";
var _CPTCRR = "CreatePullThroughCacheRuleRequest";
var _CPTCRRr = "CreatePullThroughCacheRuleResponse";
var _CR = "CreateRepository";
var _CRCT = "CreateRepositoryCreationTemplate";
var _CRCTR = "CreateRepositoryCreationTemplateRequest";
var _CRCTRr = "CreateRepositoryCreationTemplateResponse";
var _CRR2 = "CreateRepositoryRequest";
var _CRRr = "CreateRepositoryResponse";
var _CS2 = "CvssScore";
var _CSA = "CvssScoreAdjustment";
var _CSAL = "CvssScoreAdjustmentList";
var _CSD2 = "CvssScoreDetails";
var _CSL = "CvssScoreList";
var _DI = "DescribeImages";
var _DIF = "DescribeImagesFilter";
var _DIR = "DescribeImagesRequest";
var _DIRS = "DescribeImageReplicationStatus";
var _DIRSR = "DescribeImageReplicationStatusRequest";
var _DIRSRe = "DescribeImageReplicationStatusResponse";
var _DIRe = "DescribeImagesResponse";
var _DISF = "DescribeImageScanFindings";
var _DISFR = "DescribeImageScanFindingsRequest";
var _DISFRe = "DescribeImageScanFindingsResponse";
var _DISS = "DescribeImageSigningStatus";
var _DISSR = "DescribeImageSigningStatusRequest";
var _DISSRe = "DescribeImageSigningStatusResponse";
var _DLP2 = "DeleteLifecyclePolicy";
var _DLPR = "DeleteLifecyclePolicyRequest";
var _DLPRe = "DeleteLifecyclePolicyResponse";
var _DPTCR = "DeletePullThroughCacheRule";
var _DPTCRR = "DeletePullThroughCacheRuleRequest";
var _DPTCRRe = "DeletePullThroughCacheRuleResponse";
var _DPTCRRes = "DescribePullThroughCacheRulesRequest";
var _DPTCRResc = "DescribePullThroughCacheRulesResponse";
var _DPTCRe = "DescribePullThroughCacheRules";
var _DPTUE = "DeregisterPullTimeUpdateExclusion";
var _DPTUER = "DeregisterPullTimeUpdateExclusionRequest";
var _DPTUERe = "DeregisterPullTimeUpdateExclusionResponse";
var _DR2 = "DeleteRepository";
var _DRBR = "DescribeReplicationBackfillResults";
var _DRBRR = "DescribeReplicationBackfillResultsRequest";
var _DRBRRe = "DescribeReplicationBackfillResultsResponse";
var _DRCT = "DeleteRepositoryCreationTemplate";
var _DRCTR = "DeleteRepositoryCreationTemplateRequest";
var _DRCTRe = "DeleteRepositoryCreationTemplateResponse";
var _DRCTRes = "DescribeRepositoryCreationTemplatesRequest";
var _DRCTResc = "DescribeRepositoryCreationTemplatesResponse";
var _DRCTe = "DescribeRepositoryCreationTemplates";
var _DRP = "DeleteRegistryPolicy";
var _DRPR = "DeleteRegistryPolicyRequest";
var _DRPRe = "DeleteRegistryPolicyResponse";
var _DRPRel = "DeleteRepositoryPolicyRequest";
var _DRPRele = "DeleteRepositoryPolicyResponse";
var _DRPe = "DeleteRepositoryPolicy";
var _DRR = "DeleteRepositoryRequest";
var _DRRe = "DeleteRepositoryResponse";
var _DRRes = "DescribeRegistryRequest";
var _DRResc = "DescribeRegistryResponse";
var _DRRescr = "DescribeRepositoriesRequest";
var _DRRescri = "DescribeRepositoriesResponse";
var _DRe = "DescribeRegistry";
var _DRes = "DescribeRepositories";
var _DSC = "DeleteSigningConfiguration";
var _DSCR = "DeleteSigningConfigurationRequest";
var _DSCRe = "DeleteSigningConfigurationResponse";
var _EAEE = "ExclusionAlreadyExistsException";
var _EC2 = "EncryptionConfiguration";
var _ECFRCT = "EncryptionConfigurationForRepositoryCreationTemplate";
var _EISF = "EnhancedImageScanFinding";
var _EISFL = "EnhancedImageScanFindingList";
var _ENFE = "ExclusionNotFoundException";
var _EUE = "EmptyUploadException";
var _GAS = "GetAccountSetting";
var _GASR = "GetAccountSettingRequest";
var _GASRe = "GetAccountSettingResponse";
var _GAT = "GetAuthorizationToken";
var _GATR = "GetAuthorizationTokenRequest";
var _GATRe = "GetAuthorizationTokenResponse";
var _GDUFL = "GetDownloadUrlForLayer";
var _GDUFLR = "GetDownloadUrlForLayerRequest";
var _GDUFLRe = "GetDownloadUrlForLayerResponse";
var _GLP = "GetLifecyclePolicy";
var _GLPP = "GetLifecyclePolicyPreview";
var _GLPPR = "GetLifecyclePolicyPreviewRequest";
var _GLPPRe = "GetLifecyclePolicyPreviewResponse";
var _GLPR = "GetLifecyclePolicyRequest";
var _GLPRe = "GetLifecyclePolicyResponse";
var _GRP = "GetRegistryPolicy";
var _GRPR = "GetRegistryPolicyRequest";
var _GRPRe = "GetRegistryPolicyResponse";
var _GRPRet = "GetRepositoryPolicyRequest";
var _GRPRete = "GetRepositoryPolicyResponse";
var _GRPe = "GetRepositoryPolicy";
var _GRSC = "GetRegistryScanningConfiguration";
var _GRSCR = "GetRegistryScanningConfigurationRequest";
var _GRSCRe = "GetRegistryScanningConfigurationResponse";
var _GSC = "GetSigningConfiguration";
var _GSCR = "GetSigningConfigurationRequest";
var _GSCRe = "GetSigningConfigurationResponse";
var _I = "Image";
var _IAE = "ImageArchivedException";
var _IAEE = "ImageAlreadyExistsException";
var _ID = "ImageDetail";
var _IDDNME = "ImageDigestDoesNotMatchException";
var _IDL = "ImageDetailList";
var _IF = "ImageFailure";
var _IFL = "ImageFailureList";
var _II = "ImageIdentifier";
var _IIL = "ImageIdentifierList";
var _IL = "ImageList";
var _ILE = "InvalidLayerException";
var _ILPE = "InvalidLayerPartException";
var _ILU = "InitiateLayerUpload";
var _ILUR = "InitiateLayerUploadRequest";
var _ILURn = "InitiateLayerUploadResponse";
var _INFE = "ImageNotFoundException";
var _IPE2 = "InvalidParameterException";
var _IR = "ImageReferrer";
var _IRL = "ImageReferrerList";
var _IRS = "ImageReplicationStatus";
var _IRSL = "ImageReplicationStatusList";
var _ISC = "ImageScanningConfiguration";
var _ISCUNSE = "ImageStorageClassUpdateNotSupportedException";
var _ISF = "ImageScanFinding";
var _ISFL = "ImageScanFindingList";
var _ISFS = "ImageScanFindingsSummary";
var _ISFm = "ImageScanFindings";
var _ISS = "ImageScanStatus";
var _ISSL = "ImageSigningStatusList";
var _ISSm = "ImageSigningStatus";
var _ITAEE = "ImageTagAlreadyExistsException";
var _ITMEF = "ImageTagMutabilityExclusionFilter";
var _ITMEFm = "ImageTagMutabilityExclusionFilters";
var _ITPE = "InvalidTagParameterException";
var _K = "Key";
var _KE = "KmsException";
var _L = "Layer";
var _LAEE = "LayerAlreadyExistsException";
var _LEE2 = "LimitExceededException";
var _LF = "LayerFailure";
var _LFL = "LayerFailureList";
var _LI = "ListImages";
var _LIE = "LayerInaccessibleException";
var _LIF = "ListImagesFilter";
var _LIR = "ListImagesRequest";
var _LIRF = "ListImageReferrersFilter";
var _LIRR = "ListImageReferrersRequest";
var _LIRRi = "ListImageReferrersResponse";
var _LIRi = "ListImagesResponse";
var _LIRis = "ListImageReferrers";
var _LL = "LayerList";
var _LNFE = "LayersNotFoundException";
var _LPNFE = "LifecyclePolicyNotFoundException";
var _LPPF = "LifecyclePolicyPreviewFilter";
var _LPPIPE = "LifecyclePolicyPreviewInProgressException";
var _LPPNFE = "LifecyclePolicyPreviewNotFoundException";
var _LPPR = "LifecyclePolicyPreviewResult";
var _LPPRL = "LifecyclePolicyPreviewResultList";
var _LPPS = "LifecyclePolicyPreviewSummary";
var _LPRA = "LifecyclePolicyRuleAction";
var _LPTSE = "LayerPartTooSmallException";
var _LPTUE = "ListPullTimeUpdateExclusions";
var _LPTUER = "ListPullTimeUpdateExclusionsRequest";
var _LPTUERi = "ListPullTimeUpdateExclusionsResponse";
var _LRB = "ListReplicationBackfills";
var _LRBR = "ListReplicationBackfillsRequest";
var _LRBRi = "ListReplicationBackfillsResponse";
var _LTFR2 = "ListTagsForResource";
var _LTFRR2 = "ListTagsForResourceRequest";
var _LTFRRi2 = "ListTagsForResourceResponse";
var _PAS2 = "PutAccountSetting";
var _PASR2 = "PutAccountSettingRequest";
var _PASRu2 = "PutAccountSettingResponse";
var _PI = "PutImage";
var _PIR = "PutImageRequest";
var _PIRu = "PutImageResponse";
var _PISC = "PutImageScanningConfiguration";
var _PISCR = "PutImageScanningConfigurationRequest";
var _PISCRu = "PutImageScanningConfigurationResponse";
var _PITM = "PutImageTagMutability";
var _PITMR = "PutImageTagMutabilityRequest";
var _PITMRu = "PutImageTagMutabilityResponse";
var _PLP = "PutLifecyclePolicy";
var _PLPR = "PutLifecyclePolicyRequest";
var _PLPRu = "PutLifecyclePolicyResponse";
var _PRC = "PutReplicationConfiguration";
var _PRCR = "PutReplicationConfigurationRequest";
var _PRCRu = "PutReplicationConfigurationResponse";
var _PRP = "PutRegistryPolicy";
var _PRPR = "PutRegistryPolicyRequest";
var _PRPRu = "PutRegistryPolicyResponse";
var _PRSC = "PutRegistryScanningConfiguration";
var _PRSCR = "PutRegistryScanningConfigurationRequest";
var _PRSCRu = "PutRegistryScanningConfigurationResponse";
var _PSC = "PutSigningConfiguration";
var _PSCR = "PutSigningConfigurationRequest";
var _PSCRu = "PutSigningConfigurationResponse";
var _PTCR = "PullThroughCacheRule";
var _PTCRAEE = "PullThroughCacheRuleAlreadyExistsException";
var _PTCRL = "PullThroughCacheRuleList";
var _PTCRNFE = "PullThroughCacheRuleNotFoundException";
var _PVD = "PackageVulnerabilityDetails";
var _R2 = "Recommendation";
var _RAEE = "RepositoryAlreadyExistsException";
var _RBIPE = "ReplicationBackfillInProgressException";
var _RBISE = "ReplicationBackfillInvalidStatusException";
var _RBNFE = "ReplicationBackfillNotFoundException";
var _RBP = "ReplicationBackfillProgress";
var _RBR = "ReplicationBackfillResult";
var _RBRL = "ReplicationBackfillResultList";
var _RBS = "ReplicationBackfillSummary";
var _RBSL = "ReplicationBackfillSummaryList";
var _RC2 = "ReplicationConfiguration";
var _RCT = "RepositoryCreationTemplate";
var _RCTL = "RepositoryCreationTemplateList";
var _RD = "ReplicationDestination";
var _RDL = "ReplicationDestinationList";
var _RDe = "ResourceDetails";
var _RF = "RepositoryFilter";
var _RFL = "RepositoryFilterList";
var _RINFE = "ReferencedImagesNotFoundException";
var _RL = "RepositoryList";
var _RLe = "ResourceList";
var _RNEE = "RepositoryNotEmptyException";
var _RNFE2 = "RepositoryNotFoundException";
var _RPNFE = "RegistryPolicyNotFoundException";
var _RPNFEe = "RepositoryPolicyNotFoundException";
var _RPTUE = "RegisterPullTimeUpdateExclusion";
var _RPTUER = "RegisterPullTimeUpdateExclusionRequest";
var _RPTUERe = "RegisterPullTimeUpdateExclusionResponse";
var _RR2 = "ReplicationRule";
var _RRL = "ReplicationRuleList";
var _RSC = "RegistryScanningConfiguration";
var _RSCF = "RepositoryScanningConfigurationFailure";
var _RSCFL = "RepositoryScanningConfigurationFailureList";
var _RSCL = "RepositoryScanningConfigurationList";
var _RSCe = "RepositoryScanningConfiguration";
var _RSR = "RegistryScanningRule";
var _RSRL = "RegistryScanningRuleList";
var _Re2 = "Remediation";
var _Rep = "Repository";
var _Res = "Resource";
var _SC2 = "SigningConfiguration";
var _SCNFE = "SigningConfigurationNotFoundException";
var _SD2 = "ScoreDetails";
var _SE2 = "ServerException";
var _SI = "SubjectIdentifier";
var _SIS = "StartImageScan";
var _SISR = "StartImageScanRequest";
var _SISRt = "StartImageScanResponse";
var _SLPP = "StartLifecyclePolicyPreview";
var _SLPPR = "StartLifecyclePolicyPreviewRequest";
var _SLPPRt = "StartLifecyclePolicyPreviewResponse";
var _SNFE2 = "ScanNotFoundException";
var _SNFEe = "SecretNotFoundException";
var _SR2 = "SigningRule";
var _SRB = "StartReplicationBackfill";
var _SRBR = "StartReplicationBackfillRequest";
var _SRBRt = "StartReplicationBackfillResponse";
var _SRBRto = "StopReplicationBackfillRequest";
var _SRBRtop = "StopReplicationBackfillResponse";
var _SRBt = "StopReplicationBackfill";
var _SRF = "ScanningRepositoryFilter";
var _SRFL = "ScanningRepositoryFilterList";
var _SRFLi = "SigningRepositoryFilterList";
var _SRFi = "SigningRepositoryFilter";
var _SRL = "SigningRuleList";
var _SRP = "SetRepositoryPolicy";
var _SRPR = "SetRepositoryPolicyRequest";
var _SRPRe = "SetRepositoryPolicyResponse";
var _T2 = "Tag";
var _TAEE = "TemplateAlreadyExistsException";
var _TITC = "TransitioningImageTotalCount";
var _TITCr = "TransitioningImageTotalCounts";
var _TL2 = "TagList";
var _TMTE = "TooManyTagsException";
var _TNFE2 = "TemplateNotFoundException";
var _TR2 = "TagResource";
var _TRR2 = "TagResourceRequest";
var _TRRa2 = "TagResourceResponse";
var _UISC = "UpdateImageStorageClass";
var _UISCR = "UpdateImageStorageClassRequest";
var _UISCRp = "UpdateImageStorageClassResponse";
var _UITE = "UnsupportedImageTypeException";
var _ULP = "UploadLayerPart";
var _ULPR = "UploadLayerPartRequest";
var _ULPRp = "UploadLayerPartResponse";
var _UNFE = "UploadNotFoundException";
var _UPTCR = "UpdatePullThroughCacheRule";
var _UPTCRR = "UpdatePullThroughCacheRuleRequest";
var _UPTCRRp = "UpdatePullThroughCacheRuleResponse";
var _UR2 = "UntagResource";
var _URCT = "UpdateRepositoryCreationTemplate";
var _URCTR = "UpdateRepositoryCreationTemplateRequest";
var _URCTRp = "UpdateRepositoryCreationTemplateResponse";
var _URR2 = "UntagResourceRequest";
var _URRn2 = "UntagResourceResponse";
var _UTASE = "UnableToAccessSecretException";
var _UTDSVE = "UnableToDecryptSecretValueException";
var _UTGUIE = "UnableToGetUpstreamImageException";
var _UTGULE = "UnableToGetUpstreamLayerException";
var _UTLUIRE = "UnableToListUpstreamImageReferrersException";
var _UURE = "UnsupportedUpstreamRegistryException";
var _V2 = "Value";
var _VE = "ValidationException";
var _VP = "VulnerablePackage";
var _VPL = "VulnerablePackagesList";
var _VPTCR = "ValidatePullThroughCacheRule";
var _VPTCRR = "ValidatePullThroughCacheRuleRequest";
var _VPTCRRa = "ValidatePullThroughCacheRuleResponse";
var _a2 = "architecture";
var _aAI = "awsAccountId";
var _aD = "authorizationData";
var _aECI = "awsEcrContainerImage";
var _aF = "appliedFor";
var _aMT = "acceptedMediaTypes";
var _aMTr = "artifactMediaType";
var _aRP = "appliedRulePriority";
var _aS2 = "artifactStatus";
var _aSF = "appliedScanFilters";
var _aT2 = "authorizationToken";
var _aTr = "artifactType";
var _aTrt = "artifactTypes";
var _ac2 = "action";
var _ad2 = "adjustments";
var _an = "annotations";
var _ar2 = "arch";
var _at2 = "attributes";
var _au2 = "author";
var _b2 = "backfills";
var _bS = "baseScore";
var _c2 = "client";
var _cA2 = "credentialArn";
var _cAr2 = "createdAt";
var _cRA = "customRoleArn";
var _cRC = "completedReplicationCount";
var _cv = "cvss";
var _d2 = "description";
var _dU = "downloadUrl";
var _de2 = "destination";
var _des2 = "destinations";
var _det2 = "details";
var _di = "digest";
var _eA2 = "expiresAt";
var _eAn = "endedAt";
var _eAx = "exploitAvailable";
var _eC2 = "encryptionConfiguration";
var _eF2 = "enhancedFindings";
var _eITC = "expiringImageTotalCount";
var _eRP = "ecrRepositoryPrefix";
var _eRPc = "ecrRepositoryPrefixes";
var _eT = "encryptionType";
var _ep = "epoch";
var _f2 = "failures";
var _fA2 = "findingArn";
var _fAi = "fixAvailable";
var _fC2 = "failureCode";
var _fCa2 = "failureCodes";
var _fIV = "fixedInVersion";
var _fOA = "firstObservedAt";
var _fP2 = "filePath";
var _fR = "failureReason";
var _fRC = "failedReplicationCount";
var _fSC = "findingSeverityCounts";
var _fT2 = "filterType";
var _fa2 = "failure";
var _fi2 = "filter";
var _fin = "findings";
var _fo2 = "force";
var _i2 = "images";
var _iD2 = "imageDetails";
var _iDm = "imageDigest";
var _iH = "imageHash";
var _iI = "imageIds";
var _iIm = "imageId";
var _iM2 = "imageManifest";
var _iMMT = "imageManifestMediaType";
var _iPA = "imagePushedAt";
var _iS = "imageStatus";
var _iSC = "imageScanningConfiguration";
var _iSCA = "imageScanCompletedAt";
var _iSF = "imageScanFindings";
var _iSFS = "imageScanFindingsSummary";
var _iSIB = "imageSizeInBytes";
var _iSS = "imageScanStatus";
var _iT = "imageTags";
var _iTC = "imageTotalCount";
var _iTM = "imageTagMutability";
var _iTMEF = "imageTagMutabilityExclusionFilters";
var _iTm = "imageTag";
var _iUC = "inUseCount";
var _iV2 = "isValid";
var _id = "id";
var _im2 = "image";
var _k2 = "key";
var _kE = "kmsError";
var _kK2 = "kmsKey";
var _l2 = "layers";
var _lA2 = "layerAvailability";
var _lAA = "lastArchivedAt";
var _lAAa = "lastActivatedAt";
var _lBR = "lastByteReceived";
var _lD2 = "layerDigests";
var _lDa = "layerDigest";
var _lEA = "lastEvaluatedAt";
var _lIUA = "lastInUseAt";
var _lOA = "lastObservedAt";
var _lP2 = "lifecyclePolicy";
var _lPB = "layerPartBlob";
var _lPT = "lifecyclePolicyText";
var _lRPT = "lastRecordedPullTime";
var _lS2 = "layerSize";
var _lVBR = "lastValidByteReceived";
var _m2 = "message";
var _mR2 = "maxResults";
var _mT = "mediaType";
var _me2 = "metric";
var _n2 = "name";
var _nT2 = "nextToken";
var _p2 = "platform";
var _pA2 = "pushedAt";
var _pAr = "principalArn";
var _pE2 = "proxyEndpoint";
var _pFB = "partFirstByte";
var _pLB = "partLastByte";
var _pM2 = "packageManager";
var _pR = "previewResults";
var _pS2 = "partSize";
var _pT2 = "policyText";
var _pTCR = "pullThroughCacheRules";
var _pTUE = "pullTimeUpdateExclusions";
var _pVD = "packageVulnerabilityDetails";
var _pr2 = "prefix";
var _pre2 = "prefixes";
var _pro2 = "progress";
var _r2 = "registry";
var _rA2 = "resourceArn";
var _rAe2 = "repositoryArn";
var _rBI = "replicationBackfillId";
var _rC2 = "replicationConfiguration";
var _rCT = "repositoryCreationTemplate";
var _rCTe = "repositoryCreationTemplates";
var _rF = "repositoryFilters";
var _rI2 = "registryId";
var _rIe2 = "registryIds";
var _rN = "repositoryName";
var _rNe = "repositoryNames";
var _rP2 = "repositoryPolicy";
var _rS2 = "replicationStatuses";
var _rSC = "registryScanningConfiguration";
var _rSF = "resultStatusFilter";
var _rT2 = "resourceTags";
var _rU = "referenceUrls";
var _rUe = "repositoryUri";
var _rV = "relatedVulnerabilities";
var _re2 = "repository";
var _rea = "reason";
var _rec = "recommendation";
var _ref = "referrers";
var _reg = "region";
var _rel = "release";
var _rem = "remediation";
var _rep = "repositories";
var _res2 = "results";
var _reso = "resources";
var _ru2 = "rules";
var _s2 = "smithy.ts.sdk.synthetic.com.amazonaws.ecr";
var _sA2 = "startedAt";
var _sC2 = "scanningConfigurations";
var _sCc = "scanningConfiguration";
var _sCi = "signingConfiguration";
var _sCt2 = "storageClass";
var _sD2 = "scoreDetails";
var _sF = "scanFrequency";
var _sI2 = "subjectId";
var _sIFC = "subImageFailureCodes";
var _sLH = "sourceLayerHash";
var _sMD = "subjectManifestDigest";
var _sOP = "scanOnPush";
var _sPA = "signingProfileArn";
var _sS2 = "scoreSource";
var _sSi = "signingStatuses";
var _sT2 = "scanType";
var _sU2 = "sourceUrl";
var _sV2 = "scoringVector";
var _sc2 = "score";
var _se2 = "server";
var _sev = "severity";
var _si2 = "size";
var _so2 = "source";
var _st2 = "status";
var _su2 = "summary";
var _t2 = "tags";
var _tITC = "transitioningImageTotalCounts";
var _tK2 = "tagKeys";
var _tRC2 = "totalReplicationCount";
var _tS2 = "tagStatus";
var _tSC = "targetStorageClass";
var _te = "text";
var _ti2 = "title";
var _ty = "type";
var _u2 = "uri";
var _uA2 = "updatedAt";
var _uI = "uploadId";
var _uR = "upstreamRegistry";
var _uRP = "upstreamRepositoryPrefix";
var _uRU = "upstreamRegistryUrl";
var _ur = "url";
var _v2 = "value";
var _vCA = "vendorCreatedAt";
var _vI2 = "vulnerabilityId";
var _vP = "vulnerablePackages";
var _vS = "vendorSeverity";
var _vSUA = "vulnerabilitySourceUpdatedAt";
var _vUA = "vendorUpdatedAt";
var _ve2 = "version";
var n02 = "com.amazonaws.ecr";
var _s_registry2 = new TypeRegistry(_s2);
var ECRServiceException$ = [-3, _s2, "ECRServiceException", 0, [], []];
_s_registry2.registerError(ECRServiceException$, ECRServiceException);
var n0_registry2 = new TypeRegistry(n02);
var BlockedByOrganizationPolicyException$ = [
  -3,
  n02,
  _BBOPE,
  { "error": _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(BlockedByOrganizationPolicyException$, BlockedByOrganizationPolicyException);
var EmptyUploadException$ = [
  -3,
  n02,
  _EUE,
  { "error": _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(EmptyUploadException$, EmptyUploadException);
var ExclusionAlreadyExistsException$ = [
  -3,
  n02,
  _EAEE,
  { "error": _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(ExclusionAlreadyExistsException$, ExclusionAlreadyExistsException);
var ExclusionNotFoundException$ = [
  -3,
  n02,
  _ENFE,
  { "error": _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(ExclusionNotFoundException$, ExclusionNotFoundException);
var ImageAlreadyExistsException$ = [
  -3,
  n02,
  _IAEE,
  { "error": _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(ImageAlreadyExistsException$, ImageAlreadyExistsException);
var ImageArchivedException$ = [
  -3,
  n02,
  _IAE,
  { "error": _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(ImageArchivedException$, ImageArchivedException);
var ImageDigestDoesNotMatchException$ = [
  -3,
  n02,
  _IDDNME,
  { "error": _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(ImageDigestDoesNotMatchException$, ImageDigestDoesNotMatchException);
var ImageNotFoundException$ = [
  -3,
  n02,
  _INFE,
  { "error": _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(ImageNotFoundException$, ImageNotFoundException);
var ImageStorageClassUpdateNotSupportedException$ = [
  -3,
  n02,
  _ISCUNSE,
  { "error": _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(ImageStorageClassUpdateNotSupportedException$, ImageStorageClassUpdateNotSupportedException);
var ImageTagAlreadyExistsException$ = [
  -3,
  n02,
  _ITAEE,
  { "error": _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(ImageTagAlreadyExistsException$, ImageTagAlreadyExistsException);
var InvalidLayerException$ = [
  -3,
  n02,
  _ILE,
  { "error": _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(InvalidLayerException$, InvalidLayerException);
var InvalidLayerPartException$ = [
  -3,
  n02,
  _ILPE,
  { "error": _c2 },
  [_rI2, _rN, _uI, _lVBR, _m2],
  [0, 0, 0, 1, 0]
];
n0_registry2.registerError(InvalidLayerPartException$, InvalidLayerPartException);
var InvalidParameterException$2 = [
  -3,
  n02,
  _IPE2,
  { "error": _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(InvalidParameterException$2, InvalidParameterException2);
var InvalidTagParameterException$ = [
  -3,
  n02,
  _ITPE,
  { "error": _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(InvalidTagParameterException$, InvalidTagParameterException);
var KmsException$ = [
  -3,
  n02,
  _KE,
  { "error": _c2 },
  [_m2, _kE],
  [0, 0]
];
n0_registry2.registerError(KmsException$, KmsException);
var LayerAlreadyExistsException$ = [
  -3,
  n02,
  _LAEE,
  { "error": _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(LayerAlreadyExistsException$, LayerAlreadyExistsException);
var LayerInaccessibleException$ = [
  -3,
  n02,
  _LIE,
  { "error": _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(LayerInaccessibleException$, LayerInaccessibleException);
var LayerPartTooSmallException$ = [
  -3,
  n02,
  _LPTSE,
  { "error": _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(LayerPartTooSmallException$, LayerPartTooSmallException);
var LayersNotFoundException$ = [
  -3,
  n02,
  _LNFE,
  { "error": _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(LayersNotFoundException$, LayersNotFoundException);
var LifecyclePolicyNotFoundException$ = [
  -3,
  n02,
  _LPNFE,
  { "error": _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(LifecyclePolicyNotFoundException$, LifecyclePolicyNotFoundException);
var LifecyclePolicyPreviewInProgressException$ = [
  -3,
  n02,
  _LPPIPE,
  { "error": _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(LifecyclePolicyPreviewInProgressException$, LifecyclePolicyPreviewInProgressException);
var LifecyclePolicyPreviewNotFoundException$ = [
  -3,
  n02,
  _LPPNFE,
  { "error": _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(LifecyclePolicyPreviewNotFoundException$, LifecyclePolicyPreviewNotFoundException);
var LimitExceededException$2 = [
  -3,
  n02,
  _LEE2,
  { "error": _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(LimitExceededException$2, LimitExceededException2);
var PullThroughCacheRuleAlreadyExistsException$ = [
  -3,
  n02,
  _PTCRAEE,
  { "error": _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(PullThroughCacheRuleAlreadyExistsException$, PullThroughCacheRuleAlreadyExistsException);
var PullThroughCacheRuleNotFoundException$ = [
  -3,
  n02,
  _PTCRNFE,
  { "error": _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(PullThroughCacheRuleNotFoundException$, PullThroughCacheRuleNotFoundException);
var ReferencedImagesNotFoundException$ = [
  -3,
  n02,
  _RINFE,
  { "error": _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(ReferencedImagesNotFoundException$, ReferencedImagesNotFoundException);
var RegistryPolicyNotFoundException$ = [
  -3,
  n02,
  _RPNFE,
  { "error": _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(RegistryPolicyNotFoundException$, RegistryPolicyNotFoundException);
var ReplicationBackfillInProgressException$ = [
  -3,
  n02,
  _RBIPE,
  { "error": _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(ReplicationBackfillInProgressException$, ReplicationBackfillInProgressException);
var ReplicationBackfillInvalidStatusException$ = [
  -3,
  n02,
  _RBISE,
  { "error": _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(ReplicationBackfillInvalidStatusException$, ReplicationBackfillInvalidStatusException);
var ReplicationBackfillNotFoundException$ = [
  -3,
  n02,
  _RBNFE,
  { "error": _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(ReplicationBackfillNotFoundException$, ReplicationBackfillNotFoundException);
var RepositoryAlreadyExistsException$ = [
  -3,
  n02,
  _RAEE,
  { "error": _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(RepositoryAlreadyExistsException$, RepositoryAlreadyExistsException);
var RepositoryNotEmptyException$ = [
  -3,
  n02,
  _RNEE,
  { "error": _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(RepositoryNotEmptyException$, RepositoryNotEmptyException);
var RepositoryNotFoundException$ = [
  -3,
  n02,
  _RNFE2,
  { "error": _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(RepositoryNotFoundException$, RepositoryNotFoundException);
var RepositoryPolicyNotFoundException$ = [
  -3,
  n02,
  _RPNFEe,
  { "error": _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(RepositoryPolicyNotFoundException$, RepositoryPolicyNotFoundException);
var ScanNotFoundException$ = [
  -3,
  n02,
  _SNFE2,
  { "error": _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(ScanNotFoundException$, ScanNotFoundException);
var SecretNotFoundException$ = [
  -3,
  n02,
  _SNFEe,
  { "error": _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(SecretNotFoundException$, SecretNotFoundException);
var ServerException$2 = [
  -3,
  n02,
  _SE2,
  { "error": _se2 },
  [_m2],
  [0]
];
n0_registry2.registerError(ServerException$2, ServerException2);
var SigningConfigurationNotFoundException$ = [
  -3,
  n02,
  _SCNFE,
  { "error": _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(SigningConfigurationNotFoundException$, SigningConfigurationNotFoundException);
var TemplateAlreadyExistsException$ = [
  -3,
  n02,
  _TAEE,
  { "error": _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(TemplateAlreadyExistsException$, TemplateAlreadyExistsException);
var TemplateNotFoundException$ = [
  -3,
  n02,
  _TNFE2,
  { "error": _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(TemplateNotFoundException$, TemplateNotFoundException);
var TooManyTagsException$ = [
  -3,
  n02,
  _TMTE,
  { "error": _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(TooManyTagsException$, TooManyTagsException);
var UnableToAccessSecretException$ = [
  -3,
  n02,
  _UTASE,
  { "error": _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(UnableToAccessSecretException$, UnableToAccessSecretException);
var UnableToDecryptSecretValueException$ = [
  -3,
  n02,
  _UTDSVE,
  { "error": _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(UnableToDecryptSecretValueException$, UnableToDecryptSecretValueException);
var UnableToGetUpstreamImageException$ = [
  -3,
  n02,
  _UTGUIE,
  { "error": _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(UnableToGetUpstreamImageException$, UnableToGetUpstreamImageException);
var UnableToGetUpstreamLayerException$ = [
  -3,
  n02,
  _UTGULE,
  { "error": _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(UnableToGetUpstreamLayerException$, UnableToGetUpstreamLayerException);
var UnableToListUpstreamImageReferrersException$ = [
  -3,
  n02,
  _UTLUIRE,
  { "error": _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(UnableToListUpstreamImageReferrersException$, UnableToListUpstreamImageReferrersException);
var UnsupportedImageTypeException$ = [
  -3,
  n02,
  _UITE,
  { "error": _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(UnsupportedImageTypeException$, UnsupportedImageTypeException);
var UnsupportedUpstreamRegistryException$ = [
  -3,
  n02,
  _UURE,
  { "error": _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(UnsupportedUpstreamRegistryException$, UnsupportedUpstreamRegistryException);
var UploadNotFoundException$ = [
  -3,
  n02,
  _UNFE,
  { "error": _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(UploadNotFoundException$, UploadNotFoundException);
var ValidationException$ = [
  -3,
  n02,
  _VE,
  { "error": _c2, "httpError": 400 },
  [_m2],
  [0]
];
n0_registry2.registerError(ValidationException$, ValidationException);
var errorTypeRegistries2 = [
  _s_registry2,
  n0_registry2
];
var Attribute$2 = [
  3,
  n02,
  _A2,
  0,
  [_k2, _v2],
  [0, 0],
  1
];
var AuthorizationData$ = [
  3,
  n02,
  _AD2,
  0,
  [_aT2, _eA2, _pE2],
  [0, 4, 0]
];
var AwsEcrContainerImageDetails$ = [
  3,
  n02,
  _AECID,
  0,
  [_a2, _au2, _iH, _iT, _p2, _pA2, _lIUA, _iUC, _r2, _rN],
  [0, 0, 0, 64 | 0, 0, 4, 4, 1, 0, 0]
];
var BatchCheckLayerAvailabilityRequest$ = [
  3,
  n02,
  _BCLAR,
  0,
  [_rN, _lD2, _rI2],
  [0, 64 | 0, 0],
  2
];
var BatchCheckLayerAvailabilityResponse$ = [
  3,
  n02,
  _BCLARa,
  0,
  [_l2, _f2],
  [() => LayerList, () => LayerFailureList]
];
var BatchDeleteImageRequest$ = [
  3,
  n02,
  _BDIR,
  0,
  [_rN, _iI, _rI2],
  [0, () => ImageIdentifierList, 0],
  2
];
var BatchDeleteImageResponse$ = [
  3,
  n02,
  _BDIRa,
  0,
  [_iI, _f2],
  [() => ImageIdentifierList, () => ImageFailureList]
];
var BatchGetImageRequest$ = [
  3,
  n02,
  _BGIR,
  0,
  [_rN, _iI, _rI2, _aMT],
  [0, () => ImageIdentifierList, 0, 64 | 0],
  2
];
var BatchGetImageResponse$ = [
  3,
  n02,
  _BGIRa,
  0,
  [_i2, _f2],
  [() => ImageList, () => ImageFailureList]
];
var BatchGetRepositoryScanningConfigurationRequest$ = [
  3,
  n02,
  _BGRSCR,
  0,
  [_rNe],
  [64 | 0],
  1
];
var BatchGetRepositoryScanningConfigurationResponse$ = [
  3,
  n02,
  _BGRSCRa,
  0,
  [_sC2, _f2],
  [() => RepositoryScanningConfigurationList, () => RepositoryScanningConfigurationFailureList]
];
var CompleteLayerUploadRequest$ = [
  3,
  n02,
  _CLUR,
  0,
  [_rN, _uI, _lD2, _rI2],
  [0, 0, 64 | 0, 0],
  3
];
var CompleteLayerUploadResponse$ = [
  3,
  n02,
  _CLURo,
  0,
  [_rI2, _rN, _uI, _lDa],
  [0, 0, 0, 0]
];
var CreatePullThroughCacheRuleRequest$ = [
  3,
  n02,
  _CPTCRR,
  0,
  [_eRP, _uRU, _rI2, _uR, _cA2, _cRA, _uRP],
  [0, 0, 0, 0, 0, 0, 0],
  2
];
var CreatePullThroughCacheRuleResponse$ = [
  3,
  n02,
  _CPTCRRr,
  0,
  [_eRP, _uRU, _cAr2, _rI2, _uR, _cA2, _cRA, _uRP],
  [0, 0, 4, 0, 0, 0, 0, 0]
];
var CreateRepositoryCreationTemplateRequest$ = [
  3,
  n02,
  _CRCTR,
  0,
  [_pr2, _aF, _d2, _eC2, _rT2, _iTM, _iTMEF, _rP2, _lP2, _cRA],
  [0, 64 | 0, 0, () => EncryptionConfigurationForRepositoryCreationTemplate$, () => TagList, 0, () => ImageTagMutabilityExclusionFilters, 0, 0, 0],
  2
];
var CreateRepositoryCreationTemplateResponse$ = [
  3,
  n02,
  _CRCTRr,
  0,
  [_rI2, _rCT],
  [0, () => RepositoryCreationTemplate$]
];
var CreateRepositoryRequest$ = [
  3,
  n02,
  _CRR2,
  0,
  [_rN, _rI2, _t2, _iTM, _iTMEF, _iSC, _eC2],
  [0, 0, () => TagList, 0, () => ImageTagMutabilityExclusionFilters, () => ImageScanningConfiguration$, () => EncryptionConfiguration$],
  1
];
var CreateRepositoryResponse$ = [
  3,
  n02,
  _CRRr,
  0,
  [_re2],
  [() => Repository$]
];
var CvssScore$ = [
  3,
  n02,
  _CS2,
  0,
  [_bS, _sV2, _so2, _ve2],
  [1, 0, 0, 0]
];
var CvssScoreAdjustment$ = [
  3,
  n02,
  _CSA,
  0,
  [_me2, _rea],
  [0, 0]
];
var CvssScoreDetails$ = [
  3,
  n02,
  _CSD2,
  0,
  [_ad2, _sc2, _sS2, _sV2, _ve2],
  [() => CvssScoreAdjustmentList, 1, 0, 0, 0]
];
var DeleteLifecyclePolicyRequest$ = [
  3,
  n02,
  _DLPR,
  0,
  [_rN, _rI2],
  [0, 0],
  1
];
var DeleteLifecyclePolicyResponse$ = [
  3,
  n02,
  _DLPRe,
  0,
  [_rI2, _rN, _lPT, _lEA],
  [0, 0, 0, 4]
];
var DeletePullThroughCacheRuleRequest$ = [
  3,
  n02,
  _DPTCRR,
  0,
  [_eRP, _rI2],
  [0, 0],
  1
];
var DeletePullThroughCacheRuleResponse$ = [
  3,
  n02,
  _DPTCRRe,
  0,
  [_eRP, _uRU, _cAr2, _rI2, _cA2, _cRA, _uRP],
  [0, 0, 4, 0, 0, 0, 0]
];
var DeleteRegistryPolicyRequest$ = [
  3,
  n02,
  _DRPR,
  0,
  [],
  []
];
var DeleteRegistryPolicyResponse$ = [
  3,
  n02,
  _DRPRe,
  0,
  [_rI2, _pT2],
  [0, 0]
];
var DeleteRepositoryCreationTemplateRequest$ = [
  3,
  n02,
  _DRCTR,
  0,
  [_pr2],
  [0],
  1
];
var DeleteRepositoryCreationTemplateResponse$ = [
  3,
  n02,
  _DRCTRe,
  0,
  [_rI2, _rCT],
  [0, () => RepositoryCreationTemplate$]
];
var DeleteRepositoryPolicyRequest$ = [
  3,
  n02,
  _DRPRel,
  0,
  [_rN, _rI2],
  [0, 0],
  1
];
var DeleteRepositoryPolicyResponse$ = [
  3,
  n02,
  _DRPRele,
  0,
  [_rI2, _rN, _pT2],
  [0, 0, 0]
];
var DeleteRepositoryRequest$ = [
  3,
  n02,
  _DRR,
  0,
  [_rN, _rI2, _fo2],
  [0, 0, 2],
  1
];
var DeleteRepositoryResponse$ = [
  3,
  n02,
  _DRRe,
  0,
  [_re2],
  [() => Repository$]
];
var DeleteSigningConfigurationRequest$ = [
  3,
  n02,
  _DSCR,
  0,
  [],
  []
];
var DeleteSigningConfigurationResponse$ = [
  3,
  n02,
  _DSCRe,
  0,
  [_rI2, _sCi],
  [0, () => SigningConfiguration$]
];
var DeregisterPullTimeUpdateExclusionRequest$ = [
  3,
  n02,
  _DPTUER,
  0,
  [_pAr],
  [0],
  1
];
var DeregisterPullTimeUpdateExclusionResponse$ = [
  3,
  n02,
  _DPTUERe,
  0,
  [_pAr],
  [0]
];
var DescribeImageReplicationStatusRequest$ = [
  3,
  n02,
  _DIRSR,
  0,
  [_rN, _iIm, _rI2],
  [0, () => ImageIdentifier$, 0],
  2
];
var DescribeImageReplicationStatusResponse$ = [
  3,
  n02,
  _DIRSRe,
  0,
  [_rN, _iIm, _rS2],
  [0, () => ImageIdentifier$, () => ImageReplicationStatusList]
];
var DescribeImageScanFindingsRequest$ = [
  3,
  n02,
  _DISFR,
  0,
  [_rN, _iIm, _rI2, _nT2, _mR2],
  [0, () => ImageIdentifier$, 0, 0, 1],
  2
];
var DescribeImageScanFindingsResponse$ = [
  3,
  n02,
  _DISFRe,
  0,
  [_rI2, _rN, _iIm, _iSS, _iSF, _nT2],
  [0, 0, () => ImageIdentifier$, () => ImageScanStatus$, () => ImageScanFindings$, 0]
];
var DescribeImagesFilter$ = [
  3,
  n02,
  _DIF,
  0,
  [_tS2, _iS],
  [0, 0]
];
var DescribeImageSigningStatusRequest$ = [
  3,
  n02,
  _DISSR,
  0,
  [_rN, _iIm, _rI2],
  [0, () => ImageIdentifier$, 0],
  2
];
var DescribeImageSigningStatusResponse$ = [
  3,
  n02,
  _DISSRe,
  0,
  [_rN, _iIm, _rI2, _sSi],
  [0, () => ImageIdentifier$, 0, () => ImageSigningStatusList]
];
var DescribeImagesRequest$ = [
  3,
  n02,
  _DIR,
  0,
  [_rN, _rI2, _iI, _nT2, _mR2, _fi2],
  [0, 0, () => ImageIdentifierList, 0, 1, () => DescribeImagesFilter$],
  1
];
var DescribeImagesResponse$ = [
  3,
  n02,
  _DIRe,
  0,
  [_iD2, _nT2],
  [() => ImageDetailList, 0]
];
var DescribePullThroughCacheRulesRequest$ = [
  3,
  n02,
  _DPTCRRes,
  0,
  [_rI2, _eRPc, _nT2, _mR2],
  [0, 64 | 0, 0, 1]
];
var DescribePullThroughCacheRulesResponse$ = [
  3,
  n02,
  _DPTCRResc,
  0,
  [_pTCR, _nT2],
  [() => PullThroughCacheRuleList, 0]
];
var DescribeRegistryRequest$ = [
  3,
  n02,
  _DRRes,
  0,
  [],
  []
];
var DescribeRegistryResponse$ = [
  3,
  n02,
  _DRResc,
  0,
  [_rI2, _rC2],
  [0, () => ReplicationConfiguration$]
];
var DescribeReplicationBackfillResultsRequest$ = [
  3,
  n02,
  _DRBRR,
  0,
  [_rBI, _rI2, _rSF, _mR2, _nT2],
  [0, 0, 0, 1, 0],
  1
];
var DescribeReplicationBackfillResultsResponse$ = [
  3,
  n02,
  _DRBRRe,
  0,
  [_rI2, _rBI, _de2, _st2, _fC2, _pro2, _res2, _sA2, _eAn, _nT2],
  [0, 0, () => ReplicationDestination$, 0, 0, () => ReplicationBackfillProgress$, () => ReplicationBackfillResultList, 4, 4, 0]
];
var DescribeRepositoriesRequest$ = [
  3,
  n02,
  _DRRescr,
  0,
  [_rI2, _rNe, _nT2, _mR2],
  [0, 64 | 0, 0, 1]
];
var DescribeRepositoriesResponse$ = [
  3,
  n02,
  _DRRescri,
  0,
  [_rep, _nT2],
  [() => RepositoryList, 0]
];
var DescribeRepositoryCreationTemplatesRequest$ = [
  3,
  n02,
  _DRCTRes,
  0,
  [_pre2, _nT2, _mR2],
  [64 | 0, 0, 1]
];
var DescribeRepositoryCreationTemplatesResponse$ = [
  3,
  n02,
  _DRCTResc,
  0,
  [_rI2, _rCTe, _nT2],
  [0, () => RepositoryCreationTemplateList, 0]
];
var EncryptionConfiguration$ = [
  3,
  n02,
  _EC2,
  0,
  [_eT, _kK2],
  [0, 0],
  1
];
var EncryptionConfigurationForRepositoryCreationTemplate$ = [
  3,
  n02,
  _ECFRCT,
  0,
  [_eT, _kK2],
  [0, 0],
  1
];
var EnhancedImageScanFinding$ = [
  3,
  n02,
  _EISF,
  0,
  [_aAI, _d2, _fA2, _fOA, _lOA, _pVD, _rem, _reso, _sc2, _sD2, _sev, _st2, _ti2, _ty, _uA2, _fAi, _eAx],
  [0, 0, 0, 4, 4, () => PackageVulnerabilityDetails$, () => Remediation$, () => ResourceList, 1, () => ScoreDetails$, 0, 0, 0, 0, 4, 0, 0]
];
var GetAccountSettingRequest$ = [
  3,
  n02,
  _GASR,
  0,
  [_n2],
  [0],
  1
];
var GetAccountSettingResponse$ = [
  3,
  n02,
  _GASRe,
  0,
  [_n2, _v2],
  [0, 0]
];
var GetAuthorizationTokenRequest$ = [
  3,
  n02,
  _GATR,
  0,
  [_rIe2],
  [64 | 0]
];
var GetAuthorizationTokenResponse$ = [
  3,
  n02,
  _GATRe,
  0,
  [_aD],
  [() => AuthorizationDataList]
];
var GetDownloadUrlForLayerRequest$ = [
  3,
  n02,
  _GDUFLR,
  0,
  [_rN, _lDa, _rI2],
  [0, 0, 0],
  2
];
var GetDownloadUrlForLayerResponse$ = [
  3,
  n02,
  _GDUFLRe,
  0,
  [_dU, _lDa],
  [0, 0]
];
var GetLifecyclePolicyPreviewRequest$ = [
  3,
  n02,
  _GLPPR,
  0,
  [_rN, _rI2, _iI, _nT2, _mR2, _fi2],
  [0, 0, () => ImageIdentifierList, 0, 1, () => LifecyclePolicyPreviewFilter$],
  1
];
var GetLifecyclePolicyPreviewResponse$ = [
  3,
  n02,
  _GLPPRe,
  0,
  [_rI2, _rN, _lPT, _st2, _nT2, _pR, _su2],
  [0, 0, 0, 0, 0, () => LifecyclePolicyPreviewResultList, () => LifecyclePolicyPreviewSummary$]
];
var GetLifecyclePolicyRequest$ = [
  3,
  n02,
  _GLPR,
  0,
  [_rN, _rI2],
  [0, 0],
  1
];
var GetLifecyclePolicyResponse$ = [
  3,
  n02,
  _GLPRe,
  0,
  [_rI2, _rN, _lPT, _lEA],
  [0, 0, 0, 4]
];
var GetRegistryPolicyRequest$ = [
  3,
  n02,
  _GRPR,
  0,
  [],
  []
];
var GetRegistryPolicyResponse$ = [
  3,
  n02,
  _GRPRe,
  0,
  [_rI2, _pT2],
  [0, 0]
];
var GetRegistryScanningConfigurationRequest$ = [
  3,
  n02,
  _GRSCR,
  0,
  [],
  []
];
var GetRegistryScanningConfigurationResponse$ = [
  3,
  n02,
  _GRSCRe,
  0,
  [_rI2, _sCc],
  [0, () => RegistryScanningConfiguration$]
];
var GetRepositoryPolicyRequest$ = [
  3,
  n02,
  _GRPRet,
  0,
  [_rN, _rI2],
  [0, 0],
  1
];
var GetRepositoryPolicyResponse$ = [
  3,
  n02,
  _GRPRete,
  0,
  [_rI2, _rN, _pT2],
  [0, 0, 0]
];
var GetSigningConfigurationRequest$ = [
  3,
  n02,
  _GSCR,
  0,
  [],
  []
];
var GetSigningConfigurationResponse$ = [
  3,
  n02,
  _GSCRe,
  0,
  [_rI2, _sCi],
  [0, () => SigningConfiguration$]
];
var Image$ = [
  3,
  n02,
  _I,
  0,
  [_rI2, _rN, _iIm, _iM2, _iMMT],
  [0, 0, () => ImageIdentifier$, 0, 0]
];
var ImageDetail$ = [
  3,
  n02,
  _ID,
  0,
  [_rI2, _rN, _iDm, _iT, _iSIB, _iPA, _iSS, _iSFS, _iMMT, _aMTr, _lRPT, _sMD, _iS, _lAA, _lAAa],
  [0, 0, 0, 64 | 0, 1, 4, () => ImageScanStatus$, () => ImageScanFindingsSummary$, 0, 0, 4, 0, 0, 4, 4]
];
var ImageFailure$ = [
  3,
  n02,
  _IF,
  0,
  [_iIm, _fC2, _fR],
  [() => ImageIdentifier$, 0, 0]
];
var ImageIdentifier$ = [
  3,
  n02,
  _II,
  0,
  [_iDm, _iTm],
  [0, 0]
];
var ImageReferrer$ = [
  3,
  n02,
  _IR,
  0,
  [_di, _mT, _si2, _aTr, _an, _aS2],
  [0, 0, 1, 0, 128 | 0, 0],
  3
];
var ImageReplicationStatus$ = [
  3,
  n02,
  _IRS,
  0,
  [_reg, _rI2, _st2, _fC2],
  [0, 0, 0, 0]
];
var ImageScanFinding$ = [
  3,
  n02,
  _ISF,
  0,
  [_n2, _d2, _u2, _sev, _at2],
  [0, 0, 0, 0, () => AttributeList]
];
var ImageScanFindings$ = [
  3,
  n02,
  _ISFm,
  0,
  [_iSCA, _vSUA, _fSC, _fin, _eF2],
  [4, 4, 128 | 1, () => ImageScanFindingList, () => EnhancedImageScanFindingList]
];
var ImageScanFindingsSummary$ = [
  3,
  n02,
  _ISFS,
  0,
  [_iSCA, _vSUA, _fSC],
  [4, 4, 128 | 1]
];
var ImageScanningConfiguration$ = [
  3,
  n02,
  _ISC,
  0,
  [_sOP],
  [2]
];
var ImageScanStatus$ = [
  3,
  n02,
  _ISS,
  0,
  [_st2, _d2],
  [0, 0]
];
var ImageSigningStatus$ = [
  3,
  n02,
  _ISSm,
  0,
  [_sPA, _fC2, _fR, _st2],
  [0, 0, 0, 0]
];
var ImageTagMutabilityExclusionFilter$ = [
  3,
  n02,
  _ITMEF,
  0,
  [_fT2, _fi2],
  [0, 0],
  2
];
var InitiateLayerUploadRequest$ = [
  3,
  n02,
  _ILUR,
  0,
  [_rN, _rI2],
  [0, 0],
  1
];
var InitiateLayerUploadResponse$ = [
  3,
  n02,
  _ILURn,
  0,
  [_uI, _pS2],
  [0, 1]
];
var Layer$ = [
  3,
  n02,
  _L,
  0,
  [_lDa, _lA2, _lS2, _mT],
  [0, 0, 1, 0]
];
var LayerFailure$ = [
  3,
  n02,
  _LF,
  0,
  [_lDa, _fC2, _fR],
  [0, 0, 0]
];
var LifecyclePolicyPreviewFilter$ = [
  3,
  n02,
  _LPPF,
  0,
  [_tS2],
  [0]
];
var LifecyclePolicyPreviewResult$ = [
  3,
  n02,
  _LPPR,
  0,
  [_iT, _iDm, _iPA, _ac2, _aRP, _sCt2],
  [64 | 0, 0, 4, () => LifecyclePolicyRuleAction$, 1, 0]
];
var LifecyclePolicyPreviewSummary$ = [
  3,
  n02,
  _LPPS,
  0,
  [_eITC, _tITC],
  [1, () => TransitioningImageTotalCounts]
];
var LifecyclePolicyRuleAction$ = [
  3,
  n02,
  _LPRA,
  0,
  [_ty, _tSC],
  [0, 0]
];
var ListImageReferrersFilter$ = [
  3,
  n02,
  _LIRF,
  0,
  [_aTrt, _aS2],
  [64 | 0, 0]
];
var ListImageReferrersRequest$ = [
  3,
  n02,
  _LIRR,
  0,
  [_rN, _sI2, _rI2, _fi2, _nT2, _mR2],
  [0, () => SubjectIdentifier$, 0, () => ListImageReferrersFilter$, 0, 1],
  2
];
var ListImageReferrersResponse$ = [
  3,
  n02,
  _LIRRi,
  0,
  [_ref, _nT2],
  [() => ImageReferrerList, 0]
];
var ListImagesFilter$ = [
  3,
  n02,
  _LIF,
  0,
  [_tS2, _iS],
  [0, 0]
];
var ListImagesRequest$ = [
  3,
  n02,
  _LIR,
  0,
  [_rN, _rI2, _nT2, _mR2, _fi2],
  [0, 0, 0, 1, () => ListImagesFilter$],
  1
];
var ListImagesResponse$ = [
  3,
  n02,
  _LIRi,
  0,
  [_iI, _nT2],
  [() => ImageIdentifierList, 0]
];
var ListPullTimeUpdateExclusionsRequest$ = [
  3,
  n02,
  _LPTUER,
  0,
  [_mR2, _nT2],
  [1, 0]
];
var ListPullTimeUpdateExclusionsResponse$ = [
  3,
  n02,
  _LPTUERi,
  0,
  [_pTUE, _nT2],
  [64 | 0, 0]
];
var ListReplicationBackfillsRequest$ = [
  3,
  n02,
  _LRBR,
  0,
  [_rI2, _mR2, _nT2],
  [0, 1, 0]
];
var ListReplicationBackfillsResponse$ = [
  3,
  n02,
  _LRBRi,
  0,
  [_rI2, _b2, _nT2],
  [0, () => ReplicationBackfillSummaryList, 0]
];
var ListTagsForResourceRequest$2 = [
  3,
  n02,
  _LTFRR2,
  0,
  [_rA2],
  [0],
  1
];
var ListTagsForResourceResponse$2 = [
  3,
  n02,
  _LTFRRi2,
  0,
  [_t2],
  [() => TagList]
];
var PackageVulnerabilityDetails$ = [
  3,
  n02,
  _PVD,
  0,
  [_cv, _rU, _rV, _so2, _sU2, _vCA, _vS, _vUA, _vI2, _vP],
  [() => CvssScoreList, 64 | 0, 64 | 0, 0, 0, 4, 0, 4, 0, () => VulnerablePackagesList]
];
var PullThroughCacheRule$ = [
  3,
  n02,
  _PTCR,
  0,
  [_eRP, _uRU, _cAr2, _rI2, _cA2, _cRA, _uRP, _uR, _uA2],
  [0, 0, 4, 0, 0, 0, 0, 0, 4]
];
var PutAccountSettingRequest$2 = [
  3,
  n02,
  _PASR2,
  0,
  [_n2, _v2],
  [0, 0],
  2
];
var PutAccountSettingResponse$2 = [
  3,
  n02,
  _PASRu2,
  0,
  [_n2, _v2],
  [0, 0]
];
var PutImageRequest$ = [
  3,
  n02,
  _PIR,
  0,
  [_rN, _iM2, _rI2, _iMMT, _iTm, _iDm],
  [0, 0, 0, 0, 0, 0],
  2
];
var PutImageResponse$ = [
  3,
  n02,
  _PIRu,
  0,
  [_im2],
  [() => Image$]
];
var PutImageScanningConfigurationRequest$ = [
  3,
  n02,
  _PISCR,
  0,
  [_rN, _iSC, _rI2],
  [0, () => ImageScanningConfiguration$, 0],
  2
];
var PutImageScanningConfigurationResponse$ = [
  3,
  n02,
  _PISCRu,
  0,
  [_rI2, _rN, _iSC],
  [0, 0, () => ImageScanningConfiguration$]
];
var PutImageTagMutabilityRequest$ = [
  3,
  n02,
  _PITMR,
  0,
  [_rN, _iTM, _rI2, _iTMEF],
  [0, 0, 0, () => ImageTagMutabilityExclusionFilters],
  2
];
var PutImageTagMutabilityResponse$ = [
  3,
  n02,
  _PITMRu,
  0,
  [_rI2, _rN, _iTM, _iTMEF],
  [0, 0, 0, () => ImageTagMutabilityExclusionFilters]
];
var PutLifecyclePolicyRequest$ = [
  3,
  n02,
  _PLPR,
  0,
  [_rN, _lPT, _rI2],
  [0, 0, 0],
  2
];
var PutLifecyclePolicyResponse$ = [
  3,
  n02,
  _PLPRu,
  0,
  [_rI2, _rN, _lPT],
  [0, 0, 0]
];
var PutRegistryPolicyRequest$ = [
  3,
  n02,
  _PRPR,
  0,
  [_pT2],
  [0],
  1
];
var PutRegistryPolicyResponse$ = [
  3,
  n02,
  _PRPRu,
  0,
  [_rI2, _pT2],
  [0, 0]
];
var PutRegistryScanningConfigurationRequest$ = [
  3,
  n02,
  _PRSCR,
  0,
  [_sT2, _ru2],
  [0, () => RegistryScanningRuleList]
];
var PutRegistryScanningConfigurationResponse$ = [
  3,
  n02,
  _PRSCRu,
  0,
  [_rSC],
  [() => RegistryScanningConfiguration$]
];
var PutReplicationConfigurationRequest$ = [
  3,
  n02,
  _PRCR,
  0,
  [_rC2],
  [() => ReplicationConfiguration$],
  1
];
var PutReplicationConfigurationResponse$ = [
  3,
  n02,
  _PRCRu,
  0,
  [_rC2],
  [() => ReplicationConfiguration$]
];
var PutSigningConfigurationRequest$ = [
  3,
  n02,
  _PSCR,
  0,
  [_sCi],
  [() => SigningConfiguration$],
  1
];
var PutSigningConfigurationResponse$ = [
  3,
  n02,
  _PSCRu,
  0,
  [_sCi],
  [() => SigningConfiguration$]
];
var Recommendation$ = [
  3,
  n02,
  _R2,
  0,
  [_ur, _te],
  [0, 0]
];
var RegisterPullTimeUpdateExclusionRequest$ = [
  3,
  n02,
  _RPTUER,
  0,
  [_pAr],
  [0],
  1
];
var RegisterPullTimeUpdateExclusionResponse$ = [
  3,
  n02,
  _RPTUERe,
  0,
  [_pAr, _cAr2],
  [0, 4]
];
var RegistryScanningConfiguration$ = [
  3,
  n02,
  _RSC,
  0,
  [_sT2, _ru2],
  [0, () => RegistryScanningRuleList]
];
var RegistryScanningRule$ = [
  3,
  n02,
  _RSR,
  0,
  [_sF, _rF],
  [0, () => ScanningRepositoryFilterList],
  2
];
var Remediation$ = [
  3,
  n02,
  _Re2,
  0,
  [_rec],
  [() => Recommendation$]
];
var ReplicationBackfillProgress$ = [
  3,
  n02,
  _RBP,
  0,
  [_tRC2, _cRC, _fRC, _fCa2],
  [1, 1, 1, 64 | 0],
  4
];
var ReplicationBackfillResult$ = [
  3,
  n02,
  _RBR,
  0,
  [_rN, _iIm, _st2, _fC2, _sIFC],
  [0, () => ImageIdentifier$, 0, 0, 64 | 0],
  3
];
var ReplicationBackfillSummary$ = [
  3,
  n02,
  _RBS,
  0,
  [_rBI, _de2, _st2, _sA2, _fC2, _pro2, _eAn],
  [0, () => ReplicationDestination$, 0, 4, 0, () => ReplicationBackfillProgress$, 4],
  4
];
var ReplicationConfiguration$ = [
  3,
  n02,
  _RC2,
  0,
  [_ru2],
  [() => ReplicationRuleList],
  1
];
var ReplicationDestination$ = [
  3,
  n02,
  _RD,
  0,
  [_reg, _rI2],
  [0, 0],
  2
];
var ReplicationRule$ = [
  3,
  n02,
  _RR2,
  0,
  [_des2, _rF],
  [() => ReplicationDestinationList, () => RepositoryFilterList],
  1
];
var Repository$ = [
  3,
  n02,
  _Rep,
  0,
  [_rAe2, _rI2, _rN, _rUe, _cAr2, _iTM, _iTMEF, _iSC, _eC2],
  [0, 0, 0, 0, 4, 0, () => ImageTagMutabilityExclusionFilters, () => ImageScanningConfiguration$, () => EncryptionConfiguration$]
];
var RepositoryCreationTemplate$ = [
  3,
  n02,
  _RCT,
  0,
  [_pr2, _d2, _eC2, _rT2, _iTM, _iTMEF, _rP2, _lP2, _aF, _cRA, _cAr2, _uA2],
  [0, 0, () => EncryptionConfigurationForRepositoryCreationTemplate$, () => TagList, 0, () => ImageTagMutabilityExclusionFilters, 0, 0, 64 | 0, 0, 4, 4]
];
var RepositoryFilter$ = [
  3,
  n02,
  _RF,
  0,
  [_fi2, _fT2],
  [0, 0],
  2
];
var RepositoryScanningConfiguration$ = [
  3,
  n02,
  _RSCe,
  0,
  [_rAe2, _rN, _sOP, _sF, _aSF],
  [0, 0, 2, 0, () => ScanningRepositoryFilterList]
];
var RepositoryScanningConfigurationFailure$ = [
  3,
  n02,
  _RSCF,
  0,
  [_rN, _fC2, _fR],
  [0, 0, 0]
];
var Resource$2 = [
  3,
  n02,
  _Res,
  0,
  [_det2, _id, _t2, _ty],
  [() => ResourceDetails$, 0, 128 | 0, 0]
];
var ResourceDetails$ = [
  3,
  n02,
  _RDe,
  0,
  [_aECI],
  [() => AwsEcrContainerImageDetails$]
];
var ScanningRepositoryFilter$ = [
  3,
  n02,
  _SRF,
  0,
  [_fi2, _fT2],
  [0, 0],
  2
];
var ScoreDetails$ = [
  3,
  n02,
  _SD2,
  0,
  [_cv],
  [() => CvssScoreDetails$]
];
var SetRepositoryPolicyRequest$ = [
  3,
  n02,
  _SRPR,
  0,
  [_rN, _pT2, _rI2, _fo2],
  [0, 0, 0, 2],
  2
];
var SetRepositoryPolicyResponse$ = [
  3,
  n02,
  _SRPRe,
  0,
  [_rI2, _rN, _pT2],
  [0, 0, 0]
];
var SigningConfiguration$ = [
  3,
  n02,
  _SC2,
  0,
  [_ru2],
  [() => SigningRuleList],
  1
];
var SigningRepositoryFilter$ = [
  3,
  n02,
  _SRFi,
  0,
  [_fi2, _fT2],
  [0, 0],
  2
];
var SigningRule$ = [
  3,
  n02,
  _SR2,
  0,
  [_sPA, _rF],
  [0, () => SigningRepositoryFilterList],
  1
];
var StartImageScanRequest$ = [
  3,
  n02,
  _SISR,
  0,
  [_rN, _iIm, _rI2],
  [0, () => ImageIdentifier$, 0],
  2
];
var StartImageScanResponse$ = [
  3,
  n02,
  _SISRt,
  0,
  [_rI2, _rN, _iIm, _iSS],
  [0, 0, () => ImageIdentifier$, () => ImageScanStatus$]
];
var StartLifecyclePolicyPreviewRequest$ = [
  3,
  n02,
  _SLPPR,
  0,
  [_rN, _rI2, _lPT],
  [0, 0, 0],
  1
];
var StartLifecyclePolicyPreviewResponse$ = [
  3,
  n02,
  _SLPPRt,
  0,
  [_rI2, _rN, _lPT, _st2],
  [0, 0, 0, 0]
];
var StartReplicationBackfillRequest$ = [
  3,
  n02,
  _SRBR,
  0,
  [_de2, _rI2],
  [() => ReplicationDestination$, 0],
  1
];
var StartReplicationBackfillResponse$ = [
  3,
  n02,
  _SRBRt,
  0,
  [_rBI, _rI2, _de2, _st2, _sA2],
  [0, 0, () => ReplicationDestination$, 0, 4]
];
var StopReplicationBackfillRequest$ = [
  3,
  n02,
  _SRBRto,
  0,
  [_rBI, _rI2],
  [0, 0],
  1
];
var StopReplicationBackfillResponse$ = [
  3,
  n02,
  _SRBRtop,
  0,
  [_rI2, _rBI, _de2, _st2, _sA2],
  [0, 0, () => ReplicationDestination$, 0, 4]
];
var SubjectIdentifier$ = [
  3,
  n02,
  _SI,
  0,
  [_iDm],
  [0],
  1
];
var Tag$2 = [
  3,
  n02,
  _T2,
  0,
  [_K, _V2],
  [0, 0],
  2
];
var TagResourceRequest$2 = [
  3,
  n02,
  _TRR2,
  0,
  [_rA2, _t2],
  [0, () => TagList],
  2
];
var TagResourceResponse$2 = [
  3,
  n02,
  _TRRa2,
  0,
  [],
  []
];
var TransitioningImageTotalCount$ = [
  3,
  n02,
  _TITC,
  0,
  [_tSC, _iTC],
  [0, 1]
];
var UntagResourceRequest$2 = [
  3,
  n02,
  _URR2,
  0,
  [_rA2, _tK2],
  [0, 64 | 0],
  2
];
var UntagResourceResponse$2 = [
  3,
  n02,
  _URRn2,
  0,
  [],
  []
];
var UpdateImageStorageClassRequest$ = [
  3,
  n02,
  _UISCR,
  0,
  [_rN, _iIm, _tSC, _rI2],
  [0, () => ImageIdentifier$, 0, 0],
  3
];
var UpdateImageStorageClassResponse$ = [
  3,
  n02,
  _UISCRp,
  0,
  [_rI2, _rN, _iIm, _iS],
  [0, 0, () => ImageIdentifier$, 0]
];
var UpdatePullThroughCacheRuleRequest$ = [
  3,
  n02,
  _UPTCRR,
  0,
  [_eRP, _rI2, _cA2, _cRA],
  [0, 0, 0, 0],
  1
];
var UpdatePullThroughCacheRuleResponse$ = [
  3,
  n02,
  _UPTCRRp,
  0,
  [_eRP, _rI2, _uA2, _cA2, _cRA, _uRP],
  [0, 0, 4, 0, 0, 0]
];
var UpdateRepositoryCreationTemplateRequest$ = [
  3,
  n02,
  _URCTR,
  0,
  [_pr2, _d2, _eC2, _rT2, _iTM, _iTMEF, _rP2, _lP2, _aF, _cRA],
  [0, 0, () => EncryptionConfigurationForRepositoryCreationTemplate$, () => TagList, 0, () => ImageTagMutabilityExclusionFilters, 0, 0, 64 | 0, 0],
  1
];
var UpdateRepositoryCreationTemplateResponse$ = [
  3,
  n02,
  _URCTRp,
  0,
  [_rI2, _rCT],
  [0, () => RepositoryCreationTemplate$]
];
var UploadLayerPartRequest$ = [
  3,
  n02,
  _ULPR,
  0,
  [_rN, _uI, _pFB, _pLB, _lPB, _rI2],
  [0, 0, 1, 1, 21, 0],
  5
];
var UploadLayerPartResponse$ = [
  3,
  n02,
  _ULPRp,
  0,
  [_rI2, _rN, _uI, _lBR],
  [0, 0, 0, 1]
];
var ValidatePullThroughCacheRuleRequest$ = [
  3,
  n02,
  _VPTCRR,
  0,
  [_eRP, _rI2],
  [0, 0],
  1
];
var ValidatePullThroughCacheRuleResponse$ = [
  3,
  n02,
  _VPTCRRa,
  0,
  [_eRP, _rI2, _uRU, _cA2, _cRA, _uRP, _iV2, _fa2],
  [0, 0, 0, 0, 0, 0, 2, 0]
];
var VulnerablePackage$ = [
  3,
  n02,
  _VP,
  0,
  [_ar2, _ep, _fP2, _n2, _pM2, _rel, _sLH, _ve2, _fIV],
  [0, 1, 0, 0, 0, 0, 0, 0, 0]
];
var ArtifactTypeList = 64 | 0;
var AttributeList = [
  1,
  n02,
  _AL,
  0,
  () => Attribute$2
];
var AuthorizationDataList = [
  1,
  n02,
  _ADL,
  0,
  () => AuthorizationData$
];
var BatchedOperationLayerDigestList = 64 | 0;
var CvssScoreAdjustmentList = [
  1,
  n02,
  _CSAL,
  0,
  () => CvssScoreAdjustment$
];
var CvssScoreList = [
  1,
  n02,
  _CSL,
  0,
  () => CvssScore$
];
var EnhancedImageScanFindingList = [
  1,
  n02,
  _EISFL,
  0,
  () => EnhancedImageScanFinding$
];
var GetAuthorizationTokenRegistryIdList = 64 | 0;
var ImageDetailList = [
  1,
  n02,
  _IDL,
  0,
  () => ImageDetail$
];
var ImageFailureList = [
  1,
  n02,
  _IFL,
  0,
  () => ImageFailure$
];
var ImageIdentifierList = [
  1,
  n02,
  _IIL,
  0,
  () => ImageIdentifier$
];
var ImageList = [
  1,
  n02,
  _IL,
  0,
  () => Image$
];
var ImageReferrerList = [
  1,
  n02,
  _IRL,
  0,
  () => ImageReferrer$
];
var ImageReplicationStatusList = [
  1,
  n02,
  _IRSL,
  0,
  () => ImageReplicationStatus$
];
var ImageScanFindingList = [
  1,
  n02,
  _ISFL,
  0,
  () => ImageScanFinding$
];
var ImageSigningStatusList = [
  1,
  n02,
  _ISSL,
  0,
  () => ImageSigningStatus$
];
var ImageTagList = 64 | 0;
var ImageTagMutabilityExclusionFilters = [
  1,
  n02,
  _ITMEFm,
  0,
  () => ImageTagMutabilityExclusionFilter$
];
var ImageTagsList = 64 | 0;
var LayerDigestList = 64 | 0;
var LayerFailureList = [
  1,
  n02,
  _LFL,
  0,
  () => LayerFailure$
];
var LayerList = [
  1,
  n02,
  _LL,
  0,
  () => Layer$
];
var LifecyclePolicyPreviewResultList = [
  1,
  n02,
  _LPPRL,
  0,
  () => LifecyclePolicyPreviewResult$
];
var MediaTypeList = 64 | 0;
var PrefixList = 64 | 0;
var PullThroughCacheRuleList = [
  1,
  n02,
  _PTCRL,
  0,
  () => PullThroughCacheRule$
];
var PullThroughCacheRuleRepositoryPrefixList = 64 | 0;
var PullTimeUpdateExclusionList = 64 | 0;
var RCTAppliedForList = 64 | 0;
var ReferenceUrlsList = 64 | 0;
var RegistryScanningRuleList = [
  1,
  n02,
  _RSRL,
  0,
  () => RegistryScanningRule$
];
var RelatedVulnerabilitiesList = 64 | 0;
var ReplicationBackfillResultList = [
  1,
  n02,
  _RBRL,
  0,
  () => ReplicationBackfillResult$
];
var ReplicationBackfillSummaryList = [
  1,
  n02,
  _RBSL,
  0,
  () => ReplicationBackfillSummary$
];
var ReplicationDestinationList = [
  1,
  n02,
  _RDL,
  0,
  () => ReplicationDestination$
];
var ReplicationErrorList = 64 | 0;
var ReplicationRuleList = [
  1,
  n02,
  _RRL,
  0,
  () => ReplicationRule$
];
var RepositoryCreationTemplateList = [
  1,
  n02,
  _RCTL,
  0,
  () => RepositoryCreationTemplate$
];
var RepositoryFilterList = [
  1,
  n02,
  _RFL,
  0,
  () => RepositoryFilter$
];
var RepositoryList = [
  1,
  n02,
  _RL,
  0,
  () => Repository$
];
var RepositoryNameList = 64 | 0;
var RepositoryScanningConfigurationFailureList = [
  1,
  n02,
  _RSCFL,
  0,
  () => RepositoryScanningConfigurationFailure$
];
var RepositoryScanningConfigurationList = [
  1,
  n02,
  _RSCL,
  0,
  () => RepositoryScanningConfiguration$
];
var ResourceList = [
  1,
  n02,
  _RLe,
  0,
  () => Resource$2
];
var ScanningConfigurationRepositoryNameList = 64 | 0;
var ScanningRepositoryFilterList = [
  1,
  n02,
  _SRFL,
  0,
  () => ScanningRepositoryFilter$
];
var SigningRepositoryFilterList = [
  1,
  n02,
  _SRFLi,
  0,
  () => SigningRepositoryFilter$
];
var SigningRuleList = [
  1,
  n02,
  _SRL,
  0,
  () => SigningRule$
];
var TagKeyList = 64 | 0;
var TagList = [
  1,
  n02,
  _TL2,
  0,
  () => Tag$2
];
var TransitioningImageTotalCounts = [
  1,
  n02,
  _TITCr,
  0,
  () => TransitioningImageTotalCount$
];
var VulnerablePackagesList = [
  1,
  n02,
  _VPL,
  0,
  () => VulnerablePackage$
];
var Annotations = 128 | 0;
var FindingSeverityCounts = 128 | 1;
var Tags2 = 128 | 0;
var BatchCheckLayerAvailability$ = [
  9,
  n02,
  _BCLA,
  0,
  () => BatchCheckLayerAvailabilityRequest$,
  () => BatchCheckLayerAvailabilityResponse$
];
var BatchDeleteImage$ = [
  9,
  n02,
  _BDI,
  0,
  () => BatchDeleteImageRequest$,
  () => BatchDeleteImageResponse$
];
var BatchGetImage$ = [
  9,
  n02,
  _BGI,
  0,
  () => BatchGetImageRequest$,
  () => BatchGetImageResponse$
];
var BatchGetRepositoryScanningConfiguration$ = [
  9,
  n02,
  _BGRSC,
  0,
  () => BatchGetRepositoryScanningConfigurationRequest$,
  () => BatchGetRepositoryScanningConfigurationResponse$
];
var CompleteLayerUpload$ = [
  9,
  n02,
  _CLU,
  0,
  () => CompleteLayerUploadRequest$,
  () => CompleteLayerUploadResponse$
];
var CreatePullThroughCacheRule$ = [
  9,
  n02,
  _CPTCR,
  0,
  () => CreatePullThroughCacheRuleRequest$,
  () => CreatePullThroughCacheRuleResponse$
];
var CreateRepository$ = [
  9,
  n02,
  _CR,
  0,
  () => CreateRepositoryRequest$,
  () => CreateRepositoryResponse$
];
var CreateRepositoryCreationTemplate$ = [
  9,
  n02,
  _CRCT,
  0,
  () => CreateRepositoryCreationTemplateRequest$,
  () => CreateRepositoryCreationTemplateResponse$
];
var DeleteLifecyclePolicy$ = [
  9,
  n02,
  _DLP2,
  0,
  () => DeleteLifecyclePolicyRequest$,
  () => DeleteLifecyclePolicyResponse$
];
var DeletePullThroughCacheRule$ = [
  9,
  n02,
  _DPTCR,
  0,
  () => DeletePullThroughCacheRuleRequest$,
  () => DeletePullThroughCacheRuleResponse$
];
var DeleteRegistryPolicy$ = [
  9,
  n02,
  _DRP,
  0,
  () => DeleteRegistryPolicyRequest$,
  () => DeleteRegistryPolicyResponse$
];
var DeleteRepository$ = [
  9,
  n02,
  _DR2,
  0,
  () => DeleteRepositoryRequest$,
  () => DeleteRepositoryResponse$
];
var DeleteRepositoryCreationTemplate$ = [
  9,
  n02,
  _DRCT,
  0,
  () => DeleteRepositoryCreationTemplateRequest$,
  () => DeleteRepositoryCreationTemplateResponse$
];
var DeleteRepositoryPolicy$ = [
  9,
  n02,
  _DRPe,
  0,
  () => DeleteRepositoryPolicyRequest$,
  () => DeleteRepositoryPolicyResponse$
];
var DeleteSigningConfiguration$ = [
  9,
  n02,
  _DSC,
  0,
  () => DeleteSigningConfigurationRequest$,
  () => DeleteSigningConfigurationResponse$
];
var DeregisterPullTimeUpdateExclusion$ = [
  9,
  n02,
  _DPTUE,
  0,
  () => DeregisterPullTimeUpdateExclusionRequest$,
  () => DeregisterPullTimeUpdateExclusionResponse$
];
var DescribeImageReplicationStatus$ = [
  9,
  n02,
  _DIRS,
  0,
  () => DescribeImageReplicationStatusRequest$,
  () => DescribeImageReplicationStatusResponse$
];
var DescribeImages$ = [
  9,
  n02,
  _DI,
  0,
  () => DescribeImagesRequest$,
  () => DescribeImagesResponse$
];
var DescribeImageScanFindings$ = [
  9,
  n02,
  _DISF,
  0,
  () => DescribeImageScanFindingsRequest$,
  () => DescribeImageScanFindingsResponse$
];
var DescribeImageSigningStatus$ = [
  9,
  n02,
  _DISS,
  0,
  () => DescribeImageSigningStatusRequest$,
  () => DescribeImageSigningStatusResponse$
];
var DescribePullThroughCacheRules$ = [
  9,
  n02,
  _DPTCRe,
  0,
  () => DescribePullThroughCacheRulesRequest$,
  () => DescribePullThroughCacheRulesResponse$
];
var DescribeRegistry$ = [
  9,
  n02,
  _DRe,
  0,
  () => DescribeRegistryRequest$,
  () => DescribeRegistryResponse$
];
var DescribeReplicationBackfillResults$ = [
  9,
  n02,
  _DRBR,
  0,
  () => DescribeReplicationBackfillResultsRequest$,
  () => DescribeReplicationBackfillResultsResponse$
];
var DescribeRepositories$ = [
  9,
  n02,
  _DRes,
  0,
  () => DescribeRepositoriesRequest$,
  () => DescribeRepositoriesResponse$
];
var DescribeRepositoryCreationTemplates$ = [
  9,
  n02,
  _DRCTe,
  0,
  () => DescribeRepositoryCreationTemplatesRequest$,
  () => DescribeRepositoryCreationTemplatesResponse$
];
var GetAccountSetting$ = [
  9,
  n02,
  _GAS,
  0,
  () => GetAccountSettingRequest$,
  () => GetAccountSettingResponse$
];
var GetAuthorizationToken$ = [
  9,
  n02,
  _GAT,
  0,
  () => GetAuthorizationTokenRequest$,
  () => GetAuthorizationTokenResponse$
];
var GetDownloadUrlForLayer$ = [
  9,
  n02,
  _GDUFL,
  0,
  () => GetDownloadUrlForLayerRequest$,
  () => GetDownloadUrlForLayerResponse$
];
var GetLifecyclePolicy$ = [
  9,
  n02,
  _GLP,
  0,
  () => GetLifecyclePolicyRequest$,
  () => GetLifecyclePolicyResponse$
];
var GetLifecyclePolicyPreview$ = [
  9,
  n02,
  _GLPP,
  0,
  () => GetLifecyclePolicyPreviewRequest$,
  () => GetLifecyclePolicyPreviewResponse$
];
var GetRegistryPolicy$ = [
  9,
  n02,
  _GRP,
  0,
  () => GetRegistryPolicyRequest$,
  () => GetRegistryPolicyResponse$
];
var GetRegistryScanningConfiguration$ = [
  9,
  n02,
  _GRSC,
  0,
  () => GetRegistryScanningConfigurationRequest$,
  () => GetRegistryScanningConfigurationResponse$
];
var GetRepositoryPolicy$ = [
  9,
  n02,
  _GRPe,
  0,
  () => GetRepositoryPolicyRequest$,
  () => GetRepositoryPolicyResponse$
];
var GetSigningConfiguration$ = [
  9,
  n02,
  _GSC,
  0,
  () => GetSigningConfigurationRequest$,
  () => GetSigningConfigurationResponse$
];
var InitiateLayerUpload$ = [
  9,
  n02,
  _ILU,
  0,
  () => InitiateLayerUploadRequest$,
  () => InitiateLayerUploadResponse$
];
var ListImageReferrers$ = [
  9,
  n02,
  _LIRis,
  0,
  () => ListImageReferrersRequest$,
  () => ListImageReferrersResponse$
];
var ListImages$ = [
  9,
  n02,
  _LI,
  0,
  () => ListImagesRequest$,
  () => ListImagesResponse$
];
var ListPullTimeUpdateExclusions$ = [
  9,
  n02,
  _LPTUE,
  0,
  () => ListPullTimeUpdateExclusionsRequest$,
  () => ListPullTimeUpdateExclusionsResponse$
];
var ListReplicationBackfills$ = [
  9,
  n02,
  _LRB,
  0,
  () => ListReplicationBackfillsRequest$,
  () => ListReplicationBackfillsResponse$
];
var ListTagsForResource$2 = [
  9,
  n02,
  _LTFR2,
  0,
  () => ListTagsForResourceRequest$2,
  () => ListTagsForResourceResponse$2
];
var PutAccountSetting$2 = [
  9,
  n02,
  _PAS2,
  0,
  () => PutAccountSettingRequest$2,
  () => PutAccountSettingResponse$2
];
var PutImage$ = [
  9,
  n02,
  _PI,
  0,
  () => PutImageRequest$,
  () => PutImageResponse$
];
var PutImageScanningConfiguration$ = [
  9,
  n02,
  _PISC,
  0,
  () => PutImageScanningConfigurationRequest$,
  () => PutImageScanningConfigurationResponse$
];
var PutImageTagMutability$ = [
  9,
  n02,
  _PITM,
  0,
  () => PutImageTagMutabilityRequest$,
  () => PutImageTagMutabilityResponse$
];
var PutLifecyclePolicy$ = [
  9,
  n02,
  _PLP,
  0,
  () => PutLifecyclePolicyRequest$,
  () => PutLifecyclePolicyResponse$
];
var PutRegistryPolicy$ = [
  9,
  n02,
  _PRP,
  0,
  () => PutRegistryPolicyRequest$,
  () => PutRegistryPolicyResponse$
];
var PutRegistryScanningConfiguration$ = [
  9,
  n02,
  _PRSC,
  0,
  () => PutRegistryScanningConfigurationRequest$,
  () => PutRegistryScanningConfigurationResponse$
];
var PutReplicationConfiguration$ = [
  9,
  n02,
  _PRC,
  0,
  () => PutReplicationConfigurationRequest$,
  () => PutReplicationConfigurationResponse$
];
var PutSigningConfiguration$ = [
  9,
  n02,
  _PSC,
  0,
  () => PutSigningConfigurationRequest$,
  () => PutSigningConfigurationResponse$
];
var RegisterPullTimeUpdateExclusion$ = [
  9,
  n02,
  _RPTUE,
  0,
  () => RegisterPullTimeUpdateExclusionRequest$,
  () => RegisterPullTimeUpdateExclusionResponse$
];
var SetRepositoryPolicy$ = [
  9,
  n02,
  _SRP,
  0,
  () => SetRepositoryPolicyRequest$,
  () => SetRepositoryPolicyResponse$
];
var StartImageScan$ = [
  9,
  n02,
  _SIS,
  0,
  () => StartImageScanRequest$,
  () => StartImageScanResponse$
];
var StartLifecyclePolicyPreview$ = [
  9,
  n02,
  _SLPP,
  0,
  () => StartLifecyclePolicyPreviewRequest$,
  () => StartLifecyclePolicyPreviewResponse$
];
var StartReplicationBackfill$ = [
  9,
  n02,
  _SRB,
  0,
  () => StartReplicationBackfillRequest$,
  () => StartReplicationBackfillResponse$
];
var StopReplicationBackfill$ = [
  9,
  n02,
  _SRBt,
  0,
  () => StopReplicationBackfillRequest$,
  () => StopReplicationBackfillResponse$
];
var TagResource$2 = [
  9,
  n02,
  _TR2,
  0,
  () => TagResourceRequest$2,
  () => TagResourceResponse$2
];
var UntagResource$2 = [
  9,
  n02,
  _UR2,
  0,
  () => UntagResourceRequest$2,
  () => UntagResourceResponse$2
];
var UpdateImageStorageClass$ = [
  9,
  n02,
  _UISC,
  0,
  () => UpdateImageStorageClassRequest$,
  () => UpdateImageStorageClassResponse$
];
var UpdatePullThroughCacheRule$ = [
  9,
  n02,
  _UPTCR,
  0,
  () => UpdatePullThroughCacheRuleRequest$,
  () => UpdatePullThroughCacheRuleResponse$
];
var UpdateRepositoryCreationTemplate$ = [
  9,
  n02,
  _URCT,
  0,
  () => UpdateRepositoryCreationTemplateRequest$,
  () => UpdateRepositoryCreationTemplateResponse$
];
var UploadLayerPart$ = [
  9,
  n02,
  _ULP,
  0,
  () => UploadLayerPartRequest$,
  () => UploadLayerPartResponse$
];
var ValidatePullThroughCacheRule$ = [
  9,
  n02,
  _VPTCR,
  0,
  () => ValidatePullThroughCacheRuleRequest$,
  () => ValidatePullThroughCacheRuleResponse$
];

// node_modules/@aws-sdk/client-ecr/dist-es/runtimeConfig.shared.js
var getRuntimeConfig3 = (config) => {
  return {
    apiVersion: "2015-09-21",
    base64Decoder: config?.base64Decoder ?? fromBase64,
    base64Encoder: config?.base64Encoder ?? toBase64,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver2,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultECRHttpAuthSchemeProvider,
    httpAuthSchemes: config?.httpAuthSchemes ?? [
      {
        schemeId: "aws.auth#sigv4",
        identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
        signer: new AwsSdkSigV4Signer()
      }
    ],
    logger: config?.logger ?? new NoOpLogger(),
    protocol: config?.protocol ?? AwsJson1_1Protocol,
    protocolSettings: config?.protocolSettings ?? {
      defaultNamespace: "com.amazonaws.ecr",
      errorTypeRegistries: errorTypeRegistries2,
      xmlNamespace: "http://ecr.amazonaws.com/doc/2015-09-21/",
      version: "2015-09-21",
      serviceTarget: "AmazonEC2ContainerRegistry_V20150921"
    },
    serviceId: config?.serviceId ?? "ECR",
    sha256: config?.sha256 ?? Sha256Node,
    urlParser: config?.urlParser ?? parseUrl,
    utf8Decoder: config?.utf8Decoder ?? fromUtf8,
    utf8Encoder: config?.utf8Encoder ?? toUtf8
  };
};

// node_modules/@aws-sdk/client-ecr/dist-es/runtimeConfig.js
var getRuntimeConfig4 = (config) => {
  emitWarningIfUnsupportedVersion2(process.version);
  const defaultsMode = resolveDefaultsModeConfig(config);
  const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
  const clientSharedValues = getRuntimeConfig3(config);
  emitWarningIfUnsupportedVersion(process.version);
  const loaderConfig = {
    profile: config?.profile,
    logger: clientSharedValues.logger
  };
  return {
    ...clientSharedValues,
    ...config,
    runtime: "node",
    defaultsMode,
    authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
    bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
    credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
    defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 3e5),
    defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({ serviceId: clientSharedValues.serviceId, clientVersion: package_default2.version }),
    maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
    region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, { ...NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }),
    requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
    retryMode: config?.retryMode ?? loadConfig({
      ...NODE_RETRY_MODE_CONFIG_OPTIONS,
      default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
    }, config),
    streamCollector: config?.streamCollector ?? streamCollector,
    useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
  };
};

// node_modules/@aws-sdk/client-ecr/dist-es/auth/httpAuthExtensionConfiguration.js
var getHttpAuthExtensionConfiguration2 = (runtimeConfig) => {
  const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
  let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
  let _credentials = runtimeConfig.credentials;
  return {
    setHttpAuthScheme(httpAuthScheme) {
      const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
      if (index === -1) {
        _httpAuthSchemes.push(httpAuthScheme);
      } else {
        _httpAuthSchemes.splice(index, 1, httpAuthScheme);
      }
    },
    httpAuthSchemes() {
      return _httpAuthSchemes;
    },
    setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
      _httpAuthSchemeProvider = httpAuthSchemeProvider;
    },
    httpAuthSchemeProvider() {
      return _httpAuthSchemeProvider;
    },
    setCredentials(credentials) {
      _credentials = credentials;
    },
    credentials() {
      return _credentials;
    }
  };
};
var resolveHttpAuthRuntimeConfig2 = (config) => {
  return {
    httpAuthSchemes: config.httpAuthSchemes(),
    httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
    credentials: config.credentials()
  };
};

// node_modules/@aws-sdk/client-ecr/dist-es/runtimeExtensions.js
var resolveRuntimeExtensions2 = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration2(runtimeConfig));
  extensions.forEach((extension) => extension.configure(extensionConfiguration));
  return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig2(extensionConfiguration));
};

// node_modules/@aws-sdk/client-ecr/dist-es/ECRClient.js
var ECRClient = class extends Client {
  config;
  constructor(...[configuration]) {
    const _config_0 = getRuntimeConfig4(configuration || {});
    super(_config_0);
    this.initConfig = _config_0;
    const _config_1 = resolveClientEndpointParameters2(_config_0);
    const _config_2 = resolveUserAgentConfig(_config_1);
    const _config_3 = resolveRetryConfig(_config_2);
    const _config_4 = resolveRegionConfig(_config_3);
    const _config_5 = resolveHostHeaderConfig(_config_4);
    const _config_6 = resolveEndpointConfig(_config_5);
    const _config_7 = resolveHttpAuthSchemeConfig2(_config_6);
    const _config_8 = resolveRuntimeExtensions2(_config_7, configuration?.extensions || []);
    this.config = _config_8;
    this.middlewareStack.use(getSchemaSerdePlugin(this.config));
    this.middlewareStack.use(getUserAgentPlugin(this.config));
    this.middlewareStack.use(getRetryPlugin(this.config));
    this.middlewareStack.use(getContentLengthPlugin(this.config));
    this.middlewareStack.use(getHostHeaderPlugin(this.config));
    this.middlewareStack.use(getLoggerPlugin(this.config));
    this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
    this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
      httpAuthSchemeParametersProvider: defaultECRHttpAuthSchemeParametersProvider,
      identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({
        "aws.auth#sigv4": config.credentials
      })
    }));
    this.middlewareStack.use(getHttpSigningPlugin(this.config));
  }
  destroy() {
    super.destroy();
  }
};

// node_modules/@aws-sdk/client-ecr/dist-es/commandBuilder.js
var command2 = makeBuilder(commonParams2, "AmazonEC2ContainerRegistry_V20150921", "ECRClient", getEndpointPlugin);
var _ep02 = {};
var _mw02 = (Command2, cs, config, o) => [];

// node_modules/@aws-sdk/client-ecr/dist-es/commands/BatchGetImageCommand.js
var BatchGetImageCommand = class extends command2(_ep02, _mw02, "BatchGetImage", BatchGetImage$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/CreateRepositoryCommand.js
var CreateRepositoryCommand = class extends command2(_ep02, _mw02, "CreateRepository", CreateRepository$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/GetAuthorizationTokenCommand.js
var GetAuthorizationTokenCommand = class extends command2(_ep02, _mw02, "GetAuthorizationToken", GetAuthorizationToken$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/PutImageCommand.js
var PutImageCommand = class extends command2(_ep02, _mw02, "PutImage", PutImage$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/index.js
var dist_es_exports2 = {};
__export(dist_es_exports2, {
  $Command: () => Command,
  ArtifactStatus: () => ArtifactStatus,
  ArtifactStatusFilter: () => ArtifactStatusFilter,
  Attribute$: () => Attribute$2,
  AuthorizationData$: () => AuthorizationData$,
  AwsEcrContainerImageDetails$: () => AwsEcrContainerImageDetails$,
  BatchCheckLayerAvailability$: () => BatchCheckLayerAvailability$,
  BatchCheckLayerAvailabilityCommand: () => BatchCheckLayerAvailabilityCommand,
  BatchCheckLayerAvailabilityRequest$: () => BatchCheckLayerAvailabilityRequest$,
  BatchCheckLayerAvailabilityResponse$: () => BatchCheckLayerAvailabilityResponse$,
  BatchDeleteImage$: () => BatchDeleteImage$,
  BatchDeleteImageCommand: () => BatchDeleteImageCommand,
  BatchDeleteImageRequest$: () => BatchDeleteImageRequest$,
  BatchDeleteImageResponse$: () => BatchDeleteImageResponse$,
  BatchGetImage$: () => BatchGetImage$,
  BatchGetImageCommand: () => BatchGetImageCommand,
  BatchGetImageRequest$: () => BatchGetImageRequest$,
  BatchGetImageResponse$: () => BatchGetImageResponse$,
  BatchGetRepositoryScanningConfiguration$: () => BatchGetRepositoryScanningConfiguration$,
  BatchGetRepositoryScanningConfigurationCommand: () => BatchGetRepositoryScanningConfigurationCommand,
  BatchGetRepositoryScanningConfigurationRequest$: () => BatchGetRepositoryScanningConfigurationRequest$,
  BatchGetRepositoryScanningConfigurationResponse$: () => BatchGetRepositoryScanningConfigurationResponse$,
  BlockedByOrganizationPolicyException: () => BlockedByOrganizationPolicyException,
  BlockedByOrganizationPolicyException$: () => BlockedByOrganizationPolicyException$,
  CompleteLayerUpload$: () => CompleteLayerUpload$,
  CompleteLayerUploadCommand: () => CompleteLayerUploadCommand,
  CompleteLayerUploadRequest$: () => CompleteLayerUploadRequest$,
  CompleteLayerUploadResponse$: () => CompleteLayerUploadResponse$,
  CreatePullThroughCacheRule$: () => CreatePullThroughCacheRule$,
  CreatePullThroughCacheRuleCommand: () => CreatePullThroughCacheRuleCommand,
  CreatePullThroughCacheRuleRequest$: () => CreatePullThroughCacheRuleRequest$,
  CreatePullThroughCacheRuleResponse$: () => CreatePullThroughCacheRuleResponse$,
  CreateRepository$: () => CreateRepository$,
  CreateRepositoryCommand: () => CreateRepositoryCommand,
  CreateRepositoryCreationTemplate$: () => CreateRepositoryCreationTemplate$,
  CreateRepositoryCreationTemplateCommand: () => CreateRepositoryCreationTemplateCommand,
  CreateRepositoryCreationTemplateRequest$: () => CreateRepositoryCreationTemplateRequest$,
  CreateRepositoryCreationTemplateResponse$: () => CreateRepositoryCreationTemplateResponse$,
  CreateRepositoryRequest$: () => CreateRepositoryRequest$,
  CreateRepositoryResponse$: () => CreateRepositoryResponse$,
  CvssScore$: () => CvssScore$,
  CvssScoreAdjustment$: () => CvssScoreAdjustment$,
  CvssScoreDetails$: () => CvssScoreDetails$,
  DeleteLifecyclePolicy$: () => DeleteLifecyclePolicy$,
  DeleteLifecyclePolicyCommand: () => DeleteLifecyclePolicyCommand,
  DeleteLifecyclePolicyRequest$: () => DeleteLifecyclePolicyRequest$,
  DeleteLifecyclePolicyResponse$: () => DeleteLifecyclePolicyResponse$,
  DeletePullThroughCacheRule$: () => DeletePullThroughCacheRule$,
  DeletePullThroughCacheRuleCommand: () => DeletePullThroughCacheRuleCommand,
  DeletePullThroughCacheRuleRequest$: () => DeletePullThroughCacheRuleRequest$,
  DeletePullThroughCacheRuleResponse$: () => DeletePullThroughCacheRuleResponse$,
  DeleteRegistryPolicy$: () => DeleteRegistryPolicy$,
  DeleteRegistryPolicyCommand: () => DeleteRegistryPolicyCommand,
  DeleteRegistryPolicyRequest$: () => DeleteRegistryPolicyRequest$,
  DeleteRegistryPolicyResponse$: () => DeleteRegistryPolicyResponse$,
  DeleteRepository$: () => DeleteRepository$,
  DeleteRepositoryCommand: () => DeleteRepositoryCommand,
  DeleteRepositoryCreationTemplate$: () => DeleteRepositoryCreationTemplate$,
  DeleteRepositoryCreationTemplateCommand: () => DeleteRepositoryCreationTemplateCommand,
  DeleteRepositoryCreationTemplateRequest$: () => DeleteRepositoryCreationTemplateRequest$,
  DeleteRepositoryCreationTemplateResponse$: () => DeleteRepositoryCreationTemplateResponse$,
  DeleteRepositoryPolicy$: () => DeleteRepositoryPolicy$,
  DeleteRepositoryPolicyCommand: () => DeleteRepositoryPolicyCommand,
  DeleteRepositoryPolicyRequest$: () => DeleteRepositoryPolicyRequest$,
  DeleteRepositoryPolicyResponse$: () => DeleteRepositoryPolicyResponse$,
  DeleteRepositoryRequest$: () => DeleteRepositoryRequest$,
  DeleteRepositoryResponse$: () => DeleteRepositoryResponse$,
  DeleteSigningConfiguration$: () => DeleteSigningConfiguration$,
  DeleteSigningConfigurationCommand: () => DeleteSigningConfigurationCommand,
  DeleteSigningConfigurationRequest$: () => DeleteSigningConfigurationRequest$,
  DeleteSigningConfigurationResponse$: () => DeleteSigningConfigurationResponse$,
  DeregisterPullTimeUpdateExclusion$: () => DeregisterPullTimeUpdateExclusion$,
  DeregisterPullTimeUpdateExclusionCommand: () => DeregisterPullTimeUpdateExclusionCommand,
  DeregisterPullTimeUpdateExclusionRequest$: () => DeregisterPullTimeUpdateExclusionRequest$,
  DeregisterPullTimeUpdateExclusionResponse$: () => DeregisterPullTimeUpdateExclusionResponse$,
  DescribeImageReplicationStatus$: () => DescribeImageReplicationStatus$,
  DescribeImageReplicationStatusCommand: () => DescribeImageReplicationStatusCommand,
  DescribeImageReplicationStatusRequest$: () => DescribeImageReplicationStatusRequest$,
  DescribeImageReplicationStatusResponse$: () => DescribeImageReplicationStatusResponse$,
  DescribeImageScanFindings$: () => DescribeImageScanFindings$,
  DescribeImageScanFindingsCommand: () => DescribeImageScanFindingsCommand,
  DescribeImageScanFindingsRequest$: () => DescribeImageScanFindingsRequest$,
  DescribeImageScanFindingsResponse$: () => DescribeImageScanFindingsResponse$,
  DescribeImageSigningStatus$: () => DescribeImageSigningStatus$,
  DescribeImageSigningStatusCommand: () => DescribeImageSigningStatusCommand,
  DescribeImageSigningStatusRequest$: () => DescribeImageSigningStatusRequest$,
  DescribeImageSigningStatusResponse$: () => DescribeImageSigningStatusResponse$,
  DescribeImages$: () => DescribeImages$,
  DescribeImagesCommand: () => DescribeImagesCommand,
  DescribeImagesFilter$: () => DescribeImagesFilter$,
  DescribeImagesRequest$: () => DescribeImagesRequest$,
  DescribeImagesResponse$: () => DescribeImagesResponse$,
  DescribePullThroughCacheRules$: () => DescribePullThroughCacheRules$,
  DescribePullThroughCacheRulesCommand: () => DescribePullThroughCacheRulesCommand,
  DescribePullThroughCacheRulesRequest$: () => DescribePullThroughCacheRulesRequest$,
  DescribePullThroughCacheRulesResponse$: () => DescribePullThroughCacheRulesResponse$,
  DescribeRegistry$: () => DescribeRegistry$,
  DescribeRegistryCommand: () => DescribeRegistryCommand,
  DescribeRegistryRequest$: () => DescribeRegistryRequest$,
  DescribeRegistryResponse$: () => DescribeRegistryResponse$,
  DescribeReplicationBackfillResults$: () => DescribeReplicationBackfillResults$,
  DescribeReplicationBackfillResultsCommand: () => DescribeReplicationBackfillResultsCommand,
  DescribeReplicationBackfillResultsRequest$: () => DescribeReplicationBackfillResultsRequest$,
  DescribeReplicationBackfillResultsResponse$: () => DescribeReplicationBackfillResultsResponse$,
  DescribeRepositories$: () => DescribeRepositories$,
  DescribeRepositoriesCommand: () => DescribeRepositoriesCommand,
  DescribeRepositoriesRequest$: () => DescribeRepositoriesRequest$,
  DescribeRepositoriesResponse$: () => DescribeRepositoriesResponse$,
  DescribeRepositoryCreationTemplates$: () => DescribeRepositoryCreationTemplates$,
  DescribeRepositoryCreationTemplatesCommand: () => DescribeRepositoryCreationTemplatesCommand,
  DescribeRepositoryCreationTemplatesRequest$: () => DescribeRepositoryCreationTemplatesRequest$,
  DescribeRepositoryCreationTemplatesResponse$: () => DescribeRepositoryCreationTemplatesResponse$,
  ECR: () => ECR,
  ECRClient: () => ECRClient,
  ECRServiceException: () => ECRServiceException,
  ECRServiceException$: () => ECRServiceException$,
  EmptyUploadException: () => EmptyUploadException,
  EmptyUploadException$: () => EmptyUploadException$,
  EncryptionConfiguration$: () => EncryptionConfiguration$,
  EncryptionConfigurationForRepositoryCreationTemplate$: () => EncryptionConfigurationForRepositoryCreationTemplate$,
  EncryptionType: () => EncryptionType,
  EnhancedImageScanFinding$: () => EnhancedImageScanFinding$,
  ExclusionAlreadyExistsException: () => ExclusionAlreadyExistsException,
  ExclusionAlreadyExistsException$: () => ExclusionAlreadyExistsException$,
  ExclusionNotFoundException: () => ExclusionNotFoundException,
  ExclusionNotFoundException$: () => ExclusionNotFoundException$,
  FindingSeverity: () => FindingSeverity,
  GetAccountSetting$: () => GetAccountSetting$,
  GetAccountSettingCommand: () => GetAccountSettingCommand,
  GetAccountSettingRequest$: () => GetAccountSettingRequest$,
  GetAccountSettingResponse$: () => GetAccountSettingResponse$,
  GetAuthorizationToken$: () => GetAuthorizationToken$,
  GetAuthorizationTokenCommand: () => GetAuthorizationTokenCommand,
  GetAuthorizationTokenRequest$: () => GetAuthorizationTokenRequest$,
  GetAuthorizationTokenResponse$: () => GetAuthorizationTokenResponse$,
  GetDownloadUrlForLayer$: () => GetDownloadUrlForLayer$,
  GetDownloadUrlForLayerCommand: () => GetDownloadUrlForLayerCommand,
  GetDownloadUrlForLayerRequest$: () => GetDownloadUrlForLayerRequest$,
  GetDownloadUrlForLayerResponse$: () => GetDownloadUrlForLayerResponse$,
  GetLifecyclePolicy$: () => GetLifecyclePolicy$,
  GetLifecyclePolicyCommand: () => GetLifecyclePolicyCommand,
  GetLifecyclePolicyPreview$: () => GetLifecyclePolicyPreview$,
  GetLifecyclePolicyPreviewCommand: () => GetLifecyclePolicyPreviewCommand,
  GetLifecyclePolicyPreviewRequest$: () => GetLifecyclePolicyPreviewRequest$,
  GetLifecyclePolicyPreviewResponse$: () => GetLifecyclePolicyPreviewResponse$,
  GetLifecyclePolicyRequest$: () => GetLifecyclePolicyRequest$,
  GetLifecyclePolicyResponse$: () => GetLifecyclePolicyResponse$,
  GetRegistryPolicy$: () => GetRegistryPolicy$,
  GetRegistryPolicyCommand: () => GetRegistryPolicyCommand,
  GetRegistryPolicyRequest$: () => GetRegistryPolicyRequest$,
  GetRegistryPolicyResponse$: () => GetRegistryPolicyResponse$,
  GetRegistryScanningConfiguration$: () => GetRegistryScanningConfiguration$,
  GetRegistryScanningConfigurationCommand: () => GetRegistryScanningConfigurationCommand,
  GetRegistryScanningConfigurationRequest$: () => GetRegistryScanningConfigurationRequest$,
  GetRegistryScanningConfigurationResponse$: () => GetRegistryScanningConfigurationResponse$,
  GetRepositoryPolicy$: () => GetRepositoryPolicy$,
  GetRepositoryPolicyCommand: () => GetRepositoryPolicyCommand,
  GetRepositoryPolicyRequest$: () => GetRepositoryPolicyRequest$,
  GetRepositoryPolicyResponse$: () => GetRepositoryPolicyResponse$,
  GetSigningConfiguration$: () => GetSigningConfiguration$,
  GetSigningConfigurationCommand: () => GetSigningConfigurationCommand,
  GetSigningConfigurationRequest$: () => GetSigningConfigurationRequest$,
  GetSigningConfigurationResponse$: () => GetSigningConfigurationResponse$,
  Image$: () => Image$,
  ImageActionType: () => ImageActionType,
  ImageAlreadyExistsException: () => ImageAlreadyExistsException,
  ImageAlreadyExistsException$: () => ImageAlreadyExistsException$,
  ImageArchivedException: () => ImageArchivedException,
  ImageArchivedException$: () => ImageArchivedException$,
  ImageDetail$: () => ImageDetail$,
  ImageDigestDoesNotMatchException: () => ImageDigestDoesNotMatchException,
  ImageDigestDoesNotMatchException$: () => ImageDigestDoesNotMatchException$,
  ImageFailure$: () => ImageFailure$,
  ImageFailureCode: () => ImageFailureCode,
  ImageIdentifier$: () => ImageIdentifier$,
  ImageNotFoundException: () => ImageNotFoundException,
  ImageNotFoundException$: () => ImageNotFoundException$,
  ImageReferrer$: () => ImageReferrer$,
  ImageReplicationStatus$: () => ImageReplicationStatus$,
  ImageScanFinding$: () => ImageScanFinding$,
  ImageScanFindings$: () => ImageScanFindings$,
  ImageScanFindingsSummary$: () => ImageScanFindingsSummary$,
  ImageScanStatus$: () => ImageScanStatus$,
  ImageScanningConfiguration$: () => ImageScanningConfiguration$,
  ImageSigningStatus$: () => ImageSigningStatus$,
  ImageStatus: () => ImageStatus,
  ImageStatusFilter: () => ImageStatusFilter,
  ImageStorageClassUpdateNotSupportedException: () => ImageStorageClassUpdateNotSupportedException,
  ImageStorageClassUpdateNotSupportedException$: () => ImageStorageClassUpdateNotSupportedException$,
  ImageTagAlreadyExistsException: () => ImageTagAlreadyExistsException,
  ImageTagAlreadyExistsException$: () => ImageTagAlreadyExistsException$,
  ImageTagMutability: () => ImageTagMutability,
  ImageTagMutabilityExclusionFilter$: () => ImageTagMutabilityExclusionFilter$,
  ImageTagMutabilityExclusionFilterType: () => ImageTagMutabilityExclusionFilterType,
  InitiateLayerUpload$: () => InitiateLayerUpload$,
  InitiateLayerUploadCommand: () => InitiateLayerUploadCommand,
  InitiateLayerUploadRequest$: () => InitiateLayerUploadRequest$,
  InitiateLayerUploadResponse$: () => InitiateLayerUploadResponse$,
  InvalidLayerException: () => InvalidLayerException,
  InvalidLayerException$: () => InvalidLayerException$,
  InvalidLayerPartException: () => InvalidLayerPartException,
  InvalidLayerPartException$: () => InvalidLayerPartException$,
  InvalidParameterException: () => InvalidParameterException2,
  InvalidParameterException$: () => InvalidParameterException$2,
  InvalidTagParameterException: () => InvalidTagParameterException,
  InvalidTagParameterException$: () => InvalidTagParameterException$,
  KmsException: () => KmsException,
  KmsException$: () => KmsException$,
  Layer$: () => Layer$,
  LayerAlreadyExistsException: () => LayerAlreadyExistsException,
  LayerAlreadyExistsException$: () => LayerAlreadyExistsException$,
  LayerAvailability: () => LayerAvailability,
  LayerFailure$: () => LayerFailure$,
  LayerFailureCode: () => LayerFailureCode,
  LayerInaccessibleException: () => LayerInaccessibleException,
  LayerInaccessibleException$: () => LayerInaccessibleException$,
  LayerPartTooSmallException: () => LayerPartTooSmallException,
  LayerPartTooSmallException$: () => LayerPartTooSmallException$,
  LayersNotFoundException: () => LayersNotFoundException,
  LayersNotFoundException$: () => LayersNotFoundException$,
  LifecyclePolicyNotFoundException: () => LifecyclePolicyNotFoundException,
  LifecyclePolicyNotFoundException$: () => LifecyclePolicyNotFoundException$,
  LifecyclePolicyPreviewFilter$: () => LifecyclePolicyPreviewFilter$,
  LifecyclePolicyPreviewInProgressException: () => LifecyclePolicyPreviewInProgressException,
  LifecyclePolicyPreviewInProgressException$: () => LifecyclePolicyPreviewInProgressException$,
  LifecyclePolicyPreviewNotFoundException: () => LifecyclePolicyPreviewNotFoundException,
  LifecyclePolicyPreviewNotFoundException$: () => LifecyclePolicyPreviewNotFoundException$,
  LifecyclePolicyPreviewResult$: () => LifecyclePolicyPreviewResult$,
  LifecyclePolicyPreviewStatus: () => LifecyclePolicyPreviewStatus,
  LifecyclePolicyPreviewSummary$: () => LifecyclePolicyPreviewSummary$,
  LifecyclePolicyRuleAction$: () => LifecyclePolicyRuleAction$,
  LifecyclePolicyStorageClass: () => LifecyclePolicyStorageClass,
  LifecyclePolicyTargetStorageClass: () => LifecyclePolicyTargetStorageClass,
  LimitExceededException: () => LimitExceededException2,
  LimitExceededException$: () => LimitExceededException$2,
  ListImageReferrers$: () => ListImageReferrers$,
  ListImageReferrersCommand: () => ListImageReferrersCommand,
  ListImageReferrersFilter$: () => ListImageReferrersFilter$,
  ListImageReferrersRequest$: () => ListImageReferrersRequest$,
  ListImageReferrersResponse$: () => ListImageReferrersResponse$,
  ListImages$: () => ListImages$,
  ListImagesCommand: () => ListImagesCommand,
  ListImagesFilter$: () => ListImagesFilter$,
  ListImagesRequest$: () => ListImagesRequest$,
  ListImagesResponse$: () => ListImagesResponse$,
  ListPullTimeUpdateExclusions$: () => ListPullTimeUpdateExclusions$,
  ListPullTimeUpdateExclusionsCommand: () => ListPullTimeUpdateExclusionsCommand,
  ListPullTimeUpdateExclusionsRequest$: () => ListPullTimeUpdateExclusionsRequest$,
  ListPullTimeUpdateExclusionsResponse$: () => ListPullTimeUpdateExclusionsResponse$,
  ListReplicationBackfills$: () => ListReplicationBackfills$,
  ListReplicationBackfillsCommand: () => ListReplicationBackfillsCommand,
  ListReplicationBackfillsRequest$: () => ListReplicationBackfillsRequest$,
  ListReplicationBackfillsResponse$: () => ListReplicationBackfillsResponse$,
  ListTagsForResource$: () => ListTagsForResource$2,
  ListTagsForResourceCommand: () => ListTagsForResourceCommand2,
  ListTagsForResourceRequest$: () => ListTagsForResourceRequest$2,
  ListTagsForResourceResponse$: () => ListTagsForResourceResponse$2,
  PackageVulnerabilityDetails$: () => PackageVulnerabilityDetails$,
  PullThroughCacheRule$: () => PullThroughCacheRule$,
  PullThroughCacheRuleAlreadyExistsException: () => PullThroughCacheRuleAlreadyExistsException,
  PullThroughCacheRuleAlreadyExistsException$: () => PullThroughCacheRuleAlreadyExistsException$,
  PullThroughCacheRuleNotFoundException: () => PullThroughCacheRuleNotFoundException,
  PullThroughCacheRuleNotFoundException$: () => PullThroughCacheRuleNotFoundException$,
  PutAccountSetting$: () => PutAccountSetting$2,
  PutAccountSettingCommand: () => PutAccountSettingCommand2,
  PutAccountSettingRequest$: () => PutAccountSettingRequest$2,
  PutAccountSettingResponse$: () => PutAccountSettingResponse$2,
  PutImage$: () => PutImage$,
  PutImageCommand: () => PutImageCommand,
  PutImageRequest$: () => PutImageRequest$,
  PutImageResponse$: () => PutImageResponse$,
  PutImageScanningConfiguration$: () => PutImageScanningConfiguration$,
  PutImageScanningConfigurationCommand: () => PutImageScanningConfigurationCommand,
  PutImageScanningConfigurationRequest$: () => PutImageScanningConfigurationRequest$,
  PutImageScanningConfigurationResponse$: () => PutImageScanningConfigurationResponse$,
  PutImageTagMutability$: () => PutImageTagMutability$,
  PutImageTagMutabilityCommand: () => PutImageTagMutabilityCommand,
  PutImageTagMutabilityRequest$: () => PutImageTagMutabilityRequest$,
  PutImageTagMutabilityResponse$: () => PutImageTagMutabilityResponse$,
  PutLifecyclePolicy$: () => PutLifecyclePolicy$,
  PutLifecyclePolicyCommand: () => PutLifecyclePolicyCommand,
  PutLifecyclePolicyRequest$: () => PutLifecyclePolicyRequest$,
  PutLifecyclePolicyResponse$: () => PutLifecyclePolicyResponse$,
  PutRegistryPolicy$: () => PutRegistryPolicy$,
  PutRegistryPolicyCommand: () => PutRegistryPolicyCommand,
  PutRegistryPolicyRequest$: () => PutRegistryPolicyRequest$,
  PutRegistryPolicyResponse$: () => PutRegistryPolicyResponse$,
  PutRegistryScanningConfiguration$: () => PutRegistryScanningConfiguration$,
  PutRegistryScanningConfigurationCommand: () => PutRegistryScanningConfigurationCommand,
  PutRegistryScanningConfigurationRequest$: () => PutRegistryScanningConfigurationRequest$,
  PutRegistryScanningConfigurationResponse$: () => PutRegistryScanningConfigurationResponse$,
  PutReplicationConfiguration$: () => PutReplicationConfiguration$,
  PutReplicationConfigurationCommand: () => PutReplicationConfigurationCommand,
  PutReplicationConfigurationRequest$: () => PutReplicationConfigurationRequest$,
  PutReplicationConfigurationResponse$: () => PutReplicationConfigurationResponse$,
  PutSigningConfiguration$: () => PutSigningConfiguration$,
  PutSigningConfigurationCommand: () => PutSigningConfigurationCommand,
  PutSigningConfigurationRequest$: () => PutSigningConfigurationRequest$,
  PutSigningConfigurationResponse$: () => PutSigningConfigurationResponse$,
  RCTAppliedFor: () => RCTAppliedFor,
  Recommendation$: () => Recommendation$,
  ReferencedImagesNotFoundException: () => ReferencedImagesNotFoundException,
  ReferencedImagesNotFoundException$: () => ReferencedImagesNotFoundException$,
  RegisterPullTimeUpdateExclusion$: () => RegisterPullTimeUpdateExclusion$,
  RegisterPullTimeUpdateExclusionCommand: () => RegisterPullTimeUpdateExclusionCommand,
  RegisterPullTimeUpdateExclusionRequest$: () => RegisterPullTimeUpdateExclusionRequest$,
  RegisterPullTimeUpdateExclusionResponse$: () => RegisterPullTimeUpdateExclusionResponse$,
  RegistryPolicyNotFoundException: () => RegistryPolicyNotFoundException,
  RegistryPolicyNotFoundException$: () => RegistryPolicyNotFoundException$,
  RegistryScanningConfiguration$: () => RegistryScanningConfiguration$,
  RegistryScanningRule$: () => RegistryScanningRule$,
  Remediation$: () => Remediation$,
  ReplicationBackfillInProgressException: () => ReplicationBackfillInProgressException,
  ReplicationBackfillInProgressException$: () => ReplicationBackfillInProgressException$,
  ReplicationBackfillInvalidStatusException: () => ReplicationBackfillInvalidStatusException,
  ReplicationBackfillInvalidStatusException$: () => ReplicationBackfillInvalidStatusException$,
  ReplicationBackfillNotFoundException: () => ReplicationBackfillNotFoundException,
  ReplicationBackfillNotFoundException$: () => ReplicationBackfillNotFoundException$,
  ReplicationBackfillProgress$: () => ReplicationBackfillProgress$,
  ReplicationBackfillResult$: () => ReplicationBackfillResult$,
  ReplicationBackfillResultStatus: () => ReplicationBackfillResultStatus,
  ReplicationBackfillStatus: () => ReplicationBackfillStatus,
  ReplicationBackfillSummary$: () => ReplicationBackfillSummary$,
  ReplicationConfiguration$: () => ReplicationConfiguration$,
  ReplicationDestination$: () => ReplicationDestination$,
  ReplicationRule$: () => ReplicationRule$,
  ReplicationStatus: () => ReplicationStatus,
  Repository$: () => Repository$,
  RepositoryAlreadyExistsException: () => RepositoryAlreadyExistsException,
  RepositoryAlreadyExistsException$: () => RepositoryAlreadyExistsException$,
  RepositoryCreationTemplate$: () => RepositoryCreationTemplate$,
  RepositoryFilter$: () => RepositoryFilter$,
  RepositoryFilterType: () => RepositoryFilterType,
  RepositoryNotEmptyException: () => RepositoryNotEmptyException,
  RepositoryNotEmptyException$: () => RepositoryNotEmptyException$,
  RepositoryNotFoundException: () => RepositoryNotFoundException,
  RepositoryNotFoundException$: () => RepositoryNotFoundException$,
  RepositoryPolicyNotFoundException: () => RepositoryPolicyNotFoundException,
  RepositoryPolicyNotFoundException$: () => RepositoryPolicyNotFoundException$,
  RepositoryScanningConfiguration$: () => RepositoryScanningConfiguration$,
  RepositoryScanningConfigurationFailure$: () => RepositoryScanningConfigurationFailure$,
  Resource$: () => Resource$2,
  ResourceDetails$: () => ResourceDetails$,
  ScanFrequency: () => ScanFrequency,
  ScanNotFoundException: () => ScanNotFoundException,
  ScanNotFoundException$: () => ScanNotFoundException$,
  ScanStatus: () => ScanStatus,
  ScanType: () => ScanType,
  ScanningConfigurationFailureCode: () => ScanningConfigurationFailureCode,
  ScanningRepositoryFilter$: () => ScanningRepositoryFilter$,
  ScanningRepositoryFilterType: () => ScanningRepositoryFilterType,
  ScoreDetails$: () => ScoreDetails$,
  SecretNotFoundException: () => SecretNotFoundException,
  SecretNotFoundException$: () => SecretNotFoundException$,
  ServerException: () => ServerException2,
  ServerException$: () => ServerException$2,
  SetRepositoryPolicy$: () => SetRepositoryPolicy$,
  SetRepositoryPolicyCommand: () => SetRepositoryPolicyCommand,
  SetRepositoryPolicyRequest$: () => SetRepositoryPolicyRequest$,
  SetRepositoryPolicyResponse$: () => SetRepositoryPolicyResponse$,
  SigningConfiguration$: () => SigningConfiguration$,
  SigningConfigurationNotFoundException: () => SigningConfigurationNotFoundException,
  SigningConfigurationNotFoundException$: () => SigningConfigurationNotFoundException$,
  SigningRepositoryFilter$: () => SigningRepositoryFilter$,
  SigningRepositoryFilterType: () => SigningRepositoryFilterType,
  SigningRule$: () => SigningRule$,
  SigningStatus: () => SigningStatus,
  StartImageScan$: () => StartImageScan$,
  StartImageScanCommand: () => StartImageScanCommand,
  StartImageScanRequest$: () => StartImageScanRequest$,
  StartImageScanResponse$: () => StartImageScanResponse$,
  StartLifecyclePolicyPreview$: () => StartLifecyclePolicyPreview$,
  StartLifecyclePolicyPreviewCommand: () => StartLifecyclePolicyPreviewCommand,
  StartLifecyclePolicyPreviewRequest$: () => StartLifecyclePolicyPreviewRequest$,
  StartLifecyclePolicyPreviewResponse$: () => StartLifecyclePolicyPreviewResponse$,
  StartReplicationBackfill$: () => StartReplicationBackfill$,
  StartReplicationBackfillCommand: () => StartReplicationBackfillCommand,
  StartReplicationBackfillRequest$: () => StartReplicationBackfillRequest$,
  StartReplicationBackfillResponse$: () => StartReplicationBackfillResponse$,
  StopReplicationBackfill$: () => StopReplicationBackfill$,
  StopReplicationBackfillCommand: () => StopReplicationBackfillCommand,
  StopReplicationBackfillRequest$: () => StopReplicationBackfillRequest$,
  StopReplicationBackfillResponse$: () => StopReplicationBackfillResponse$,
  SubjectIdentifier$: () => SubjectIdentifier$,
  Tag$: () => Tag$2,
  TagResource$: () => TagResource$2,
  TagResourceCommand: () => TagResourceCommand2,
  TagResourceRequest$: () => TagResourceRequest$2,
  TagResourceResponse$: () => TagResourceResponse$2,
  TagStatus: () => TagStatus,
  TargetStorageClass: () => TargetStorageClass,
  TemplateAlreadyExistsException: () => TemplateAlreadyExistsException,
  TemplateAlreadyExistsException$: () => TemplateAlreadyExistsException$,
  TemplateNotFoundException: () => TemplateNotFoundException,
  TemplateNotFoundException$: () => TemplateNotFoundException$,
  TooManyTagsException: () => TooManyTagsException,
  TooManyTagsException$: () => TooManyTagsException$,
  TransitioningImageTotalCount$: () => TransitioningImageTotalCount$,
  UnableToAccessSecretException: () => UnableToAccessSecretException,
  UnableToAccessSecretException$: () => UnableToAccessSecretException$,
  UnableToDecryptSecretValueException: () => UnableToDecryptSecretValueException,
  UnableToDecryptSecretValueException$: () => UnableToDecryptSecretValueException$,
  UnableToGetUpstreamImageException: () => UnableToGetUpstreamImageException,
  UnableToGetUpstreamImageException$: () => UnableToGetUpstreamImageException$,
  UnableToGetUpstreamLayerException: () => UnableToGetUpstreamLayerException,
  UnableToGetUpstreamLayerException$: () => UnableToGetUpstreamLayerException$,
  UnableToListUpstreamImageReferrersException: () => UnableToListUpstreamImageReferrersException,
  UnableToListUpstreamImageReferrersException$: () => UnableToListUpstreamImageReferrersException$,
  UnsupportedImageTypeException: () => UnsupportedImageTypeException,
  UnsupportedImageTypeException$: () => UnsupportedImageTypeException$,
  UnsupportedUpstreamRegistryException: () => UnsupportedUpstreamRegistryException,
  UnsupportedUpstreamRegistryException$: () => UnsupportedUpstreamRegistryException$,
  UntagResource$: () => UntagResource$2,
  UntagResourceCommand: () => UntagResourceCommand2,
  UntagResourceRequest$: () => UntagResourceRequest$2,
  UntagResourceResponse$: () => UntagResourceResponse$2,
  UpdateImageStorageClass$: () => UpdateImageStorageClass$,
  UpdateImageStorageClassCommand: () => UpdateImageStorageClassCommand,
  UpdateImageStorageClassRequest$: () => UpdateImageStorageClassRequest$,
  UpdateImageStorageClassResponse$: () => UpdateImageStorageClassResponse$,
  UpdatePullThroughCacheRule$: () => UpdatePullThroughCacheRule$,
  UpdatePullThroughCacheRuleCommand: () => UpdatePullThroughCacheRuleCommand,
  UpdatePullThroughCacheRuleRequest$: () => UpdatePullThroughCacheRuleRequest$,
  UpdatePullThroughCacheRuleResponse$: () => UpdatePullThroughCacheRuleResponse$,
  UpdateRepositoryCreationTemplate$: () => UpdateRepositoryCreationTemplate$,
  UpdateRepositoryCreationTemplateCommand: () => UpdateRepositoryCreationTemplateCommand,
  UpdateRepositoryCreationTemplateRequest$: () => UpdateRepositoryCreationTemplateRequest$,
  UpdateRepositoryCreationTemplateResponse$: () => UpdateRepositoryCreationTemplateResponse$,
  UploadLayerPart$: () => UploadLayerPart$,
  UploadLayerPartCommand: () => UploadLayerPartCommand,
  UploadLayerPartRequest$: () => UploadLayerPartRequest$,
  UploadLayerPartResponse$: () => UploadLayerPartResponse$,
  UploadNotFoundException: () => UploadNotFoundException,
  UploadNotFoundException$: () => UploadNotFoundException$,
  UpstreamRegistry: () => UpstreamRegistry,
  ValidatePullThroughCacheRule$: () => ValidatePullThroughCacheRule$,
  ValidatePullThroughCacheRuleCommand: () => ValidatePullThroughCacheRuleCommand,
  ValidatePullThroughCacheRuleRequest$: () => ValidatePullThroughCacheRuleRequest$,
  ValidatePullThroughCacheRuleResponse$: () => ValidatePullThroughCacheRuleResponse$,
  ValidationException: () => ValidationException,
  ValidationException$: () => ValidationException$,
  VulnerablePackage$: () => VulnerablePackage$,
  __Client: () => Client,
  errorTypeRegistries: () => errorTypeRegistries2,
  paginateDescribeImageScanFindings: () => paginateDescribeImageScanFindings,
  paginateDescribeImages: () => paginateDescribeImages,
  paginateDescribePullThroughCacheRules: () => paginateDescribePullThroughCacheRules,
  paginateDescribeReplicationBackfillResults: () => paginateDescribeReplicationBackfillResults,
  paginateDescribeRepositories: () => paginateDescribeRepositories,
  paginateDescribeRepositoryCreationTemplates: () => paginateDescribeRepositoryCreationTemplates,
  paginateGetLifecyclePolicyPreview: () => paginateGetLifecyclePolicyPreview,
  paginateListImages: () => paginateListImages,
  paginateListReplicationBackfills: () => paginateListReplicationBackfills,
  waitForImageScanComplete: () => waitForImageScanComplete,
  waitForLifecyclePolicyPreviewComplete: () => waitForLifecyclePolicyPreviewComplete,
  waitUntilImageScanComplete: () => waitUntilImageScanComplete,
  waitUntilLifecyclePolicyPreviewComplete: () => waitUntilLifecyclePolicyPreviewComplete
});

// node_modules/@aws-sdk/client-ecr/dist-es/commands/BatchCheckLayerAvailabilityCommand.js
var BatchCheckLayerAvailabilityCommand = class extends command2(_ep02, _mw02, "BatchCheckLayerAvailability", BatchCheckLayerAvailability$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/BatchDeleteImageCommand.js
var BatchDeleteImageCommand = class extends command2(_ep02, _mw02, "BatchDeleteImage", BatchDeleteImage$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/BatchGetRepositoryScanningConfigurationCommand.js
var BatchGetRepositoryScanningConfigurationCommand = class extends command2(_ep02, _mw02, "BatchGetRepositoryScanningConfiguration", BatchGetRepositoryScanningConfiguration$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/CompleteLayerUploadCommand.js
var CompleteLayerUploadCommand = class extends command2(_ep02, _mw02, "CompleteLayerUpload", CompleteLayerUpload$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/CreatePullThroughCacheRuleCommand.js
var CreatePullThroughCacheRuleCommand = class extends command2(_ep02, _mw02, "CreatePullThroughCacheRule", CreatePullThroughCacheRule$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/CreateRepositoryCreationTemplateCommand.js
var CreateRepositoryCreationTemplateCommand = class extends command2(_ep02, _mw02, "CreateRepositoryCreationTemplate", CreateRepositoryCreationTemplate$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/DeleteLifecyclePolicyCommand.js
var DeleteLifecyclePolicyCommand = class extends command2(_ep02, _mw02, "DeleteLifecyclePolicy", DeleteLifecyclePolicy$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/DeletePullThroughCacheRuleCommand.js
var DeletePullThroughCacheRuleCommand = class extends command2(_ep02, _mw02, "DeletePullThroughCacheRule", DeletePullThroughCacheRule$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/DeleteRegistryPolicyCommand.js
var DeleteRegistryPolicyCommand = class extends command2(_ep02, _mw02, "DeleteRegistryPolicy", DeleteRegistryPolicy$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/DeleteRepositoryCommand.js
var DeleteRepositoryCommand = class extends command2(_ep02, _mw02, "DeleteRepository", DeleteRepository$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/DeleteRepositoryCreationTemplateCommand.js
var DeleteRepositoryCreationTemplateCommand = class extends command2(_ep02, _mw02, "DeleteRepositoryCreationTemplate", DeleteRepositoryCreationTemplate$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/DeleteRepositoryPolicyCommand.js
var DeleteRepositoryPolicyCommand = class extends command2(_ep02, _mw02, "DeleteRepositoryPolicy", DeleteRepositoryPolicy$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/DeleteSigningConfigurationCommand.js
var DeleteSigningConfigurationCommand = class extends command2(_ep02, _mw02, "DeleteSigningConfiguration", DeleteSigningConfiguration$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/DeregisterPullTimeUpdateExclusionCommand.js
var DeregisterPullTimeUpdateExclusionCommand = class extends command2(_ep02, _mw02, "DeregisterPullTimeUpdateExclusion", DeregisterPullTimeUpdateExclusion$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribeImageReplicationStatusCommand.js
var DescribeImageReplicationStatusCommand = class extends command2(_ep02, _mw02, "DescribeImageReplicationStatus", DescribeImageReplicationStatus$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribeImageScanFindingsCommand.js
var DescribeImageScanFindingsCommand = class extends command2(_ep02, _mw02, "DescribeImageScanFindings", DescribeImageScanFindings$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribeImagesCommand.js
var DescribeImagesCommand = class extends command2(_ep02, _mw02, "DescribeImages", DescribeImages$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribeImageSigningStatusCommand.js
var DescribeImageSigningStatusCommand = class extends command2(_ep02, _mw02, "DescribeImageSigningStatus", DescribeImageSigningStatus$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribePullThroughCacheRulesCommand.js
var DescribePullThroughCacheRulesCommand = class extends command2(_ep02, _mw02, "DescribePullThroughCacheRules", DescribePullThroughCacheRules$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribeRegistryCommand.js
var DescribeRegistryCommand = class extends command2(_ep02, _mw02, "DescribeRegistry", DescribeRegistry$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribeReplicationBackfillResultsCommand.js
var DescribeReplicationBackfillResultsCommand = class extends command2(_ep02, _mw02, "DescribeReplicationBackfillResults", DescribeReplicationBackfillResults$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribeRepositoriesCommand.js
var DescribeRepositoriesCommand = class extends command2(_ep02, _mw02, "DescribeRepositories", DescribeRepositories$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribeRepositoryCreationTemplatesCommand.js
var DescribeRepositoryCreationTemplatesCommand = class extends command2(_ep02, _mw02, "DescribeRepositoryCreationTemplates", DescribeRepositoryCreationTemplates$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/GetAccountSettingCommand.js
var GetAccountSettingCommand = class extends command2(_ep02, _mw02, "GetAccountSetting", GetAccountSetting$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/GetDownloadUrlForLayerCommand.js
var GetDownloadUrlForLayerCommand = class extends command2(_ep02, _mw02, "GetDownloadUrlForLayer", GetDownloadUrlForLayer$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/GetLifecyclePolicyCommand.js
var GetLifecyclePolicyCommand = class extends command2(_ep02, _mw02, "GetLifecyclePolicy", GetLifecyclePolicy$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/GetLifecyclePolicyPreviewCommand.js
var GetLifecyclePolicyPreviewCommand = class extends command2(_ep02, _mw02, "GetLifecyclePolicyPreview", GetLifecyclePolicyPreview$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/GetRegistryPolicyCommand.js
var GetRegistryPolicyCommand = class extends command2(_ep02, _mw02, "GetRegistryPolicy", GetRegistryPolicy$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/GetRegistryScanningConfigurationCommand.js
var GetRegistryScanningConfigurationCommand = class extends command2(_ep02, _mw02, "GetRegistryScanningConfiguration", GetRegistryScanningConfiguration$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/GetRepositoryPolicyCommand.js
var GetRepositoryPolicyCommand = class extends command2(_ep02, _mw02, "GetRepositoryPolicy", GetRepositoryPolicy$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/GetSigningConfigurationCommand.js
var GetSigningConfigurationCommand = class extends command2(_ep02, _mw02, "GetSigningConfiguration", GetSigningConfiguration$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/InitiateLayerUploadCommand.js
var InitiateLayerUploadCommand = class extends command2(_ep02, _mw02, "InitiateLayerUpload", InitiateLayerUpload$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/ListImageReferrersCommand.js
var ListImageReferrersCommand = class extends command2(_ep02, _mw02, "ListImageReferrers", ListImageReferrers$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/ListImagesCommand.js
var ListImagesCommand = class extends command2(_ep02, _mw02, "ListImages", ListImages$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/ListPullTimeUpdateExclusionsCommand.js
var ListPullTimeUpdateExclusionsCommand = class extends command2(_ep02, _mw02, "ListPullTimeUpdateExclusions", ListPullTimeUpdateExclusions$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/ListReplicationBackfillsCommand.js
var ListReplicationBackfillsCommand = class extends command2(_ep02, _mw02, "ListReplicationBackfills", ListReplicationBackfills$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/ListTagsForResourceCommand.js
var ListTagsForResourceCommand2 = class extends command2(_ep02, _mw02, "ListTagsForResource", ListTagsForResource$2) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/PutAccountSettingCommand.js
var PutAccountSettingCommand2 = class extends command2(_ep02, _mw02, "PutAccountSetting", PutAccountSetting$2) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/PutImageScanningConfigurationCommand.js
var PutImageScanningConfigurationCommand = class extends command2(_ep02, _mw02, "PutImageScanningConfiguration", PutImageScanningConfiguration$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/PutImageTagMutabilityCommand.js
var PutImageTagMutabilityCommand = class extends command2(_ep02, _mw02, "PutImageTagMutability", PutImageTagMutability$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/PutLifecyclePolicyCommand.js
var PutLifecyclePolicyCommand = class extends command2(_ep02, _mw02, "PutLifecyclePolicy", PutLifecyclePolicy$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/PutRegistryPolicyCommand.js
var PutRegistryPolicyCommand = class extends command2(_ep02, _mw02, "PutRegistryPolicy", PutRegistryPolicy$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/PutRegistryScanningConfigurationCommand.js
var PutRegistryScanningConfigurationCommand = class extends command2(_ep02, _mw02, "PutRegistryScanningConfiguration", PutRegistryScanningConfiguration$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/PutReplicationConfigurationCommand.js
var PutReplicationConfigurationCommand = class extends command2(_ep02, _mw02, "PutReplicationConfiguration", PutReplicationConfiguration$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/PutSigningConfigurationCommand.js
var PutSigningConfigurationCommand = class extends command2(_ep02, _mw02, "PutSigningConfiguration", PutSigningConfiguration$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/RegisterPullTimeUpdateExclusionCommand.js
var RegisterPullTimeUpdateExclusionCommand = class extends command2(_ep02, _mw02, "RegisterPullTimeUpdateExclusion", RegisterPullTimeUpdateExclusion$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/SetRepositoryPolicyCommand.js
var SetRepositoryPolicyCommand = class extends command2(_ep02, _mw02, "SetRepositoryPolicy", SetRepositoryPolicy$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/StartImageScanCommand.js
var StartImageScanCommand = class extends command2(_ep02, _mw02, "StartImageScan", StartImageScan$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/StartLifecyclePolicyPreviewCommand.js
var StartLifecyclePolicyPreviewCommand = class extends command2(_ep02, _mw02, "StartLifecyclePolicyPreview", StartLifecyclePolicyPreview$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/StartReplicationBackfillCommand.js
var StartReplicationBackfillCommand = class extends command2(_ep02, _mw02, "StartReplicationBackfill", StartReplicationBackfill$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/StopReplicationBackfillCommand.js
var StopReplicationBackfillCommand = class extends command2(_ep02, _mw02, "StopReplicationBackfill", StopReplicationBackfill$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/TagResourceCommand.js
var TagResourceCommand2 = class extends command2(_ep02, _mw02, "TagResource", TagResource$2) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/UntagResourceCommand.js
var UntagResourceCommand2 = class extends command2(_ep02, _mw02, "UntagResource", UntagResource$2) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/UpdateImageStorageClassCommand.js
var UpdateImageStorageClassCommand = class extends command2(_ep02, _mw02, "UpdateImageStorageClass", UpdateImageStorageClass$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/UpdatePullThroughCacheRuleCommand.js
var UpdatePullThroughCacheRuleCommand = class extends command2(_ep02, _mw02, "UpdatePullThroughCacheRule", UpdatePullThroughCacheRule$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/UpdateRepositoryCreationTemplateCommand.js
var UpdateRepositoryCreationTemplateCommand = class extends command2(_ep02, _mw02, "UpdateRepositoryCreationTemplate", UpdateRepositoryCreationTemplate$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/UploadLayerPartCommand.js
var UploadLayerPartCommand = class extends command2(_ep02, _mw02, "UploadLayerPart", UploadLayerPart$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/ValidatePullThroughCacheRuleCommand.js
var ValidatePullThroughCacheRuleCommand = class extends command2(_ep02, _mw02, "ValidatePullThroughCacheRule", ValidatePullThroughCacheRule$) {
};

// node_modules/@aws-sdk/client-ecr/dist-es/pagination/DescribeImageScanFindingsPaginator.js
var paginateDescribeImageScanFindings = createPaginator(ECRClient, DescribeImageScanFindingsCommand, "nextToken", "nextToken", "maxResults");

// node_modules/@aws-sdk/client-ecr/dist-es/pagination/DescribeImagesPaginator.js
var paginateDescribeImages = createPaginator(ECRClient, DescribeImagesCommand, "nextToken", "nextToken", "maxResults");

// node_modules/@aws-sdk/client-ecr/dist-es/pagination/DescribePullThroughCacheRulesPaginator.js
var paginateDescribePullThroughCacheRules = createPaginator(ECRClient, DescribePullThroughCacheRulesCommand, "nextToken", "nextToken", "maxResults");

// node_modules/@aws-sdk/client-ecr/dist-es/pagination/DescribeReplicationBackfillResultsPaginator.js
var paginateDescribeReplicationBackfillResults = createPaginator(ECRClient, DescribeReplicationBackfillResultsCommand, "nextToken", "nextToken", "maxResults");

// node_modules/@aws-sdk/client-ecr/dist-es/pagination/DescribeRepositoriesPaginator.js
var paginateDescribeRepositories = createPaginator(ECRClient, DescribeRepositoriesCommand, "nextToken", "nextToken", "maxResults");

// node_modules/@aws-sdk/client-ecr/dist-es/pagination/DescribeRepositoryCreationTemplatesPaginator.js
var paginateDescribeRepositoryCreationTemplates = createPaginator(ECRClient, DescribeRepositoryCreationTemplatesCommand, "nextToken", "nextToken", "maxResults");

// node_modules/@aws-sdk/client-ecr/dist-es/pagination/GetLifecyclePolicyPreviewPaginator.js
var paginateGetLifecyclePolicyPreview = createPaginator(ECRClient, GetLifecyclePolicyPreviewCommand, "nextToken", "nextToken", "maxResults");

// node_modules/@aws-sdk/client-ecr/dist-es/pagination/ListImagesPaginator.js
var paginateListImages = createPaginator(ECRClient, ListImagesCommand, "nextToken", "nextToken", "maxResults");

// node_modules/@aws-sdk/client-ecr/dist-es/pagination/ListReplicationBackfillsPaginator.js
var paginateListReplicationBackfills = createPaginator(ECRClient, ListReplicationBackfillsCommand, "nextToken", "nextToken", "maxResults");

// node_modules/@aws-sdk/client-ecr/dist-es/waiters/waitForImageScanComplete.js
var checkState10 = async (client, input) => {
  let reason;
  try {
    let result = await client.send(new DescribeImageScanFindingsCommand(input));
    reason = result;
    try {
      const returnComparator = () => {
        return result.imageScanStatus.status;
      };
      if (returnComparator() === "COMPLETE") {
        return { state: WaiterState.SUCCESS, reason };
      }
    } catch (e3) {
    }
    try {
      const returnComparator = () => {
        return result.imageScanStatus.status;
      };
      if (returnComparator() === "FAILED") {
        return { state: WaiterState.FAILURE, reason };
      }
    } catch (e3) {
    }
  } catch (exception) {
    reason = exception;
  }
  return { state: WaiterState.RETRY, reason };
};
var waitForImageScanComplete = async (params, input) => {
  const serviceDefaults = { minDelay: 5, maxDelay: 120 };
  return createWaiter({ ...serviceDefaults, ...params }, input, checkState10);
};
var waitUntilImageScanComplete = async (params, input) => {
  const serviceDefaults = { minDelay: 5, maxDelay: 120 };
  const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState10);
  return checkExceptions(result);
};

// node_modules/@aws-sdk/client-ecr/dist-es/waiters/waitForLifecyclePolicyPreviewComplete.js
var checkState11 = async (client, input) => {
  let reason;
  try {
    let result = await client.send(new GetLifecyclePolicyPreviewCommand(input));
    reason = result;
    try {
      const returnComparator = () => {
        return result.status;
      };
      if (returnComparator() === "COMPLETE") {
        return { state: WaiterState.SUCCESS, reason };
      }
    } catch (e3) {
    }
    try {
      const returnComparator = () => {
        return result.status;
      };
      if (returnComparator() === "FAILED") {
        return { state: WaiterState.FAILURE, reason };
      }
    } catch (e3) {
    }
  } catch (exception) {
    reason = exception;
  }
  return { state: WaiterState.RETRY, reason };
};
var waitForLifecyclePolicyPreviewComplete = async (params, input) => {
  const serviceDefaults = { minDelay: 5, maxDelay: 120 };
  return createWaiter({ ...serviceDefaults, ...params }, input, checkState11);
};
var waitUntilLifecyclePolicyPreviewComplete = async (params, input) => {
  const serviceDefaults = { minDelay: 5, maxDelay: 120 };
  const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState11);
  return checkExceptions(result);
};

// node_modules/@aws-sdk/client-ecr/dist-es/ECR.js
var commands2 = {
  BatchCheckLayerAvailabilityCommand,
  BatchDeleteImageCommand,
  BatchGetImageCommand,
  BatchGetRepositoryScanningConfigurationCommand,
  CompleteLayerUploadCommand,
  CreatePullThroughCacheRuleCommand,
  CreateRepositoryCommand,
  CreateRepositoryCreationTemplateCommand,
  DeleteLifecyclePolicyCommand,
  DeletePullThroughCacheRuleCommand,
  DeleteRegistryPolicyCommand,
  DeleteRepositoryCommand,
  DeleteRepositoryCreationTemplateCommand,
  DeleteRepositoryPolicyCommand,
  DeleteSigningConfigurationCommand,
  DeregisterPullTimeUpdateExclusionCommand,
  DescribeImageReplicationStatusCommand,
  DescribeImagesCommand,
  DescribeImageScanFindingsCommand,
  DescribeImageSigningStatusCommand,
  DescribePullThroughCacheRulesCommand,
  DescribeRegistryCommand,
  DescribeReplicationBackfillResultsCommand,
  DescribeRepositoriesCommand,
  DescribeRepositoryCreationTemplatesCommand,
  GetAccountSettingCommand,
  GetAuthorizationTokenCommand,
  GetDownloadUrlForLayerCommand,
  GetLifecyclePolicyCommand,
  GetLifecyclePolicyPreviewCommand,
  GetRegistryPolicyCommand,
  GetRegistryScanningConfigurationCommand,
  GetRepositoryPolicyCommand,
  GetSigningConfigurationCommand,
  InitiateLayerUploadCommand,
  ListImageReferrersCommand,
  ListImagesCommand,
  ListPullTimeUpdateExclusionsCommand,
  ListReplicationBackfillsCommand,
  ListTagsForResourceCommand: ListTagsForResourceCommand2,
  PutAccountSettingCommand: PutAccountSettingCommand2,
  PutImageCommand,
  PutImageScanningConfigurationCommand,
  PutImageTagMutabilityCommand,
  PutLifecyclePolicyCommand,
  PutRegistryPolicyCommand,
  PutRegistryScanningConfigurationCommand,
  PutReplicationConfigurationCommand,
  PutSigningConfigurationCommand,
  RegisterPullTimeUpdateExclusionCommand,
  SetRepositoryPolicyCommand,
  StartImageScanCommand,
  StartLifecyclePolicyPreviewCommand,
  StartReplicationBackfillCommand,
  StopReplicationBackfillCommand,
  TagResourceCommand: TagResourceCommand2,
  UntagResourceCommand: UntagResourceCommand2,
  UpdateImageStorageClassCommand,
  UpdatePullThroughCacheRuleCommand,
  UpdateRepositoryCreationTemplateCommand,
  UploadLayerPartCommand,
  ValidatePullThroughCacheRuleCommand
};
var paginators2 = {
  paginateDescribeImages,
  paginateDescribeImageScanFindings,
  paginateDescribePullThroughCacheRules,
  paginateDescribeReplicationBackfillResults,
  paginateDescribeRepositories,
  paginateDescribeRepositoryCreationTemplates,
  paginateGetLifecyclePolicyPreview,
  paginateListImages,
  paginateListReplicationBackfills
};
var waiters2 = {
  waitUntilImageScanComplete,
  waitUntilLifecyclePolicyPreviewComplete
};
var ECR = class extends ECRClient {
};
createAggregatedClient(commands2, ECR, { paginators: paginators2, waiters: waiters2 });

// node_modules/@aws-sdk/client-ecr/dist-es/models/enums.js
var LayerFailureCode = {
  InvalidLayerDigest: "InvalidLayerDigest",
  MissingLayerDigest: "MissingLayerDigest"
};
var LayerAvailability = {
  ARCHIVED: "ARCHIVED",
  AVAILABLE: "AVAILABLE",
  UNAVAILABLE: "UNAVAILABLE"
};
var ImageFailureCode = {
  ImageInaccessible: "ImageInaccessible",
  ImageNotFound: "ImageNotFound",
  ImageReferencedByManifestList: "ImageReferencedByManifestList",
  ImageTagDoesNotMatchDigest: "ImageTagDoesNotMatchDigest",
  InvalidImageDigest: "InvalidImageDigest",
  InvalidImageTag: "InvalidImageTag",
  KmsError: "KmsError",
  MissingDigestAndTag: "MissingDigestAndTag",
  UpstreamAccessDenied: "UpstreamAccessDenied",
  UpstreamTooManyRequests: "UpstreamTooManyRequests",
  UpstreamUnavailable: "UpstreamUnavailable"
};
var ScanningConfigurationFailureCode = {
  REPOSITORY_NOT_FOUND: "REPOSITORY_NOT_FOUND"
};
var ScanningRepositoryFilterType = {
  WILDCARD: "WILDCARD"
};
var ScanFrequency = {
  CONTINUOUS_SCAN: "CONTINUOUS_SCAN",
  MANUAL: "MANUAL",
  SCAN_ON_PUSH: "SCAN_ON_PUSH"
};
var UpstreamRegistry = {
  AzureContainerRegistry: "azure-container-registry",
  Chainguard: "chainguard",
  DockerHub: "docker-hub",
  Ecr: "ecr",
  EcrPublic: "ecr-public",
  GitHubContainerRegistry: "github-container-registry",
  GitLabContainerRegistry: "gitlab-container-registry",
  K8s: "k8s",
  Quay: "quay"
};
var EncryptionType = {
  AES256: "AES256",
  KMS: "KMS",
  KMS_DSSE: "KMS_DSSE"
};
var ImageTagMutability = {
  IMMUTABLE: "IMMUTABLE",
  IMMUTABLE_WITH_EXCLUSION: "IMMUTABLE_WITH_EXCLUSION",
  MUTABLE: "MUTABLE",
  MUTABLE_WITH_EXCLUSION: "MUTABLE_WITH_EXCLUSION"
};
var ImageTagMutabilityExclusionFilterType = {
  WILDCARD: "WILDCARD"
};
var RCTAppliedFor = {
  CREATE_ON_PUSH: "CREATE_ON_PUSH",
  PULL_THROUGH_CACHE: "PULL_THROUGH_CACHE",
  REPLICATION: "REPLICATION"
};
var SigningRepositoryFilterType = {
  WILDCARD_MATCH: "WILDCARD_MATCH"
};
var ReplicationStatus = {
  COMPLETE: "COMPLETE",
  FAILED: "FAILED",
  IN_PROGRESS: "IN_PROGRESS"
};
var ImageStatusFilter = {
  ACTIVATING: "ACTIVATING",
  ACTIVE: "ACTIVE",
  ANY: "ANY",
  ARCHIVED: "ARCHIVED"
};
var TagStatus = {
  ANY: "ANY",
  TAGGED: "TAGGED",
  UNTAGGED: "UNTAGGED"
};
var FindingSeverity = {
  CRITICAL: "CRITICAL",
  HIGH: "HIGH",
  INFORMATIONAL: "INFORMATIONAL",
  LOW: "LOW",
  MEDIUM: "MEDIUM",
  UNDEFINED: "UNDEFINED"
};
var ScanStatus = {
  ACTIVE: "ACTIVE",
  COMPLETE: "COMPLETE",
  FAILED: "FAILED",
  FINDINGS_UNAVAILABLE: "FINDINGS_UNAVAILABLE",
  IMAGE_ARCHIVED: "IMAGE_ARCHIVED",
  IN_PROGRESS: "IN_PROGRESS",
  LIMIT_EXCEEDED: "LIMIT_EXCEEDED",
  PENDING: "PENDING",
  SCAN_ELIGIBILITY_EXPIRED: "SCAN_ELIGIBILITY_EXPIRED",
  UNSUPPORTED_IMAGE: "UNSUPPORTED_IMAGE"
};
var ImageStatus = {
  ACTIVATING: "ACTIVATING",
  ACTIVE: "ACTIVE",
  ARCHIVED: "ARCHIVED"
};
var SigningStatus = {
  COMPLETE: "COMPLETE",
  FAILED: "FAILED",
  IN_PROGRESS: "IN_PROGRESS"
};
var RepositoryFilterType = {
  PREFIX_MATCH: "PREFIX_MATCH"
};
var ReplicationBackfillResultStatus = {
  COMPLETE: "COMPLETE",
  FAILED: "FAILED"
};
var ReplicationBackfillStatus = {
  COMPLETE: "COMPLETE",
  FAILED: "FAILED",
  IN_PROGRESS: "IN_PROGRESS",
  PREPARING: "PREPARING",
  STOPPED: "STOPPED",
  STOPPING: "STOPPING"
};
var LifecyclePolicyTargetStorageClass = {
  ARCHIVE: "ARCHIVE"
};
var ImageActionType = {
  EXPIRE: "EXPIRE",
  TRANSITION: "TRANSITION"
};
var LifecyclePolicyStorageClass = {
  ARCHIVE: "ARCHIVE",
  STANDARD: "STANDARD"
};
var LifecyclePolicyPreviewStatus = {
  COMPLETE: "COMPLETE",
  EXPIRED: "EXPIRED",
  FAILED: "FAILED",
  IN_PROGRESS: "IN_PROGRESS"
};
var ScanType = {
  BASIC: "BASIC",
  ENHANCED: "ENHANCED"
};
var ArtifactStatusFilter = {
  ACTIVATING: "ACTIVATING",
  ACTIVE: "ACTIVE",
  ANY: "ANY",
  ARCHIVED: "ARCHIVED"
};
var ArtifactStatus = {
  ACTIVATING: "ACTIVATING",
  ACTIVE: "ACTIVE",
  ARCHIVED: "ARCHIVED"
};
var TargetStorageClass = {
  ARCHIVE: "ARCHIVE",
  STANDARD: "STANDARD"
};

export {
  defaultProvider,
  ContinueServiceDeploymentRequest$,
  CreateClusterRequest$,
  CreateServiceRequest$,
  DeleteClusterRequest$,
  DeleteServiceRequest$,
  DeregisterTaskDefinitionRequest$,
  DescribeClustersRequest$,
  DescribeServiceDeploymentsRequest$,
  DescribeServiceRevisionsRequest$,
  DescribeServicesRequest$,
  DescribeTaskDefinitionRequest$,
  DescribeTasksRequest$,
  ListClustersRequest$,
  ListServiceDeploymentsRequest$,
  ListServicesRequest$,
  ListTagsForResourceRequest$,
  ListTaskDefinitionFamiliesRequest$,
  ListTaskDefinitionsRequest$,
  ListTasksRequest$,
  RegisterTaskDefinitionRequest$,
  RunTaskRequest$,
  StopServiceDeploymentRequest$,
  StopTaskRequest$,
  TagResourceRequest$,
  UntagResourceRequest$,
  UpdateServiceRequest$,
  ECSClient,
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeServicesCommand,
  ListServiceDeploymentsCommand,
  RegisterTaskDefinitionCommand,
  dist_es_exports,
  ECRClient,
  BatchGetImageCommand,
  CreateRepositoryCommand,
  GetAuthorizationTokenCommand,
  PutImageCommand,
  dist_es_exports2,
  require_tar_stream
};
