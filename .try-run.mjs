var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __require = /* @__PURE__ */ ((x2) => typeof require !== "undefined" ? require : typeof Proxy !== "undefined" ? new Proxy(x2, {
  get: (a, b) => (typeof require !== "undefined" ? require : a)[b]
}) : x2)(function(x2) {
  if (typeof require !== "undefined") return require.apply(this, arguments);
  throw Error('Dynamic require of "' + x2 + '" is not supported');
});
var __commonJS = (cb, mod) => function __require2() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// node_modules/papaparse/papaparse.js
var require_papaparse = __commonJS({
  "node_modules/papaparse/papaparse.js"(exports, module) {
    (function(root, factory) {
      if (typeof define === "function" && define.amd) {
        define([], factory);
      } else if (typeof module === "object" && typeof exports !== "undefined") {
        module.exports = factory();
      } else {
        root.Papa = factory();
      }
    })(exports, function moduleFactory() {
      "use strict";
      var global = (function() {
        if (typeof self !== "undefined") {
          return self;
        }
        if (typeof window !== "undefined") {
          return window;
        }
        if (typeof global !== "undefined") {
          return global;
        }
        return {};
      })();
      function getWorkerBlob() {
        var URL2 = global.URL || global.webkitURL || null;
        var code2 = moduleFactory.toString();
        return Papa2.BLOB_URL || (Papa2.BLOB_URL = URL2.createObjectURL(new Blob(["var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ", "(", code2, ")();"], { type: "text/javascript" })));
      }
      var IS_WORKER = !global.document && !!global.postMessage, IS_PAPA_WORKER = global.IS_PAPA_WORKER || false;
      var workers = {}, workerIdCounter = 0;
      var Papa2 = {};
      Papa2.parse = CsvToJson;
      Papa2.unparse = JsonToCsv;
      Papa2.RECORD_SEP = String.fromCharCode(30);
      Papa2.UNIT_SEP = String.fromCharCode(31);
      Papa2.BYTE_ORDER_MARK = "\uFEFF";
      Papa2.BAD_DELIMITERS = ["\r", "\n", '"', Papa2.BYTE_ORDER_MARK];
      Papa2.WORKERS_SUPPORTED = !IS_WORKER && !!global.Worker;
      Papa2.NODE_STREAM_INPUT = 1;
      Papa2.LocalChunkSize = 1024 * 1024 * 10;
      Papa2.RemoteChunkSize = 1024 * 1024 * 5;
      Papa2.DefaultDelimiter = ",";
      Papa2.Parser = Parser2;
      Papa2.ParserHandle = ParserHandle;
      Papa2.NetworkStreamer = NetworkStreamer;
      Papa2.FileStreamer = FileStreamer;
      Papa2.StringStreamer = StringStreamer;
      Papa2.ReadableStreamStreamer = ReadableStreamStreamer;
      if (typeof PAPA_BROWSER_CONTEXT === "undefined") {
        Papa2.DuplexStreamStreamer = DuplexStreamStreamer;
      }
      if (IS_PAPA_WORKER) {
        global.onmessage = workerThreadReceivedMessage;
      }
      function stripBom(string2) {
        if (string2.charCodeAt(0) === 65279) {
          return string2.slice(1);
        }
        return string2;
      }
      function CsvToJson(_input, _config) {
        _config = _config || {};
        var dynamicTyping = _config.dynamicTyping || false;
        if (isFunction(dynamicTyping)) {
          _config.dynamicTypingFunction = dynamicTyping;
          dynamicTyping = {};
        }
        _config.dynamicTyping = dynamicTyping;
        _config.transform = isFunction(_config.transform) ? _config.transform : false;
        if (_config.downloadTimeout !== void 0) {
          var downloadTimeout = parseInt(_config.downloadTimeout);
          if (isNaN(downloadTimeout)) {
            throw new Error("Config downloadTimeout value (" + _config.downloadTimeout + ") not parsable by parseInt(val).");
          }
          _config.downloadTimeout = downloadTimeout;
        }
        if (_config.worker && Papa2.WORKERS_SUPPORTED) {
          var w = newWorker();
          w.userStep = _config.step;
          w.userChunk = _config.chunk;
          w.userComplete = _config.complete;
          w.userError = _config.error;
          _config.step = isFunction(_config.step);
          _config.chunk = isFunction(_config.chunk);
          _config.complete = isFunction(_config.complete);
          _config.error = isFunction(_config.error);
          delete _config.worker;
          w.postMessage({
            input: _input,
            config: _config,
            workerId: w.id
          });
          return;
        }
        var streamer = null;
        if (_input === Papa2.NODE_STREAM_INPUT && typeof PAPA_BROWSER_CONTEXT === "undefined") {
          streamer = new DuplexStreamStreamer(_config);
          return streamer.getStream();
        } else if (typeof _input === "string") {
          _input = stripBom(_input);
          if (_config.download)
            streamer = new NetworkStreamer(_config);
          else
            streamer = new StringStreamer(_config);
        } else if (_input.readable === true && isFunction(_input.read) && isFunction(_input.on)) {
          streamer = new ReadableStreamStreamer(_config);
        } else if (global.File && _input instanceof File || _input instanceof Object)
          streamer = new FileStreamer(_config);
        return streamer.stream(_input);
      }
      function JsonToCsv(_input, _config) {
        var _quotes = false;
        var _writeHeader = true;
        var _delimiter = ",";
        var _newline = "\r\n";
        var _quoteChar = '"';
        var _escapedQuote = _quoteChar + _quoteChar;
        var _skipEmptyLines = false;
        var _columns = null;
        var _escapeFormulae = false;
        unpackConfig();
        var quoteCharRegex = new RegExp(escapeRegExp(_quoteChar), "g");
        if (typeof _input === "string")
          _input = JSON.parse(_input);
        if (Array.isArray(_input)) {
          if (!_input.length)
            return serialize(_columns, _input, _skipEmptyLines);
          else if (Array.isArray(_input[0]))
            return serialize(null, _input, _skipEmptyLines);
          else if (typeof _input[0] === "object")
            return serialize(_columns || Object.keys(_input[0]), _input, _skipEmptyLines);
        } else if (typeof _input === "object") {
          if (typeof _input.data === "string")
            _input.data = JSON.parse(_input.data);
          if (Array.isArray(_input.data)) {
            if (!_input.fields)
              _input.fields = _input.meta && _input.meta.fields || _columns;
            if (!_input.fields)
              _input.fields = Array.isArray(_input.data[0]) ? _input.fields : typeof _input.data[0] === "object" ? Object.keys(_input.data[0]) : [];
            if (!Array.isArray(_input.data[0]) && typeof _input.data[0] !== "object")
              _input.data = [_input.data];
          }
          return serialize(_input.fields || [], _input.data || [], _skipEmptyLines);
        }
        throw new Error("Unable to serialize unrecognized input");
        function unpackConfig() {
          if (typeof _config !== "object")
            return;
          if (typeof _config.delimiter === "string" && !Papa2.BAD_DELIMITERS.filter(function(value) {
            return _config.delimiter.indexOf(value) !== -1;
          }).length) {
            _delimiter = _config.delimiter;
          }
          if (typeof _config.quotes === "boolean" || typeof _config.quotes === "function" || Array.isArray(_config.quotes))
            _quotes = _config.quotes;
          if (typeof _config.skipEmptyLines === "boolean" || typeof _config.skipEmptyLines === "string")
            _skipEmptyLines = _config.skipEmptyLines;
          if (typeof _config.newline === "string")
            _newline = _config.newline;
          if (typeof _config.quoteChar === "string") {
            _quoteChar = _config.quoteChar;
            _escapedQuote = _quoteChar + _quoteChar;
          }
          if (typeof _config.header === "boolean")
            _writeHeader = _config.header;
          if (Array.isArray(_config.columns)) {
            if (_config.columns.length === 0) throw new Error("Option columns is empty");
            _columns = _config.columns;
          }
          if (_config.escapeChar !== void 0) {
            _escapedQuote = _config.escapeChar + _quoteChar;
          }
          if (_config.escapeFormulae instanceof RegExp) {
            _escapeFormulae = _config.escapeFormulae;
          } else if (typeof _config.escapeFormulae === "boolean" && _config.escapeFormulae) {
            _escapeFormulae = /^[=+\-@\t\r].*$/;
          }
        }
        function serialize(fields, data, skipEmptyLines) {
          var csv = "";
          if (typeof fields === "string")
            fields = JSON.parse(fields);
          if (typeof data === "string")
            data = JSON.parse(data);
          var hasHeader = Array.isArray(fields) && fields.length > 0;
          var dataKeyedByField = !Array.isArray(data[0]);
          if (hasHeader && _writeHeader) {
            for (var i2 = 0; i2 < fields.length; i2++) {
              if (i2 > 0)
                csv += _delimiter;
              csv += safe(fields[i2], i2);
            }
            if (data.length > 0)
              csv += _newline;
          }
          for (var row = 0; row < data.length; row++) {
            var maxCol = hasHeader ? fields.length : data[row].length;
            var emptyLine = false;
            var nullLine = hasHeader ? Object.keys(data[row]).length === 0 : data[row].length === 0;
            if (skipEmptyLines && !hasHeader) {
              emptyLine = skipEmptyLines === "greedy" ? data[row].join("").trim() === "" : data[row].length === 1 && (data[row][0] === null || data[row][0] === void 0 || data[row][0].length === 0);
            }
            if (skipEmptyLines === "greedy" && hasHeader) {
              var line = [];
              for (var c = 0; c < maxCol; c++) {
                var cx = dataKeyedByField ? fields[c] : c;
                line.push(data[row][cx]);
              }
              emptyLine = line.join("").trim() === "";
            }
            if (!emptyLine) {
              for (var col = 0; col < maxCol; col++) {
                if (col > 0 && !nullLine)
                  csv += _delimiter;
                var colIdx = hasHeader && dataKeyedByField ? fields[col] : col;
                csv += safe(data[row][colIdx], col);
              }
              if (row < data.length - 1 && (!skipEmptyLines || maxCol > 0 && !nullLine)) {
                csv += _newline;
              }
            }
          }
          return csv;
        }
        function safe(str, col) {
          if (typeof str === "undefined" || str === null)
            return "";
          if (str.constructor === Date) {
            if (isNaN(str.getTime()))
              return "";
            return str.toISOString();
          }
          var needsQuotes = false;
          var strValue = str.toString();
          if (_escapeFormulae && typeof str !== "number" && typeof str !== "bigint" && typeof str !== "boolean" && _escapeFormulae.test(strValue)) {
            strValue = "'" + strValue;
            str = strValue;
            needsQuotes = true;
          }
          var escapedQuoteStr = strValue.replace(quoteCharRegex, _escapedQuote);
          needsQuotes = needsQuotes || _quotes === true || typeof _quotes === "function" && _quotes(str, col) || Array.isArray(_quotes) && _quotes[col] || hasAny(escapedQuoteStr, Papa2.BAD_DELIMITERS) || escapedQuoteStr.indexOf(_delimiter) > -1 || strValue.indexOf(_quoteChar) > -1 || escapedQuoteStr.charAt(0) === " " || escapedQuoteStr.charAt(escapedQuoteStr.length - 1) === " ";
          return needsQuotes ? _quoteChar + escapedQuoteStr + _quoteChar : escapedQuoteStr;
        }
        function hasAny(str, substrings) {
          for (var i2 = 0; i2 < substrings.length; i2++)
            if (str.indexOf(substrings[i2]) > -1)
              return true;
          return false;
        }
      }
      function ChunkStreamer(config) {
        this._handle = null;
        this._finished = false;
        this._completed = false;
        this._halted = false;
        this._input = null;
        this._baseIndex = 0;
        this._partialLine = "";
        this._rowCount = 0;
        this._start = 0;
        this._nextChunk = null;
        this.isFirstChunk = true;
        this._completeResults = {
          data: [],
          errors: [],
          meta: {}
        };
        replaceConfig.call(this, config);
        this.parseChunk = function(chunk, isFakeChunk) {
          const skipFirstNLines = parseInt(this._config.skipFirstNLines) || 0;
          if (this.isFirstChunk && skipFirstNLines > 0) {
            let _newline = this._config.newline;
            if (!_newline) {
              const quoteChar = this._config.quoteChar || '"';
              _newline = this._handle.guessLineEndings(chunk, quoteChar);
            }
            const splitChunk = chunk.split(_newline);
            chunk = [...splitChunk.slice(skipFirstNLines)].join(_newline);
          }
          if (this.isFirstChunk && isFunction(this._config.beforeFirstChunk)) {
            var modifiedChunk = this._config.beforeFirstChunk(chunk);
            if (modifiedChunk !== void 0)
              chunk = modifiedChunk;
          }
          this.isFirstChunk = false;
          this._halted = false;
          var aggregate = this._partialLine + chunk;
          this._partialLine = "";
          var results = this._handle.parse(aggregate, this._baseIndex, !this._finished);
          if (this._handle.paused() || this._handle.aborted()) {
            this._halted = true;
            return;
          }
          var lastIndex = results.meta.cursor;
          if (!this._finished) {
            this._partialLine = aggregate.substring(lastIndex - this._baseIndex);
            this._baseIndex = lastIndex;
          }
          if (results && results.data)
            this._rowCount += results.data.length;
          var finishedIncludingPreview = this._finished || this._config.preview && this._rowCount >= this._config.preview;
          if (IS_PAPA_WORKER) {
            global.postMessage({
              results,
              workerId: Papa2.WORKER_ID,
              finished: finishedIncludingPreview
            });
          } else if (isFunction(this._config.chunk) && !isFakeChunk) {
            this._config.chunk(results, this._handle);
            if (this._handle.paused() || this._handle.aborted()) {
              this._halted = true;
              return;
            }
            results = void 0;
            this._completeResults = void 0;
          }
          if (!this._config.step && !this._config.chunk) {
            this._completeResults.data = this._completeResults.data.concat(results.data);
            this._completeResults.errors = this._completeResults.errors.concat(results.errors);
            this._completeResults.meta = results.meta;
          }
          if (!this._completed && finishedIncludingPreview && isFunction(this._config.complete) && (!results || !results.meta.aborted)) {
            this._config.complete(this._completeResults, this._input);
            this._completed = true;
          }
          if (!finishedIncludingPreview && (!results || !results.meta.paused))
            this._nextChunk();
          return results;
        };
        this._sendError = function(error2) {
          if (isFunction(this._config.error))
            this._config.error(error2);
          else if (IS_PAPA_WORKER && this._config.error) {
            global.postMessage({
              workerId: Papa2.WORKER_ID,
              error: error2,
              finished: false
            });
          }
        };
        function replaceConfig(config2) {
          var configCopy = copy(config2);
          configCopy.chunkSize = parseInt(configCopy.chunkSize);
          if (!config2.step && !config2.chunk)
            configCopy.chunkSize = null;
          this._handle = new ParserHandle(configCopy);
          this._handle.streamer = this;
          this._config = configCopy;
        }
      }
      function NetworkStreamer(config) {
        config = config || {};
        if (!config.chunkSize)
          config.chunkSize = Papa2.RemoteChunkSize;
        ChunkStreamer.call(this, config);
        var xhr;
        if (IS_WORKER) {
          this._nextChunk = function() {
            this._readChunk();
            this._chunkLoaded();
          };
        } else {
          this._nextChunk = function() {
            this._readChunk();
          };
        }
        this.stream = function(url) {
          this._input = url;
          this._nextChunk();
        };
        this._readChunk = function() {
          if (this._finished) {
            this._chunkLoaded();
            return;
          }
          xhr = new XMLHttpRequest();
          if (this._config.withCredentials) {
            xhr.withCredentials = this._config.withCredentials;
          }
          if (!IS_WORKER) {
            xhr.onload = bindFunction(this._chunkLoaded, this);
            xhr.onerror = bindFunction(this._chunkError, this);
          }
          xhr.ontimeout = bindFunction(this._chunkTimeout, this);
          xhr.open(this._config.downloadRequestBody ? "POST" : "GET", this._input, !IS_WORKER);
          if (this._config.downloadTimeout && !IS_WORKER) {
            xhr.timeout = this._config.downloadTimeout;
          }
          if (this._config.downloadRequestHeaders) {
            var headers = this._config.downloadRequestHeaders;
            for (var headerName in headers) {
              xhr.setRequestHeader(headerName, headers[headerName]);
            }
          }
          if (this._config.chunkSize) {
            var end = this._start + this._config.chunkSize - 1;
            xhr.setRequestHeader("Range", "bytes=" + this._start + "-" + end);
          }
          try {
            xhr.send(this._config.downloadRequestBody);
          } catch (err2) {
            this._chunkError(err2.message);
          }
          if (IS_WORKER && xhr.status === 0)
            this._chunkError();
        };
        this._chunkLoaded = function() {
          if (xhr.readyState !== 4)
            return;
          if (xhr.status < 200 || xhr.status >= 400) {
            this._chunkError();
            return;
          }
          this._start += this._config.chunkSize ? this._config.chunkSize : xhr.responseText.length;
          this._finished = !this._config.chunkSize || this._start >= getFileSize(xhr);
          this.parseChunk(xhr.responseText);
        };
        this._chunkError = function(errorMessage) {
          var errorText = xhr.statusText || errorMessage;
          this._sendError(new Error(errorText));
        };
        this._chunkTimeout = function() {
          this._chunkError("Request timed out after " + this._config.downloadTimeout + "ms");
        };
        function getFileSize(xhr2) {
          var contentRange = xhr2.getResponseHeader("Content-Range");
          if (contentRange === null) {
            return -1;
          }
          return parseInt(contentRange.substring(contentRange.lastIndexOf("/") + 1));
        }
      }
      NetworkStreamer.prototype = Object.create(ChunkStreamer.prototype);
      NetworkStreamer.prototype.constructor = NetworkStreamer;
      function FileStreamer(config) {
        config = config || {};
        if (!config.chunkSize)
          config.chunkSize = Papa2.LocalChunkSize;
        ChunkStreamer.call(this, config);
        var reader, slice;
        var usingAsyncReader = typeof FileReader !== "undefined";
        this.stream = function(file2) {
          this._input = file2;
          slice = file2.slice || file2.webkitSlice || file2.mozSlice;
          if (usingAsyncReader) {
            reader = new FileReader();
            reader.onload = bindFunction(this._chunkLoaded, this);
            reader.onerror = bindFunction(this._chunkError, this);
          } else
            reader = new FileReaderSync();
          this._nextChunk();
        };
        this._nextChunk = function() {
          if (!this._finished && (!this._config.preview || this._rowCount < this._config.preview))
            this._readChunk();
        };
        this._readChunk = function() {
          var input = this._input;
          if (this._config.chunkSize) {
            var end = Math.min(this._start + this._config.chunkSize, this._input.size);
            input = slice.call(input, this._start, end);
          }
          var txt = reader.readAsText(input, this._config.encoding);
          if (!usingAsyncReader)
            this._chunkLoaded({ target: { result: txt } });
        };
        this._chunkLoaded = function(event) {
          this._start += this._config.chunkSize;
          this._finished = !this._config.chunkSize || this._start >= this._input.size;
          this.parseChunk(event.target.result);
        };
        this._chunkError = function() {
          this._sendError(reader.error);
        };
      }
      FileStreamer.prototype = Object.create(ChunkStreamer.prototype);
      FileStreamer.prototype.constructor = FileStreamer;
      function StringStreamer(config) {
        config = config || {};
        ChunkStreamer.call(this, config);
        var remaining;
        this.stream = function(s) {
          remaining = s;
          return this._nextChunk();
        };
        this._nextChunk = function() {
          if (this._finished) return;
          var size = this._config.chunkSize;
          var chunk;
          if (size) {
            chunk = remaining.substring(0, size);
            remaining = remaining.substring(size);
          } else {
            chunk = remaining;
            remaining = "";
          }
          this._finished = !remaining;
          return this.parseChunk(chunk);
        };
      }
      StringStreamer.prototype = Object.create(StringStreamer.prototype);
      StringStreamer.prototype.constructor = StringStreamer;
      function ReadableStreamStreamer(config) {
        config = config || {};
        ChunkStreamer.call(this, config);
        var queue = [];
        var parseOnData = true;
        var streamHasEnded = false;
        this.pause = function() {
          ChunkStreamer.prototype.pause.apply(this, arguments);
          this._input.pause();
        };
        this.resume = function() {
          ChunkStreamer.prototype.resume.apply(this, arguments);
          this._input.resume();
        };
        this.stream = function(stream) {
          this._input = stream;
          this._input.on("data", this._streamData);
          this._input.on("end", this._streamEnd);
          this._input.on("error", this._streamError);
        };
        this._checkIsFinished = function() {
          if (streamHasEnded && queue.length === 1) {
            this._finished = true;
          }
        };
        this._nextChunk = function() {
          this._checkIsFinished();
          if (queue.length) {
            this.parseChunk(queue.shift());
          } else {
            parseOnData = true;
          }
        };
        this._streamData = bindFunction(function(chunk) {
          try {
            queue.push(typeof chunk === "string" ? chunk : chunk.toString(this._config.encoding));
            if (parseOnData) {
              parseOnData = false;
              this._checkIsFinished();
              this.parseChunk(queue.shift());
            }
          } catch (error2) {
            this._streamError(error2);
          }
        }, this);
        this._streamError = bindFunction(function(error2) {
          this._streamCleanUp();
          this._sendError(error2);
        }, this);
        this._streamEnd = bindFunction(function() {
          this._streamCleanUp();
          streamHasEnded = true;
          this._streamData("");
        }, this);
        this._streamCleanUp = bindFunction(function() {
          this._input.removeListener("data", this._streamData);
          this._input.removeListener("end", this._streamEnd);
          this._input.removeListener("error", this._streamError);
        }, this);
      }
      ReadableStreamStreamer.prototype = Object.create(ChunkStreamer.prototype);
      ReadableStreamStreamer.prototype.constructor = ReadableStreamStreamer;
      function DuplexStreamStreamer(_config) {
        var Duplex = __require("stream").Duplex;
        var config = copy(_config);
        var parseOnWrite = true;
        var writeStreamHasFinished = false;
        var parseCallbackQueue = [];
        var stream = null;
        this._onCsvData = function(results) {
          var data = results.data;
          if (!stream.push(data) && !this._handle.paused()) {
            this._handle.pause();
          }
        };
        this._onCsvComplete = function() {
          stream.push(null);
        };
        config.step = bindFunction(this._onCsvData, this);
        config.complete = bindFunction(this._onCsvComplete, this);
        ChunkStreamer.call(this, config);
        this._nextChunk = function() {
          if (writeStreamHasFinished && parseCallbackQueue.length === 1) {
            this._finished = true;
          }
          if (parseCallbackQueue.length) {
            parseCallbackQueue.shift()();
          } else {
            parseOnWrite = true;
          }
        };
        this._addToParseQueue = function(chunk, callback) {
          parseCallbackQueue.push(bindFunction(function() {
            this.parseChunk(typeof chunk === "string" ? chunk : chunk.toString(config.encoding));
            if (isFunction(callback)) {
              return callback();
            }
          }, this));
          if (parseOnWrite) {
            parseOnWrite = false;
            this._nextChunk();
          }
        };
        this._onRead = function() {
          if (this._handle.paused()) {
            this._handle.resume();
          }
        };
        this._onWrite = function(chunk, encoding, callback) {
          this._addToParseQueue(chunk, callback);
        };
        this._onWriteComplete = function() {
          writeStreamHasFinished = true;
          this._addToParseQueue("");
        };
        this.getStream = function() {
          return stream;
        };
        stream = new Duplex({
          readableObjectMode: true,
          decodeStrings: false,
          read: bindFunction(this._onRead, this),
          write: bindFunction(this._onWrite, this)
        });
        stream.once("finish", bindFunction(this._onWriteComplete, this));
      }
      if (typeof PAPA_BROWSER_CONTEXT === "undefined") {
        DuplexStreamStreamer.prototype = Object.create(ChunkStreamer.prototype);
        DuplexStreamStreamer.prototype.constructor = DuplexStreamStreamer;
      }
      function ParserHandle(_config) {
        var MAX_FLOAT = Math.pow(2, 53);
        var MIN_FLOAT = -MAX_FLOAT;
        var FLOAT = /^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/;
        var ISO_DATE = /^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/;
        var self2 = this;
        var _stepCounter = 0;
        var _rowCounter = 0;
        var _input;
        var _parser;
        var _paused = false;
        var _aborted = false;
        var _delimiterError;
        var _fields = [];
        var _results = {
          // The last results returned from the parser
          data: [],
          errors: [],
          meta: {}
        };
        if (isFunction(_config.step)) {
          var userStep = _config.step;
          _config.step = function(results) {
            _results = results;
            if (needsHeaderRow())
              processResults();
            else {
              processResults();
              if (_results.data.length === 0)
                return;
              _stepCounter += results.data.length;
              if (_config.preview && _stepCounter > _config.preview)
                _parser.abort();
              else {
                _results.data = _results.data[0];
                userStep(_results, self2);
              }
            }
          };
        }
        this.parse = function(input, baseIndex, ignoreLastRow) {
          var quoteChar = _config.quoteChar || '"';
          if (!_config.newline)
            _config.newline = this.guessLineEndings(input, quoteChar);
          _delimiterError = false;
          if (!_config.delimiter) {
            var delimGuess = guessDelimiter(input, _config.newline, _config.skipEmptyLines, _config.comments, _config.delimitersToGuess);
            if (delimGuess.successful)
              _config.delimiter = delimGuess.bestDelimiter;
            else {
              _delimiterError = true;
              _config.delimiter = Papa2.DefaultDelimiter;
            }
            _results.meta.delimiter = _config.delimiter;
          } else if (isFunction(_config.delimiter)) {
            _config.delimiter = _config.delimiter(input);
            _results.meta.delimiter = _config.delimiter;
          }
          var parserConfig = copy(_config);
          parserConfig.header = needsHeaderRow();
          if (_config.preview && _config.header)
            parserConfig.preview++;
          _input = input;
          _parser = new Parser2(parserConfig);
          _results = _parser.parse(_input, baseIndex, ignoreLastRow);
          processResults();
          return _paused ? { meta: { paused: true } } : _results || { meta: { paused: false } };
        };
        this.paused = function() {
          return _paused;
        };
        this.pause = function() {
          _paused = true;
          _parser.abort();
          _input = isFunction(_config.chunk) ? "" : _input.substring(_parser.getCharIndex());
        };
        this.resume = function() {
          if (self2.streamer._halted) {
            _paused = false;
            self2.streamer.parseChunk(_input, true);
          } else {
            setTimeout(self2.resume, 3);
          }
        };
        this.aborted = function() {
          return _aborted;
        };
        this.abort = function() {
          _aborted = true;
          _parser.abort();
          _results.meta.aborted = true;
          if (isFunction(_config.complete))
            _config.complete(_results);
          _input = "";
        };
        this.guessLineEndings = function(input, quoteChar) {
          input = input.substring(0, 1024 * 1024);
          var re = new RegExp(escapeRegExp(quoteChar) + "([^]*?)" + escapeRegExp(quoteChar), "gm");
          input = input.replace(re, "");
          var r = input.split("\r");
          var n = input.split("\n");
          var nAppearsFirst = n.length > 1 && n[0].length < r[0].length;
          if (r.length === 1 || nAppearsFirst)
            return "\n";
          var numWithN = 0;
          for (var i2 = 0; i2 < r.length; i2++) {
            if (r[i2][0] === "\n")
              numWithN++;
          }
          return numWithN >= r.length / 2 ? "\r\n" : "\r";
        };
        function testEmptyLine(s) {
          return _config.skipEmptyLines === "greedy" ? s.join("").trim() === "" : s.length === 1 && s[0].length === 0;
        }
        function testFloat(s) {
          if (FLOAT.test(s)) {
            var floatValue = parseFloat(s);
            if (floatValue > MIN_FLOAT && floatValue < MAX_FLOAT) {
              return true;
            }
          }
          return false;
        }
        function processResults() {
          if (_results && _delimiterError) {
            addError("Delimiter", "UndetectableDelimiter", "Unable to auto-detect delimiting character; defaulted to '" + Papa2.DefaultDelimiter + "'");
            _delimiterError = false;
          }
          if (_config.skipEmptyLines) {
            _results.data = _results.data.filter(function(d) {
              return !testEmptyLine(d);
            });
          }
          if (needsHeaderRow())
            fillHeaderFields();
          return applyHeaderAndDynamicTypingAndTransformation();
        }
        function needsHeaderRow() {
          return _config.header && _fields.length === 0;
        }
        function fillHeaderFields() {
          if (!_results)
            return;
          function addHeader(header) {
            _fields.push(header);
          }
          if (Array.isArray(_results.data[0])) {
            for (var i2 = 0; needsHeaderRow() && i2 < _results.data.length; i2++)
              _results.data[i2].forEach(addHeader);
            _results.data.splice(0, 1);
          } else
            _results.data.forEach(addHeader);
        }
        function shouldApplyDynamicTyping(field) {
          if (_config.dynamicTypingFunction && _config.dynamicTyping[field] === void 0) {
            _config.dynamicTyping[field] = _config.dynamicTypingFunction(field);
          }
          return (_config.dynamicTyping[field] || _config.dynamicTyping) === true;
        }
        function parseDynamic(field, value) {
          if (shouldApplyDynamicTyping(field)) {
            if (value === "true" || value === "TRUE")
              return true;
            else if (value === "false" || value === "FALSE")
              return false;
            else if (testFloat(value))
              return parseFloat(value);
            else if (ISO_DATE.test(value))
              return new Date(value);
            else
              return value === "" ? null : value;
          }
          return value;
        }
        function applyHeaderAndDynamicTypingAndTransformation() {
          if (!_results || !_config.header && !_config.dynamicTyping && !_config.transform)
            return _results;
          function processRow(rowSource, i2) {
            var row = _config.header ? {} : [];
            var j2;
            for (j2 = 0; j2 < rowSource.length; j2++) {
              var field = j2;
              var value = rowSource[j2];
              if (_config.header)
                field = j2 >= _fields.length ? "__parsed_extra" : _fields[j2];
              if (_config.transform)
                value = _config.transform(value, field);
              value = parseDynamic(field, value);
              if (field === "__parsed_extra") {
                row[field] = row[field] || [];
                row[field].push(value);
              } else
                row[field] = value;
            }
            if (_config.header) {
              if (j2 > _fields.length)
                addError("FieldMismatch", "TooManyFields", "Too many fields: expected " + _fields.length + " fields but parsed " + j2, _rowCounter + i2);
              else if (j2 < _fields.length)
                addError("FieldMismatch", "TooFewFields", "Too few fields: expected " + _fields.length + " fields but parsed " + j2, _rowCounter + i2);
            }
            return row;
          }
          var incrementBy = 1;
          if (!_results.data.length || Array.isArray(_results.data[0])) {
            _results.data = _results.data.map(processRow);
            incrementBy = _results.data.length;
          } else
            _results.data = processRow(_results.data, 0);
          if (_config.header && _results.meta)
            _results.meta.fields = _fields;
          _rowCounter += incrementBy;
          return _results;
        }
        function guessDelimiter(input, newline, skipEmptyLines, comments, delimitersToGuess) {
          var bestDelim, bestDelta, fieldCountPrevRow, maxFieldCount;
          delimitersToGuess = delimitersToGuess || [",", "	", "|", ";", Papa2.RECORD_SEP, Papa2.UNIT_SEP];
          for (var i2 = 0; i2 < delimitersToGuess.length; i2++) {
            var delim = delimitersToGuess[i2];
            var delta = 0, avgFieldCount = 0, emptyLinesCount = 0;
            fieldCountPrevRow = void 0;
            var preview = new Parser2({
              comments,
              delimiter: delim,
              newline,
              preview: 10
            }).parse(input);
            for (var j2 = 0; j2 < preview.data.length; j2++) {
              if (skipEmptyLines && testEmptyLine(preview.data[j2])) {
                emptyLinesCount++;
                continue;
              }
              var fieldCount = preview.data[j2].length;
              avgFieldCount += fieldCount;
              if (typeof fieldCountPrevRow === "undefined") {
                fieldCountPrevRow = fieldCount;
                continue;
              } else if (fieldCount > 0) {
                delta += Math.abs(fieldCount - fieldCountPrevRow);
                fieldCountPrevRow = fieldCount;
              }
            }
            if (preview.data.length > 0)
              avgFieldCount /= preview.data.length - emptyLinesCount;
            if (avgFieldCount > 1.99 && (typeof bestDelta === "undefined" || delta < bestDelta || delta === bestDelta && avgFieldCount > maxFieldCount)) {
              bestDelta = delta;
              bestDelim = delim;
              maxFieldCount = avgFieldCount;
            }
          }
          _config.delimiter = bestDelim;
          return {
            successful: !!bestDelim,
            bestDelimiter: bestDelim
          };
        }
        function addError(type, code2, msg, row) {
          var error2 = {
            type,
            code: code2,
            message: msg
          };
          if (row !== void 0) {
            error2.row = row;
          }
          _results.errors.push(error2);
        }
      }
      function escapeRegExp(string2) {
        return string2.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      }
      function Parser2(config) {
        config = config || {};
        var delim = config.delimiter;
        var newline = config.newline;
        var comments = config.comments;
        var step = config.step;
        var preview = config.preview;
        var fastMode = config.fastMode;
        var quoteChar;
        var renamedHeaders = null;
        var headerParsed = false;
        if (config.quoteChar === void 0 || config.quoteChar === null) {
          quoteChar = '"';
        } else {
          quoteChar = config.quoteChar;
        }
        var escapeChar = quoteChar;
        if (config.escapeChar !== void 0) {
          escapeChar = config.escapeChar;
        }
        if (typeof delim !== "string" || Papa2.BAD_DELIMITERS.indexOf(delim) > -1)
          delim = ",";
        if (comments === delim)
          throw new Error("Comment character same as delimiter");
        else if (comments === true)
          comments = "#";
        else if (typeof comments !== "string" || Papa2.BAD_DELIMITERS.indexOf(comments) > -1)
          comments = false;
        if (newline !== "\n" && newline !== "\r" && newline !== "\r\n")
          newline = "\n";
        var cursor = 0;
        var aborted = false;
        this.parse = function(input, baseIndex, ignoreLastRow) {
          if (typeof input !== "string")
            throw new Error("Input must be a string");
          var inputLen = input.length, delimLen = delim.length, newlineLen = newline.length, commentsLen = comments.length;
          var stepIsFunction = isFunction(step);
          cursor = 0;
          var data = [], errors = [], row = [], lastCursor = 0;
          if (!input)
            return returnable();
          if (fastMode || fastMode !== false && input.indexOf(quoteChar) === -1) {
            var rows = input.split(newline);
            for (var i2 = 0; i2 < rows.length; i2++) {
              row = rows[i2];
              cursor += row.length;
              if (i2 !== rows.length - 1)
                cursor += newline.length;
              else if (ignoreLastRow)
                return returnable();
              if (comments && row.substring(0, commentsLen) === comments)
                continue;
              if (stepIsFunction) {
                data = [];
                pushRow(row.split(delim));
                doStep();
                if (aborted)
                  return returnable();
              } else
                pushRow(row.split(delim));
              if (preview && i2 >= preview) {
                data = data.slice(0, preview);
                return returnable(true);
              }
            }
            return returnable();
          }
          var nextDelim = input.indexOf(delim, cursor);
          var nextNewline = input.indexOf(newline, cursor);
          var quoteCharRegex = new RegExp(escapeRegExp(escapeChar) + escapeRegExp(quoteChar), "g");
          var quoteSearch = input.indexOf(quoteChar, cursor);
          for (; ; ) {
            if (input[cursor] === quoteChar) {
              quoteSearch = cursor;
              cursor++;
              for (; ; ) {
                quoteSearch = input.indexOf(quoteChar, quoteSearch + 1);
                if (quoteSearch === -1) {
                  if (!ignoreLastRow) {
                    errors.push({
                      type: "Quotes",
                      code: "MissingQuotes",
                      message: "Quoted field unterminated",
                      row: data.length,
                      // row has yet to be inserted
                      index: cursor
                    });
                  }
                  return finish();
                }
                if (quoteSearch === inputLen - 1) {
                  var value = input.substring(cursor, quoteSearch).replace(quoteCharRegex, quoteChar);
                  return finish(value);
                }
                if (quoteChar === escapeChar && input[quoteSearch + 1] === escapeChar) {
                  quoteSearch++;
                  continue;
                }
                if (quoteChar !== escapeChar && quoteSearch !== 0 && input[quoteSearch - 1] === escapeChar) {
                  continue;
                }
                if (nextDelim !== -1 && nextDelim < quoteSearch + 1) {
                  nextDelim = input.indexOf(delim, quoteSearch + 1);
                }
                if (nextNewline !== -1 && nextNewline < quoteSearch + 1) {
                  nextNewline = input.indexOf(newline, quoteSearch + 1);
                }
                var checkUpTo = nextNewline === -1 ? nextDelim : Math.min(nextDelim, nextNewline);
                var spacesBetweenQuoteAndDelimiter = extraSpaces(checkUpTo);
                if (input.substr(quoteSearch + 1 + spacesBetweenQuoteAndDelimiter, delimLen) === delim) {
                  row.push(input.substring(cursor, quoteSearch).replace(quoteCharRegex, quoteChar));
                  cursor = quoteSearch + 1 + spacesBetweenQuoteAndDelimiter + delimLen;
                  if (input[quoteSearch + 1 + spacesBetweenQuoteAndDelimiter + delimLen] !== quoteChar) {
                    quoteSearch = input.indexOf(quoteChar, cursor);
                  }
                  if (nextDelim !== -1 && nextDelim < cursor)
                    nextDelim = input.indexOf(delim, cursor);
                  if (nextNewline !== -1 && nextNewline < cursor)
                    nextNewline = input.indexOf(newline, cursor);
                  break;
                }
                var spacesBetweenQuoteAndNewLine = extraSpaces(nextNewline);
                if (input.substring(quoteSearch + 1 + spacesBetweenQuoteAndNewLine, quoteSearch + 1 + spacesBetweenQuoteAndNewLine + newlineLen) === newline) {
                  row.push(input.substring(cursor, quoteSearch).replace(quoteCharRegex, quoteChar));
                  saveRow(quoteSearch + 1 + spacesBetweenQuoteAndNewLine + newlineLen);
                  if (nextDelim !== -1 && nextDelim < cursor)
                    nextDelim = input.indexOf(delim, cursor);
                  quoteSearch = input.indexOf(quoteChar, cursor);
                  if (stepIsFunction) {
                    doStep();
                    if (aborted)
                      return returnable();
                  }
                  if (preview && data.length >= preview)
                    return returnable(true);
                  break;
                }
                errors.push({
                  type: "Quotes",
                  code: "InvalidQuotes",
                  message: "Trailing quote on quoted field is malformed",
                  row: data.length,
                  // row has yet to be inserted
                  index: cursor
                });
                quoteSearch++;
                continue;
              }
              continue;
            }
            if (comments && row.length === 0 && input.substring(cursor, cursor + commentsLen) === comments) {
              if (nextNewline === -1)
                return returnable();
              cursor = nextNewline + newlineLen;
              nextNewline = input.indexOf(newline, cursor);
              if (nextDelim !== -1 && nextDelim < cursor)
                nextDelim = input.indexOf(delim, cursor);
              continue;
            }
            if (nextDelim !== -1 && (nextDelim < nextNewline || nextNewline === -1)) {
              row.push(input.substring(cursor, nextDelim));
              cursor = nextDelim + delimLen;
              nextDelim = input.indexOf(delim, cursor);
              continue;
            }
            if (nextNewline !== -1) {
              row.push(input.substring(cursor, nextNewline));
              saveRow(nextNewline + newlineLen);
              if (stepIsFunction) {
                doStep();
                if (aborted)
                  return returnable();
              }
              if (preview && data.length >= preview)
                return returnable(true);
              continue;
            }
            break;
          }
          return finish();
          function pushRow(row2) {
            data.push(row2);
            lastCursor = cursor;
          }
          function extraSpaces(index) {
            var spaceLength = 0;
            if (index !== -1) {
              var textBetweenClosingQuoteAndIndex = input.substring(quoteSearch + 1, index);
              if (textBetweenClosingQuoteAndIndex && textBetweenClosingQuoteAndIndex.trim() === "") {
                spaceLength = textBetweenClosingQuoteAndIndex.length;
              }
            }
            return spaceLength;
          }
          function finish(value2) {
            if (ignoreLastRow)
              return returnable();
            if (typeof value2 === "undefined")
              value2 = input.substring(cursor);
            row.push(value2);
            cursor = inputLen;
            pushRow(row);
            if (stepIsFunction)
              doStep();
            return returnable();
          }
          function saveRow(newCursor) {
            cursor = newCursor;
            pushRow(row);
            row = [];
            nextNewline = input.indexOf(newline, cursor);
          }
          function returnable(stopped) {
            if (config.header && !baseIndex && data.length && !headerParsed) {
              const result = data[0];
              const headerCount = /* @__PURE__ */ Object.create(null);
              const usedHeaders = new Set(result);
              let duplicateHeaders = false;
              for (let i3 = 0; i3 < result.length; i3++) {
                let header = stripBom(result[i3]);
                if (isFunction(config.transformHeader))
                  header = config.transformHeader(header, i3);
                if (!headerCount[header]) {
                  headerCount[header] = 1;
                  result[i3] = header;
                } else {
                  let newHeader;
                  let suffixCount = headerCount[header];
                  do {
                    newHeader = `${header}_${suffixCount}`;
                    suffixCount++;
                  } while (usedHeaders.has(newHeader));
                  usedHeaders.add(newHeader);
                  result[i3] = newHeader;
                  headerCount[header]++;
                  duplicateHeaders = true;
                  if (renamedHeaders === null) {
                    renamedHeaders = {};
                  }
                  renamedHeaders[newHeader] = header;
                }
                usedHeaders.add(header);
              }
              if (duplicateHeaders) {
                console.warn("Duplicate headers found and renamed.");
              }
              headerParsed = true;
            }
            return {
              data,
              errors,
              meta: {
                delimiter: delim,
                linebreak: newline,
                aborted,
                truncated: !!stopped,
                cursor: lastCursor + (baseIndex || 0),
                renamedHeaders
              }
            };
          }
          function doStep() {
            step(returnable());
            data = [];
            errors = [];
          }
        };
        this.abort = function() {
          aborted = true;
        };
        this.getCharIndex = function() {
          return cursor;
        };
      }
      function newWorker() {
        if (!Papa2.WORKERS_SUPPORTED)
          return false;
        var workerUrl = getWorkerBlob();
        var w = new global.Worker(workerUrl);
        w.onmessage = mainThreadReceivedMessage;
        w.id = workerIdCounter++;
        workers[w.id] = w;
        return w;
      }
      function mainThreadReceivedMessage(e) {
        var msg = e.data;
        var worker = workers[msg.workerId];
        var aborted = false;
        if (msg.error)
          worker.userError(msg.error, msg.file);
        else if (msg.results && msg.results.data) {
          var abort = function() {
            aborted = true;
            completeWorker(msg.workerId, { data: [], errors: [], meta: { aborted: true } });
          };
          var handle = {
            abort,
            pause: notImplemented,
            resume: notImplemented
          };
          if (isFunction(worker.userStep)) {
            for (var i2 = 0; i2 < msg.results.data.length; i2++) {
              worker.userStep({
                data: msg.results.data[i2],
                errors: msg.results.errors,
                meta: msg.results.meta
              }, handle);
              if (aborted)
                break;
            }
            delete msg.results;
          } else if (isFunction(worker.userChunk)) {
            worker.userChunk(msg.results, handle, msg.file);
            delete msg.results;
          }
        }
        if (msg.finished && !aborted)
          completeWorker(msg.workerId, msg.results);
      }
      function completeWorker(workerId, results) {
        var worker = workers[workerId];
        if (isFunction(worker.userComplete))
          worker.userComplete(results);
        worker.terminate();
        delete workers[workerId];
      }
      function notImplemented() {
        throw new Error("Not implemented.");
      }
      function workerThreadReceivedMessage(e) {
        var msg = e.data;
        if (typeof Papa2.WORKER_ID === "undefined" && msg)
          Papa2.WORKER_ID = msg.workerId;
        if (typeof msg.input === "string") {
          global.postMessage({
            workerId: Papa2.WORKER_ID,
            results: Papa2.parse(msg.input, msg.config),
            finished: true
          });
        } else if (global.File && msg.input instanceof File || msg.input instanceof Object) {
          var results = Papa2.parse(msg.input, msg.config);
          if (results)
            global.postMessage({
              workerId: Papa2.WORKER_ID,
              results,
              finished: true
            });
        }
      }
      function copy(obj) {
        if (typeof obj !== "object" || obj === null)
          return obj;
        var cpy = Array.isArray(obj) ? [] : {};
        for (var key in obj)
          cpy[key] = copy(obj[key]);
        return cpy;
      }
      function bindFunction(f, self2) {
        return function() {
          f.apply(self2, arguments);
        };
      }
      function isFunction(func) {
        return typeof func === "function";
      }
      return Papa2;
    });
  }
});

// ../read-try/run.ts
import { openAsBlob } from "node:fs";

// node_modules/saxen/dist/index.js
var fromCharCode = String.fromCharCode;
var hasOwnProperty = Object.prototype.hasOwnProperty;
var ENTITY_PATTERN = /&#(\d+);|&#x([0-9a-f]+);|&(\w+);/ig;
var ENTITY_MAPPING = {
  "amp": "&",
  "apos": "'",
  "gt": ">",
  "lt": "<",
  "quot": '"'
};
Object.keys(ENTITY_MAPPING).forEach(function(k) {
  ENTITY_MAPPING[k.toUpperCase()] = ENTITY_MAPPING[k];
});
function replaceEntities(_, d, x2, z) {
  if (z) {
    if (hasOwnProperty.call(ENTITY_MAPPING, z)) {
      return ENTITY_MAPPING[z];
    } else {
      return "&" + z + ";";
    }
  }
  if (d) {
    return fromCharCode(d);
  }
  return fromCharCode(parseInt(x2, 16));
}
function decodeEntities(s) {
  if (s.length > 3 && s.indexOf("&") !== -1) {
    return s.replace(ENTITY_PATTERN, replaceEntities);
  }
  return s;
}
var NON_WHITESPACE_OUTSIDE_ROOT_NODE = "non-whitespace outside of root node";
function error(msg) {
  return new Error(msg);
}
function missingNamespaceForPrefix(prefix) {
  return "missing namespace for prefix <" + prefix + ">";
}
function getter(getFn) {
  return {
    "get": getFn,
    "enumerable": true
  };
}
function setNsEntry(nsMatrix, changes, key, value) {
  if (!(key in changes)) {
    changes[key] = key in nsMatrix ? nsMatrix[key] : null;
  }
  nsMatrix[key] = value;
}
function restoreNsMatrix(nsMatrix, changes) {
  var key, value;
  for (key in changes) {
    value = changes[key];
    if (value === null) {
      delete nsMatrix[key];
    } else {
      nsMatrix[key] = value;
    }
  }
}
function uriPrefix(prefix) {
  return prefix + "$uri";
}
function buildNsMatrix(nsUriToPrefix) {
  var nsMatrix = /* @__PURE__ */ Object.create(null), uri, prefix;
  for (uri in nsUriToPrefix) {
    prefix = nsUriToPrefix[uri];
    nsMatrix[prefix] = prefix;
    nsMatrix[uriPrefix(prefix)] = uri;
  }
  return nsMatrix;
}
function noopGetContext() {
  return { line: 0, column: 0 };
}
function throwFunc(err2) {
  throw err2;
}
function Parser(options) {
  if (!this) {
    return new Parser(options);
  }
  var proxy = options && options["proxy"];
  var onText, onOpenTag, onCloseTag, onCDATA, onError = throwFunc, onWarning, onComment, onQuestion, onAttention;
  var getContext = noopGetContext;
  var streaming = false;
  var rootTagFound = false;
  var leftoverXml = "";
  var maybeNS = false;
  var isNamespace = false;
  var returnError = null;
  var parseStop = false;
  var nsChangesStack, nsMatrix, nodeStack;
  var nsUriToPrefix;
  function handleError(err2) {
    if (!(err2 instanceof Error)) {
      err2 = error(err2);
    }
    returnError = err2;
    onError(err2, getContext);
  }
  function handleWarning(err2) {
    if (!onWarning) {
      return;
    }
    if (!(err2 instanceof Error)) {
      err2 = error(err2);
    }
    onWarning(err2, getContext);
  }
  this["on"] = function(name, cb) {
    if (typeof cb !== "function") {
      throw error("required args <name, cb>");
    }
    switch (name) {
      case "openTag":
        onOpenTag = cb;
        break;
      case "text":
        onText = cb;
        break;
      case "closeTag":
        onCloseTag = cb;
        break;
      case "error":
        onError = cb;
        break;
      case "warn":
        onWarning = cb;
        break;
      case "cdata":
        onCDATA = cb;
        break;
      case "attention":
        onAttention = cb;
        break;
      // <!XXXXX zzzz="eeee">
      case "question":
        onQuestion = cb;
        break;
      // <? ....  ?>
      case "comment":
        onComment = cb;
        break;
      default:
        throw error("unsupported event: " + name);
    }
    return this;
  };
  this["ns"] = function(nsMap) {
    if (typeof nsMap === "undefined") {
      nsMap = {};
    }
    if (typeof nsMap !== "object") {
      throw error("required args <nsMap={}>");
    }
    var _nsUriToPrefix = /* @__PURE__ */ Object.create(null), k;
    for (k in nsMap) {
      _nsUriToPrefix[k] = nsMap[k];
    }
    isNamespace = true;
    nsUriToPrefix = _nsUriToPrefix;
    return this;
  };
  function resetState() {
    nsChangesStack = isNamespace ? [] : null;
    nsMatrix = isNamespace ? buildNsMatrix(nsUriToPrefix) : null;
    nodeStack = [];
    getContext = noopGetContext;
    parseStop = false;
    returnError = null;
    rootTagFound = false;
    leftoverXml = "";
  }
  this["parse"] = function(xml) {
    if (typeof xml !== "string") {
      throw error("required args <xml=string>");
    }
    if (streaming) {
      throw error("parse during stream; call end() first");
    }
    resetState();
    parse2(xml);
    getContext = noopGetContext;
    parseStop = false;
    return returnError;
  };
  this["write"] = function(xml) {
    if (typeof xml !== "string") {
      throw error("required args <xml=string>");
    }
    if (!streaming) {
      resetState();
      streaming = true;
    }
    if (!returnError) {
      leftoverXml = parse2(leftoverXml + xml, true) || "";
    }
    return this;
  };
  this["end"] = function() {
    if (!streaming) {
      resetState();
    }
    streaming = false;
    if (!returnError) {
      parse2(leftoverXml);
    }
    leftoverXml = "";
    getContext = noopGetContext;
    parseStop = false;
    return returnError;
  };
  this["stop"] = function() {
    parseStop = true;
  };
  function parse2(xml, streaming2 = false) {
    var elNameCache = null;
    var nsChanges, nsSnapshot, anonymousNsCount = 0, tagStart = false, tagEnd = false, i2 = 0, j2 = 0, x2, y, q, w, v, xmlns, elementName, _elementName, elementProxy;
    var attrsString = "", attrsStart = 0, cachedAttrs;
    function normalizeAttrName(name, defaultAlias) {
      var w2 = name.indexOf(":");
      if (w2 === -1) {
        return name;
      }
      var nsName = nsMatrix[name.substring(0, w2)];
      if (!nsName) {
        handleWarning(missingNamespaceForPrefix(name.substring(0, w2)));
        return null;
      }
      return defaultAlias === nsName ? name.substr(w2 + 1) : nsName + name.substr(w2);
    }
    function getAttrs() {
      if (cachedAttrs !== null) {
        return cachedAttrs;
      }
      var nsUri, nsUriPrefix, defaultAlias = isNamespace && nsMatrix["xmlns"], attrList = isNamespace && maybeNS ? [] : null, i3 = attrsStart, s = attrsString, l = s.length, newalias, value, alias, name, attrs = {}, seenAttrs = /* @__PURE__ */ new Set(), skipAttr, w2, j3;
      parseAttr:
        for (; i3 < l; i3++) {
          skipAttr = false;
          w2 = s.charCodeAt(i3);
          if (w2 === 32 || w2 < 14 && w2 > 8) {
            continue;
          }
          if (w2 < 65 || w2 > 122 || w2 > 90 && w2 < 97) {
            if (w2 !== 95 && w2 !== 58) {
              handleWarning("illegal first char attribute name");
              skipAttr = true;
            }
          }
          for (j3 = i3 + 1; j3 < l; j3++) {
            w2 = s.charCodeAt(j3);
            if (w2 > 96 && w2 < 123 || w2 > 64 && w2 < 91 || w2 > 47 && w2 < 59 || w2 === 46 || // '.'
            w2 === 45 || // '-'
            w2 === 95) {
              continue;
            }
            if (w2 === 32 || w2 < 14 && w2 > 8) {
              handleWarning("missing attribute value");
              i3 = j3;
              continue parseAttr;
            }
            if (w2 === 61) {
              break;
            }
            handleWarning("illegal attribute name char");
            skipAttr = true;
          }
          name = s.substring(i3, j3);
          if (name === "xmlns:xmlns") {
            handleWarning("illegal declaration of xmlns");
            skipAttr = true;
          }
          w2 = s.charCodeAt(j3 + 1);
          if (w2 === 34) {
            j3 = s.indexOf('"', i3 = j3 + 2);
            if (j3 === -1) {
              j3 = s.indexOf("'", i3);
              if (j3 !== -1) {
                handleWarning("attribute value quote missmatch");
                skipAttr = true;
              }
            }
          } else if (w2 === 39) {
            j3 = s.indexOf("'", i3 = j3 + 2);
            if (j3 === -1) {
              j3 = s.indexOf('"', i3);
              if (j3 !== -1) {
                handleWarning("attribute value quote missmatch");
                skipAttr = true;
              }
            }
          } else {
            handleWarning("missing attribute value quotes");
            skipAttr = true;
            for (j3 = j3 + 1; j3 < l; j3++) {
              w2 = s.charCodeAt(j3 + 1);
              if (w2 === 32 || w2 < 14 && w2 > 8) {
                break;
              }
            }
          }
          if (j3 === -1) {
            handleWarning("missing closing quotes");
            j3 = l;
            skipAttr = true;
          }
          if (!skipAttr) {
            value = s.substring(i3, j3);
          }
          if (name === "xmlns:xml" && value !== "http://www.w3.org/XML/1998/namespace") {
            handleError("illegal value of xmlns:xml");
          }
          i3 = j3;
          for (; j3 + 1 < l; j3++) {
            w2 = s.charCodeAt(j3 + 1);
            if (w2 === 32 || w2 < 14 && w2 > 8) {
              break;
            }
            if (i3 === j3) {
              handleWarning("illegal character after attribute end");
              skipAttr = true;
            }
          }
          i3 = j3 + 1;
          if (skipAttr) {
            continue parseAttr;
          }
          if (seenAttrs.has(name)) {
            handleWarning("attribute <" + name + "> already defined");
            continue;
          }
          seenAttrs.add(name);
          if (!isNamespace) {
            attrs[name] = value;
            continue;
          }
          if (maybeNS) {
            newalias = name === "xmlns" ? "xmlns" : name.charCodeAt(0) === 120 && name.substr(0, 6) === "xmlns:" ? name.substr(6) : null;
            if (newalias !== null) {
              nsUri = decodeEntities(value);
              nsUriPrefix = uriPrefix(newalias);
              alias = nsUriToPrefix[nsUri];
              if (!alias) {
                if (newalias === "xmlns" || nsUriPrefix in nsMatrix && nsMatrix[nsUriPrefix] !== nsUri) {
                  do {
                    alias = "ns" + anonymousNsCount++;
                  } while (typeof nsMatrix[alias] !== "undefined");
                } else {
                  alias = newalias;
                }
                nsUriToPrefix[nsUri] = alias;
              }
              if (nsMatrix[newalias] !== alias) {
                if (!nsChanges) {
                  nsChanges = /* @__PURE__ */ Object.create(null);
                }
                elNameCache = null;
                nsSnapshot = null;
                setNsEntry(nsMatrix, nsChanges, newalias, alias);
                if (newalias === "xmlns") {
                  setNsEntry(nsMatrix, nsChanges, uriPrefix(alias), nsUri);
                  defaultAlias = alias;
                }
                setNsEntry(nsMatrix, nsChanges, nsUriPrefix, nsUri);
              }
              attrs[name] = value;
              continue;
            }
            attrList.push(name, value);
            continue;
          }
          name = normalizeAttrName(name, defaultAlias);
          if (name === null) {
            continue;
          }
          attrs[name] = value;
        }
      if (maybeNS) {
        for (i3 = 0, l = attrList.length; i3 < l; i3++) {
          name = normalizeAttrName(attrList[i3++], defaultAlias);
          value = attrList[i3];
          if (name === null) {
            continue;
          }
          attrs[name] = value;
        }
      }
      return cachedAttrs = attrs;
    }
    function getParseContext() {
      var splitsRe = /(\r\n|\r|\n)/g;
      var line = 0;
      var column = 0;
      var startOfLine = 0;
      var endOfLine = j2;
      var match;
      var data;
      while (i2 >= startOfLine) {
        match = splitsRe.exec(xml);
        if (!match) {
          break;
        }
        endOfLine = match[0].length + match.index;
        if (endOfLine > i2) {
          break;
        }
        line += 1;
        startOfLine = endOfLine;
      }
      if (i2 == -1) {
        column = endOfLine;
        data = xml.substring(j2);
      } else if (j2 === 0) {
        data = xml.substring(j2, i2);
      } else {
        column = i2 - startOfLine;
        data = j2 == -1 ? xml.substring(i2) : xml.substring(i2, j2 + 1);
      }
      return {
        "data": data,
        "line": line,
        "column": column
      };
    }
    getContext = getParseContext;
    if (proxy) {
      elementProxy = Object.create({}, {
        "name": getter(function() {
          return elementName;
        }),
        "originalName": getter(function() {
          return _elementName;
        }),
        "attrs": getter(getAttrs),
        "ns": getter(function() {
          if (!nsSnapshot) {
            nsSnapshot = Object.assign(/* @__PURE__ */ Object.create(null), nsMatrix);
          }
          return nsSnapshot;
        })
      });
    }
    while (j2 !== -1) {
      if (xml.charCodeAt(j2) === 60) {
        i2 = j2;
      } else {
        i2 = xml.indexOf("<", j2);
      }
      if (i2 === -1) {
        if (streaming2) {
          return xml.substring(j2);
        }
        if (nodeStack.length) {
          return handleError("unexpected end of file");
        }
        if (!rootTagFound) {
          return handleError("missing start tag");
        }
        if (j2 < xml.length) {
          if (xml.substring(j2).trim()) {
            handleWarning(NON_WHITESPACE_OUTSIDE_ROOT_NODE);
          }
        }
        return;
      }
      if (!rootTagFound) {
        rootTagFound = true;
      }
      if (j2 !== i2) {
        if (nodeStack.length) {
          if (onText) {
            onText(xml.substring(j2, i2), decodeEntities, getContext);
            if (parseStop) {
              return;
            }
          }
        } else {
          if (xml.substring(j2, i2).trim()) {
            handleWarning(NON_WHITESPACE_OUTSIDE_ROOT_NODE);
            if (parseStop) {
              return;
            }
          }
        }
      }
      w = xml.charCodeAt(i2 + 1);
      if (w === 33) {
        q = xml.charCodeAt(i2 + 2);
        if (q === 91 && xml.substr(i2 + 3, 6) === "CDATA[") {
          j2 = xml.indexOf("]]>", i2);
          if (j2 === -1) {
            if (streaming2) {
              return xml.substring(i2);
            }
            return handleError("unclosed cdata");
          }
          if (onCDATA) {
            onCDATA(xml.substring(i2 + 9, j2), getContext);
            if (parseStop) {
              return;
            }
          }
          j2 += 3;
          continue;
        }
        if (q === 45 && xml.charCodeAt(i2 + 3) === 45) {
          j2 = xml.indexOf("-->", i2);
          if (j2 === -1) {
            if (streaming2) {
              return xml.substring(i2);
            }
            return handleError("unclosed comment");
          }
          if (onComment) {
            onComment(xml.substring(i2 + 4, j2), decodeEntities, getContext);
            if (parseStop) {
              return;
            }
          }
          j2 += 3;
          continue;
        }
      }
      if (w === 63) {
        j2 = xml.indexOf("?>", i2);
        if (j2 === -1) {
          if (streaming2) {
            return xml.substring(i2);
          }
          return handleError("unclosed question");
        }
        if (onQuestion) {
          onQuestion(xml.substring(i2, j2 + 2), getContext);
          if (parseStop) {
            return;
          }
        }
        j2 += 2;
        continue;
      }
      for (x2 = i2 + 1; ; x2++) {
        v = xml.charCodeAt(x2);
        if (isNaN(v)) {
          if (streaming2) {
            return xml.substring(i2);
          }
          j2 = -1;
          return handleError("unclosed tag");
        }
        if (v === 34) {
          q = xml.indexOf('"', x2 + 1);
          x2 = q !== -1 ? q : x2;
        } else if (v === 39) {
          q = xml.indexOf("'", x2 + 1);
          x2 = q !== -1 ? q : x2;
        } else if (v === 62) {
          j2 = x2;
          break;
        }
      }
      if (w === 33) {
        if (onAttention) {
          onAttention(xml.substring(i2, j2 + 1), decodeEntities, getContext);
          if (parseStop) {
            return;
          }
        }
        j2 += 1;
        continue;
      }
      cachedAttrs = {};
      if (w === 47) {
        tagStart = false;
        tagEnd = true;
        if (!nodeStack.length) {
          return handleError("missing open tag");
        }
        x2 = elementName = nodeStack.pop();
        q = i2 + 2 + x2.length;
        if (xml.substring(i2 + 2, q) !== x2) {
          return handleError("closing tag mismatch");
        }
        for (; q < j2; q++) {
          w = xml.charCodeAt(q);
          if (w === 32 || w > 8 && w < 14) {
            continue;
          }
          return handleError("close tag");
        }
      } else {
        if (xml.charCodeAt(j2 - 1) === 47) {
          x2 = elementName = xml.substring(i2 + 1, j2 - 1);
          tagStart = true;
          tagEnd = true;
        } else {
          x2 = elementName = xml.substring(i2 + 1, j2);
          tagStart = true;
          tagEnd = false;
        }
        if (!(w > 96 && w < 123 || w > 64 && w < 91 || w === 95 || w === 58)) {
          return handleError("illegal first char nodeName");
        }
        for (q = 1, y = x2.length; q < y; q++) {
          w = x2.charCodeAt(q);
          if (w > 96 && w < 123 || w > 64 && w < 91 || w > 47 && w < 59 || w === 45 || w === 95 || w == 46) {
            continue;
          }
          if (w === 32 || w < 14 && w > 8) {
            elementName = x2.substring(0, q);
            cachedAttrs = null;
            break;
          }
          return handleError("invalid nodeName");
        }
        if (!tagEnd) {
          nodeStack.push(elementName);
        }
      }
      if (isNamespace) {
        if (tagStart) {
          nsChanges = null;
          if (cachedAttrs === null) {
            if (maybeNS = x2.indexOf("xmlns", q) !== -1) {
              attrsStart = q;
              attrsString = x2;
              getAttrs();
              maybeNS = false;
            }
          }
          if (!tagEnd) {
            nsChangesStack.push(nsChanges);
          }
        }
        _elementName = elementName;
        if (elNameCache === null) {
          elNameCache = /* @__PURE__ */ Object.create(null);
        }
        var _cachedName = elNameCache[elementName];
        if (_cachedName !== void 0) {
          elementName = _cachedName;
        } else {
          w = elementName.indexOf(":");
          if (w !== -1) {
            xmlns = nsMatrix[elementName.substring(0, w)];
            if (!xmlns) {
              return handleError("missing namespace on <" + _elementName + ">");
            }
            elementName = elementName.substr(w + 1);
          } else {
            xmlns = nsMatrix["xmlns"];
          }
          if (xmlns) {
            elementName = xmlns + ":" + elementName;
          }
          elNameCache[_elementName] = elementName;
        }
      }
      if (tagStart) {
        attrsStart = q;
        attrsString = x2;
        if (onOpenTag) {
          if (proxy) {
            onOpenTag(elementProxy, decodeEntities, tagEnd, getContext);
          } else {
            onOpenTag(elementName, getAttrs, decodeEntities, tagEnd, getContext);
          }
          if (parseStop) {
            return;
          }
        }
      }
      if (tagEnd) {
        if (onCloseTag) {
          onCloseTag(proxy ? elementProxy : elementName, decodeEntities, tagStart, getContext);
          if (parseStop) {
            return;
          }
        }
        if (isNamespace) {
          if (!tagStart) {
            nsChanges = nsChangesStack.pop();
          }
          if (nsChanges) {
            restoreNsMatrix(nsMatrix, nsChanges);
            nsChanges = null;
            elNameCache = null;
            nsSnapshot = null;
          }
        }
      }
      j2 += 1;
    }
  }
}

// src/lib/own/read/workbook/xml.ts
var PIECE = 512 * 1024;
var local = (name) => {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
};
var breathe = () => new Promise((resolve) => setTimeout(resolve));
async function readXml(bytes2, handler, run2 = {}, stopped = () => false) {
  const parser = xmlParser(handler);
  const decoder = new TextDecoder();
  for (let from = 0; from < bytes2.length; from += PIECE) {
    run2.signal?.throwIfAborted();
    parser.write(decoder.decode(bytes2.subarray(from, from + PIECE), { stream: true }));
    if (stopped()) return;
    run2.onBytes?.(Math.min(bytes2.length, from + PIECE), bytes2.length);
    if (bytes2.length > PIECE) await breathe();
  }
  parser.write(decoder.decode());
  parser.end();
}
function readXmlText(text, handler) {
  xmlParser(handler).write(text).end();
}
function xmlParser(handler) {
  const parser = new Parser();
  if (handler.open) {
    parser.on("openTag", (name, attributes, decode) => {
      handler.open?.(local(name), (wanted) => {
        const all = attributes();
        const value = Object.hasOwn(all, wanted) ? all[wanted] : void 0;
        return value === void 0 ? void 0 : decode(value);
      });
    });
  }
  if (handler.close) parser.on("closeTag", (name) => handler.close?.(local(name)));
  if (handler.text) {
    parser.on("text", (text, decode) => handler.text?.(decode(text)));
    parser.on("cdata", (text) => handler.text?.(text));
  }
  return parser;
}

// src/lib/own/read/read-error.ts
var ReadError = class extends Error {
  constructor(why, place, options) {
    super(
      `${place.file}${place.line ? `, line ${place.line}` : ""}: ${why}${place.value ? ` (${place.value})` : ""}`,
      options
    );
    this.why = why;
    this.place = place;
  }
  why;
  place;
  name = "ReadError";
};
function failureOfFile(cause, file2, begun) {
  if (!(cause instanceof DOMException)) return cause;
  if (!["NotReadableError", "NotFoundError", "SecurityError"].includes(cause.name)) return cause;
  return new ReadError(begun ? "changed" : "unreadable", { file: file2 }, { cause });
}

// src/lib/own/read/detect/archive.ts
function kindOfArchive(zip, file2) {
  const refuse = (why, value) => new ReadError(why, { file: file2, ...value ? { value } : {} });
  if (zip.has("mimetype")) {
    const type = zip.text("mimetype").trim();
    if (!/opendocument\.spreadsheet/.test(type)) throw refuse("document", type);
    if (zip.has("META-INF/manifest.xml") && isEncrypted(zip.text("META-INF/manifest.xml"))) throw refuse("password");
    if (!zip.has("content.xml")) throw new ReadError("broken_workbook", { file: file2, value: "content.xml" });
    return "ods";
  }
  if (zip.has("xl/workbook.bin")) throw refuse("binary_workbook");
  if (zip.names.some((name) => /^word\/|^ppt\//.test(name))) throw refuse("document");
  if (zip.has("[Content_Types].xml") && zip.names.some((name) => /(^|\/)workbook\.xml$/i.test(name))) return "xlsx";
  throw refuse("archive", zip.names.slice(0, 5).join(", ").slice(0, 200) || "ZIP");
}
function isEncrypted(manifest) {
  let encrypted = false;
  readXmlText(manifest, {
    open(name) {
      if (name === "encryption-data" || name === "encrypted-key") encrypted = true;
    }
  });
  return encrypted;
}

// src/lib/own/read/text/encoding.ts
var CHUNK = 1024 * 1024;
function markedEncoding(start) {
  const [a, b, c] = start;
  if (a === 239 && b === 187 && c === 191) return "utf-8";
  if (a === 255 && b === 254) return "utf-16le";
  if (a === 254 && b === 255) return "utf-16be";
  return unmarkedUtf16(start);
}
function unmarkedUtf16(start) {
  const pairs = Math.min(start.length >> 1, 512);
  if (pairs < 4) return null;
  let [even, odd] = [0, 0];
  for (let pair = 0; pair < pairs; pair++) {
    if (start[2 * pair] === 0) even++;
    if (start[2 * pair + 1] === 0) odd++;
  }
  if (odd > 0.7 * pairs && even < 0.1 * pairs) return "utf-16le";
  return even > 0.7 * pairs && odd < 0.1 * pairs ? "utf-16be" : null;
}
async function judgeEncoding(file2, run2) {
  const marked = markedEncoding(new Uint8Array(await file2.slice(0, 1024).arrayBuffer()));
  if (marked && marked !== "utf-8") return marked;
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const bytes2 of chunksOf(file2, run2)) decoder.decode(bytes2, { stream: true });
    decoder.decode();
    return "utf-8";
  } catch (cause) {
    if (cause instanceof TypeError) return "windows-1252";
    throw cause;
  }
}
async function* chunksOf(file2, run2) {
  const read = (from) => file2.slice(from, from + CHUNK).arrayBuffer();
  let next = file2.size > 0 ? read(0) : void 0;
  for (let from = 0; next; from += CHUNK) {
    run2.signal?.throwIfAborted();
    const bytes2 = await next;
    next = from + CHUNK < file2.size ? read(from + CHUNK) : void 0;
    next?.catch(() => void 0);
    yield new Uint8Array(bytes2);
    run2.onBytes?.(Math.min(from + CHUNK, file2.size), file2.size);
  }
}
async function* textOfFile(file2, encoding, run2) {
  const decoder = new TextDecoder(encoding);
  let heldReturn = "";
  for await (const bytes2 of chunksOf(file2, run2)) {
    const text = heldReturn + decoder.decode(bytes2, { stream: true });
    heldReturn = text.endsWith("\r") ? "\r" : "";
    yield oneLineEnd(heldReturn ? text.slice(0, -1) : text);
  }
  yield oneLineEnd(heldReturn + decoder.decode());
}
var oneLineEnd = (text) => text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;

// src/lib/own/read/detect/ole.ts
var wide = (name) => [...name].flatMap((character) => [character.charCodeAt(0), 0]);
var ENCRYPTED = wide("EncryptedPackage");
var WORKBOOKS = [wide("Workbook"), wide("Book")];
var ENTRY = 128;
async function insideOle(file2, signal) {
  let old = false;
  for await (const bytes2 of chunksOf(file2, { signal })) {
    for (let at = 0; at + ENTRY <= bytes2.length; at += ENTRY) {
      if (startsWith(bytes2, at, ENCRYPTED)) return "password";
      old ||= WORKBOOKS.some((name) => startsWith(bytes2, at, name) && bytes2[at + name.length] === 0);
    }
  }
  return old ? "old_workbook" : "document";
}
function startsWith(bytes2, from, codes2) {
  for (const [at, code2] of codes2.entries()) if (bytes2[from + at] !== code2) return false;
  return true;
}

// src/lib/own/read/detect/signature.ts
var bytes = (...codes2) => codes2.flatMap((code2) => typeof code2 === "number" ? [code2] : [...code2].map((character) => character.charCodeAt(0)));
var signatures = [
  [bytes("PK", 3, 4), { is: "zip" }],
  [bytes("PK", 5, 6), { refused: "archive", value: "ZIP" }],
  [bytes(208, 207, 17, 224), { is: "ole" }],
  [bytes(137, "PNG"), { refused: "image", value: "PNG" }],
  [bytes(255, 216, 255), { refused: "image", value: "JPEG" }],
  [bytes("GIF8"), { refused: "image", value: "GIF" }],
  [bytes("BM"), { refused: "image", value: "BMP" }],
  [bytes("II*", 0), { refused: "image", value: "TIFF" }],
  [bytes("MM", 0, "*"), { refused: "image", value: "TIFF" }],
  [bytes("%PDF"), { refused: "pdf" }],
  [bytes(31, 139), { refused: "archive", value: "gzip" }],
  [bytes("7z", 188, 175), { refused: "archive", value: "7-Zip" }],
  [bytes("Rar!"), { refused: "archive", value: "RAR" }],
  [bytes("PAR1"), { refused: "binary", value: "Parquet" }],
  [bytes("SQLite format 3"), { refused: "binary", value: "SQLite" }],
  [bytes("{\\rtf"), { refused: "document", value: "RTF" }]
];
var webp = (start) => String.fromCharCode(...start.subarray(0, 4)) === "RIFF" && String.fromCharCode(...start.subarray(8, 12)) === "WEBP";
function signatureOf(start, encoded) {
  for (const [codes2, signature] of signatures) {
    if (!codes2.every((code2, at) => start[at] === code2)) continue;
    if ("value" in signature && signature.value === "BMP" && !start.subarray(2, 32).includes(0)) continue;
    return signature;
  }
  if (webp(start)) return { refused: "image", value: "WebP" };
  if (encoded) return { is: "text" };
  if (start.includes(0)) return { refused: "binary" };
  const text = new TextDecoder().decode(start).replace(/^\ufeff/, "").trimStart();
  if (/^<(!doctype html|html|head|body|table)\b/i.test(text)) return { refused: "page" };
  if (/^<svg\b/i.test(text)) return { refused: "image", value: "SVG" };
  if (/^<(\?xml|kml|gml|gpx)\b/i.test(text)) return { refused: "document", value: "XML" };
  return { is: /^(\{\s*"|\[\s*\{)/.test(text) ? "json" : "text" };
}

// node_modules/valibot/dist/index.mjs
var store$4;
var DEFAULT_CONFIG = {
  lang: void 0,
  message: void 0,
  abortEarly: void 0,
  abortPipeEarly: void 0
};
// @__NO_SIDE_EFFECTS__
function getGlobalConfig(config$1) {
  if (!config$1 && !store$4) return DEFAULT_CONFIG;
  return {
    lang: config$1?.lang ?? store$4?.lang,
    message: config$1?.message,
    abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
    abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
  };
}
var store$3;
// @__NO_SIDE_EFFECTS__
function getGlobalMessage(lang) {
  return store$3?.get(lang);
}
var store$2;
// @__NO_SIDE_EFFECTS__
function getSchemaMessage(lang) {
  return store$2?.get(lang);
}
var store$1;
// @__NO_SIDE_EFFECTS__
function getSpecificMessage(reference, lang) {
  return store$1?.get(reference)?.get(lang);
}
// @__NO_SIDE_EFFECTS__
function _stringify(input) {
  const type = typeof input;
  if (type === "string") return `"${input}"`;
  if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
  if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
  return type;
}
function _addIssue(context, label, dataset, config$1, other) {
  const input = other && "input" in other ? other.input : dataset.value;
  const expected = other?.expected ?? context.expects ?? null;
  const received = other?.received ?? /* @__PURE__ */ _stringify(input);
  const issue = {
    kind: context.kind,
    type: context.type,
    input,
    expected,
    received,
    message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
    requirement: context.requirement,
    path: other?.path,
    issues: other?.issues,
    lang: config$1.lang,
    abortEarly: config$1.abortEarly,
    abortPipeEarly: config$1.abortPipeEarly
  };
  const isSchema = context.kind === "schema";
  const message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
  if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
  if (isSchema) dataset.typed = false;
  if (dataset.issues) dataset.issues.push(issue);
  else dataset.issues = [issue];
}
// @__NO_SIDE_EFFECTS__
function _isSameValueZero(value1, value2) {
  return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}
// @__NO_SIDE_EFFECTS__
function _isValidObjectKey(object$1, key) {
  return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}
function _standardSchema(schema) {
  schema["~standard"] = {
    version: 1,
    vendor: "valibot",
    validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
  };
  return schema;
}
var ValiError = class extends Error {
  /**
  * Creates a Valibot error with useful information.
  *
  * @param issues The error issues.
  */
  constructor(issues) {
    super(issues[0].message);
    this.name = "ValiError";
    this.issues = issues;
  }
};
// @__NO_SIDE_EFFECTS__
function maxValue(requirement, message$1) {
  return {
    kind: "validation",
    type: "max_value",
    reference: maxValue,
    async: false,
    expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function minValue(requirement, message$1) {
  return {
    kind: "validation",
    type: "min_value",
    reference: minValue,
    async: false,
    expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function getFallback(schema, dataset, config$1) {
  return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
// @__NO_SIDE_EFFECTS__
function getDefault(schema, dataset, config$1) {
  return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}
// @__NO_SIDE_EFFECTS__
function array(item, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "array",
    reference: array,
    expects: "Array",
    async: false,
    item,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (Array.isArray(input)) {
        dataset.typed = true;
        dataset.value = [];
        for (let key = 0; key < input.length; key++) {
          const value$1 = input[key];
          const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
          if (itemDataset.issues) {
            const pathItem = {
              type: "array",
              origin: "value",
              input,
              key,
              value: value$1
            };
            for (const issue of itemDataset.issues) {
              if (issue.path) issue.path.unshift(pathItem);
              else issue.path = [pathItem];
              dataset.issues?.push(issue);
            }
            if (!dataset.issues) dataset.issues = itemDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          if (!itemDataset.typed) dataset.typed = false;
          dataset.value.push(itemDataset.value);
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function custom(check$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "custom",
    reference: custom,
    expects: "unknown",
    async: false,
    check: check$1,
    message: message$1,
    "~run"(dataset, config$1) {
      if (this.check(dataset.value)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function literal(literal_, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "literal",
    reference: literal,
    expects: /* @__PURE__ */ _stringify(literal_),
    async: false,
    literal: literal_,
    message: message$1,
    "~run"(dataset, config$1) {
      if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function looseTuple(items, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "loose_tuple",
    reference: looseTuple,
    expects: "Array",
    async: false,
    items,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (Array.isArray(input)) {
        dataset.typed = true;
        dataset.value = [];
        for (let key = 0; key < this.items.length; key++) {
          const value$1 = input[key];
          const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
          if (itemDataset.issues) {
            const pathItem = {
              type: "array",
              origin: "value",
              input,
              key,
              value: value$1
            };
            for (const issue of itemDataset.issues) {
              if (issue.path) issue.path.unshift(pathItem);
              else issue.path = [pathItem];
              dataset.issues?.push(issue);
            }
            if (!dataset.issues) dataset.issues = itemDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          if (!itemDataset.typed) dataset.typed = false;
          dataset.value.push(itemDataset.value);
        }
        if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) dataset.value.push(input[key]);
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function nullish(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "nullish",
    reference: nullish,
    expects: `(${wrapped.expects} | null | undefined)`,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      if (dataset.value === null || dataset.value === void 0) {
        if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
        if (dataset.value === null || dataset.value === void 0) {
          dataset.typed = true;
          return dataset;
        }
      }
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function number(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "number",
    reference: number,
    expects: "number",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function object(entries$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "object",
    reference: object,
    expects: "Object",
    async: false,
    entries: entries$1,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (input && typeof input === "object") {
        dataset.typed = true;
        dataset.value = {};
        for (const key in this.entries) {
          const valueSchema = this.entries[key];
          if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
            const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
            const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
            if (valueDataset.issues) {
              const pathItem = {
                type: "object",
                origin: "value",
                input,
                key,
                value: value$1
              };
              for (const issue of valueDataset.issues) {
                if (issue.path) issue.path.unshift(pathItem);
                else issue.path = [pathItem];
                dataset.issues?.push(issue);
              }
              if (!dataset.issues) dataset.issues = valueDataset.issues;
              if (config$1.abortEarly) {
                dataset.typed = false;
                break;
              }
            }
            if (!valueDataset.typed) dataset.typed = false;
            dataset.value[key] = valueDataset.value;
          } else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
          else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
            _addIssue(this, "key", dataset, config$1, {
              input: void 0,
              expected: `"${key}"`,
              path: [{
                type: "object",
                origin: "key",
                input,
                key,
                value: input[key]
              }]
            });
            if (config$1.abortEarly) break;
          }
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function optional(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "optional",
    reference: optional,
    expects: `(${wrapped.expects} | undefined)`,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      if (dataset.value === void 0) {
        if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
        if (dataset.value === void 0) {
          dataset.typed = true;
          return dataset;
        }
      }
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function record(key, value$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "record",
    reference: record,
    expects: "Object",
    async: false,
    key,
    value: value$1,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (input && typeof input === "object") {
        dataset.typed = true;
        dataset.value = {};
        for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
          const entryValue = input[entryKey];
          const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
          if (keyDataset.issues) {
            const pathItem = {
              type: "object",
              origin: "key",
              input,
              key: entryKey,
              value: entryValue
            };
            for (const issue of keyDataset.issues) {
              issue.path = [pathItem];
              dataset.issues?.push(issue);
            }
            if (!dataset.issues) dataset.issues = keyDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
          if (valueDataset.issues) {
            const pathItem = {
              type: "object",
              origin: "value",
              input,
              key: entryKey,
              value: entryValue
            };
            for (const issue of valueDataset.issues) {
              if (issue.path) issue.path.unshift(pathItem);
              else issue.path = [pathItem];
              dataset.issues?.push(issue);
            }
            if (!dataset.issues) dataset.issues = valueDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
          if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function string(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "string",
    reference: string,
    expects: "string",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "string") dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function unknown() {
  return _standardSchema({
    kind: "schema",
    type: "unknown",
    reference: unknown,
    expects: "unknown",
    async: false,
    "~run"(dataset) {
      dataset.typed = true;
      return dataset;
    }
  });
}
function parse(schema, input, config$1) {
  const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
  if (dataset.issues) throw new ValiError(dataset.issues);
  return dataset.value;
}
// @__NO_SIDE_EFFECTS__
function pipe(...pipe$1) {
  return _standardSchema({
    ...pipe$1[0],
    pipe: pipe$1,
    "~run"(dataset, config$1) {
      for (const item of pipe$1) if (item.kind !== "metadata") {
        if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
          dataset.typed = false;
          break;
        }
        if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
      }
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function safeParse(schema, input, config$1) {
  const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
  return {
    typed: dataset.typed,
    success: !dataset.issues,
    output: dataset.value,
    issues: dataset.issues
  };
}

// src/lib/own/read/limits.ts
var MAX_BYTES = 250 * 1024 * 1024;
var MAX_COLUMNS = 1e3;
var MAX_CELLS = 4e7;
var MAX_TEXT = 32767;
var MAX_LINE = 8 * 1024 * 1024;
var MAX_UNPACKED = 500 * 1024 * 1024;
var MAX_GEOJSON = 100 * 1024 * 1024;
var MAX_LISTED = 50;

// src/lib/own/read/columns/dates.ts
var DAY = 864e5;
var EXCEL_START = Date.UTC(1899, 11, 30) / DAY;
var iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ](\d{2}:\d{2}.*))?$/;
var french = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?: +(?:à )?(\d{1,2}[:h]\d{2}.*))?$/;
function readDate(text) {
  const code2 = text.charCodeAt(0);
  if (!(code2 >= 48 && code2 <= 57) || text.length < 6 || text.length > 35) return null;
  const parts = iso.exec(text) ?? french.exec(text);
  if (!parts) return null;
  const [, first = "", second, third, time = ""] = parts;
  return {
    first: Number(first),
    second: Number(second),
    third: Number(third),
    yearFirst: first.length === 4,
    time: /[1-9]/.test(time.replace(/(?:[+-]\d{2}:?\d{2}|Z)$/, ""))
  };
}
function daysOf({ first, second, third, yearFirst }, order) {
  if (yearFirst) return daysFrom(first, second, third);
  if (order === "ymd") return NaN;
  const year2 = third < 50 ? 2e3 + third : third < 100 ? 1900 + third : third;
  return order === "dmy" ? daysFrom(year2, second, first) : daysFrom(year2, first, second);
}
function daysFrom(year2, month, day) {
  if (month < 1 || month > 12 || day < 1 || day > 31) return NaN;
  const time = Date.UTC(year2, month - 1, day);
  return new Date(time).getUTCMonth() === month - 1 ? time / DAY : NaN;
}
var daysOfSerial = (serial, from1904 = false) => serial + EXCEL_START + (from1904 ? 1462 : serial < 60 ? 1 : 0);
function dateText(days) {
  const date = new Date(Math.round(days * 86400) * 1e3);
  if (Number.isNaN(date.getTime())) return "";
  const text = date.toISOString();
  return text.slice(11, 19) === "00:00:00" ? text.slice(0, 10) : `${text.slice(0, 10)} ${text.slice(11, 19)}`;
}

// src/lib/own/read/workbook/number-format.ts
var figure = { as: "figure" };
var builtIn = (id) => {
  if (id === 9 || id === 10) return { as: "percent" };
  if (id >= 14 && id <= 17 || id === 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58) return { as: "date" };
  return id >= 18 && id <= 21 || id >= 45 && id <= 47 ? { as: "time" } : figure;
};
function numberFormat(id, code2) {
  if (code2 === void 0) return builtIn(id);
  const part = (code2.split(";")[0] ?? "").trim();
  if (part.includes("\u20AC") || /\[\$(€|EUR)/i.test(part)) return { as: "euro" };
  const bare = part.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
  if (bare.includes("%")) return { as: "percent" };
  if (/^0{2,}$/.test(bare)) return { as: "padded", digits: bare.length };
  if (/[#0?]/.test(bare) || /^general$/i.test(bare) || /^@?$/.test(bare)) return figure;
  if (/[ydj]|a{2,}/i.test(bare)) return { as: "date" };
  return /[hms]/i.test(bare) ? /m{3,}/i.test(bare) ? { as: "date" } : { as: "time" } : figure;
}
var percent = (value) => Number((value * 100).toPrecision(15));
function shownFigure(value, format, from1904) {
  switch (format.as) {
    case "figure":
      return value;
    case "percent":
      return { as: "percent", value: percent(value), text: `${percent(value)}%` };
    case "euro":
      return { as: "euro", value, text: String(value) };
    case "padded":
      return Number.isInteger(value) && value >= 0 ? { as: "padded", value, text: String(value).padStart(format.digits, "0") } : value;
    case "time":
      return dateText(value - Math.floor(value)).slice(11) || "00:00:00";
    case "date": {
      const days = daysOfSerial(value, from1904);
      return { as: "date", value: days, text: dateText(days) };
    }
  }
}
var shownBoolean = (value) => ({
  as: "boolean",
  value: value ? 1 : 0,
  text: value ? "Vrai" : "Faux"
});

// src/lib/own/read/geojson.ts
var featureSchema = object({
  type: literal("Feature"),
  properties: nullish(record(string(), unknown())),
  geometry: nullish(object({ type: string(), coordinates: optional(unknown()) }))
});
var collectionSchema = object({ type: literal("FeatureCollection"), features: array(unknown()) });
var pointSchema = looseTuple([
  pipe(number(), minValue(-180), maxValue(180)),
  pipe(number(), minValue(-90), maxValue(90))
]);
var PLACE_COLUMNS = ["latitude", "longitude"];
var GeoJsonSource = class _GeoJsonSource {
  constructor(features) {
    this.features = features;
    const names = /* @__PURE__ */ new Set();
    for (const { properties } of features) {
      for (const name of Object.keys(properties ?? {})) if (names.size < MAX_COLUMNS) names.add(name);
    }
    this.names = [...names];
    this.otherShapes = features.filter((feature) => !pointOf(feature)).length;
  }
  features;
  /** Features that are no points. */
  otherShapes;
  names;
  /** @throws {ReadError} where it is no GeoJSON, or has no point */
  static async open(blob, file2) {
    if (blob.size > MAX_GEOJSON) {
      throw new ReadError("too_big", { file: file2, value: String(blob.size), expected: String(MAX_GEOJSON) });
    }
    let content;
    try {
      content = JSON.parse(await blob.text());
    } catch (cause) {
      if (cause instanceof SyntaxError) throw new ReadError("json", { file: file2, value: cause.message }, { cause });
      throw cause;
    }
    const collection = safeParse(collectionSchema, content);
    const found = collection.success ? collection.output.features : [content];
    const features = found.flatMap((each) => {
      const feature = safeParse(featureSchema, each);
      return feature.success ? [feature.output] : [];
    });
    if (features.length === 0) throw new ReadError("json", { file: file2 });
    const source = new _GeoJsonSource(features);
    if (source.otherShapes === features.length) {
      throw new ReadError("no_points", { file: file2, value: features[0]?.geometry?.type ?? "" });
    }
    return source;
  }
  async each(onRow, run2) {
    if (onRow([...this.names, ...PLACE_COLUMNS], 1) === false) return;
    for (const [at, feature] of this.features.entries()) {
      run2.signal?.throwIfAborted();
      const own2 = feature.properties ?? {};
      const cells = this.names.map((name) => Object.hasOwn(own2, name) ? cellOf(own2[name]) : "");
      const [longitude, latitude] = pointOf(feature) ?? ["", ""];
      if (onRow([...cells, latitude, longitude], at + 2) === false) return;
    }
  }
};
function pointOf({ geometry }) {
  if (geometry?.type !== "Point") return null;
  const point = safeParse(pointSchema, geometry.coordinates);
  return point.success ? [point.output[0], point.output[1]] : null;
}
function cellOf(value) {
  switch (typeof value) {
    case "string":
      return value;
    case "number":
      return value;
    case "boolean":
      return shownBoolean(value);
    default:
      return value === null || value === void 0 ? "" : JSON.stringify(value);
  }
}

// src/lib/own/read/text/parser.ts
var import_papaparse = __toESM(require_papaparse(), 1);
var resultSchema = object({
  data: custom(Array.isArray),
  errors: array(object({ code: string(), row: optional(number()) })),
  meta: object({ cursor: number() })
});
var [NO_SEPARATOR, NO_QUOTE] = ["", ""];
function parserOf(separator, quotes) {
  const config = {
    delimiter: separator ?? NO_SEPARATOR,
    newline: "\n",
    ...quotes ? {} : { quoteChar: NO_QUOTE }
  };
  return (text, last) => {
    const { data, errors, meta } = parse(
      resultSchema,
      new import_papaparse.default.Parser(config).parse(text, 0, !last)
    );
    const torn = errors.find(
      ({ code: code2, row = 0 }) => code2 === "MissingQuotes" || data[row]?.some((cell) => cell.includes("\n"))
    );
    return { rows: data, used: meta.cursor, torn: torn ? torn.row ?? data.length - 1 : null };
  };
}
var unquoted = (cell) => cell.length > 1 && cell.startsWith('"') && cell.endsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;

// src/lib/own/read/text/separator.ts
var candidates = ["	", ";", "|", ","];
var ROWS = 400;
var CLEARLY = 0.05;
var sepLine = /^"?sep=(.)"?[;,\t|]*\n/i;
function saidSeparator(start) {
  const [line, character] = sepLine.exec(start) ?? [];
  const separator = candidates.find((candidate) => candidate === character);
  return line && separator ? { separator, length: line.length } : null;
}
function judgeSeparator(start) {
  let best = null;
  let bestScore = 0;
  for (const candidate of candidates) {
    if (!start.includes(candidate)) continue;
    const score = agreement(candidate, start);
    if (score > bestScore + (best ? CLEARLY : 0)) [best, bestScore] = [candidate, score];
  }
  return bestScore >= 0.3 ? best : null;
}
function agreement(separator, start) {
  const { rows } = parserOf(separator, true)(start, true);
  const looked = rows.slice(0, ROWS).filter((row) => row.some((cell) => cell.trim() !== ""));
  const counts = /* @__PURE__ */ new Map();
  for (const { length } of looked) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [usual, times] = [...counts].filter(([length]) => length > 1).reduce((most, entry) => entry[1] > most[1] ? entry : most, [0, 0]);
  if (usual === 0) return 0;
  const cells = looked.flat();
  const torn = cells.filter((cell) => (cell.split('"').length - 1) % 2 === 1).length;
  return times / looked.length - torn / cells.length;
}

// src/lib/own/read/text/text-source.ts
var START = 256 * 1024;
async function judgeText(file2, choices, run2) {
  const encoding = choices.encoding ?? await judgeEncoding(file2, run2);
  let start = "";
  for await (const piece of textOfFile(file2.slice(0, 4 * START), encoding, {})) {
    start += piece;
    if (start.length >= START) break;
  }
  if (start.length > START || file2.size > 4 * START) {
    const cut = start.slice(0, START);
    start = cut.slice(0, cut.lastIndexOf("\n") + 1) || cut;
  }
  const said = saidSeparator(start);
  const separator = choices.separator !== void 0 ? choices.separator : said?.separator ?? judgeSeparator(start);
  return { encoding, separator, sepLine: said !== null, quotes: true };
}
var TextSource = class {
  constructor(file2, name, layout) {
    this.file = file2;
    this.name = name;
    this.layout = layout;
  }
  file;
  name;
  layout;
  async each(onRow, run2) {
    const { encoding, separator, quotes } = this.layout;
    const parse2 = parserOf(separator, quotes);
    let rest = "";
    let line = 1;
    const hand = (text, last) => {
      const { rows, used, torn } = parse2(text, last);
      const inCells = newlines(text, used) > rows.length - (last ? 1 : 0);
      for (const [at, row] of rows.entries()) {
        if (at === torn) throw this.refusal("open_quote", line);
        if (onRow(quotes ? row : row.map(unquoted), line) === false) return false;
        line++;
        if (!inCells) continue;
        for (const cell of row) if (cell.includes("\n")) line += newlines(cell, cell.length);
      }
      rest = text.slice(used);
      return true;
    };
    let first = true;
    for await (const piece of textOfFile(this.file, encoding, run2)) {
      let text = rest + piece;
      if (first && text !== "") {
        const said = saidSeparator(text);
        if (said) [text, line] = [text.slice(said.length), 2];
        first = false;
      }
      if (!hand(text, false)) return;
      if (rest.length > MAX_LINE) {
        throw this.refusal(quotes && rest.includes('"') ? "open_quote" : "long_line", line);
      }
    }
    if (rest !== "") hand(rest, true);
  }
  refusal(why, line) {
    return new ReadError(why, { file: this.name, line, expected: String(MAX_LINE) });
  }
};
function newlines(text, end) {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0 && at < end; at = text.indexOf("\n", at + 1)) count++;
  return count;
}

// src/lib/own/read/workbook/ods-cells.ts
var FILL = MAX_COLUMNS + 1;
async function readOdsCells(bytes2, { only, onSheet }, run2, onCells) {
  const hiddenStyles = /* @__PURE__ */ new Set();
  let styleName = "";
  let sheet = -1;
  let line = 1;
  let hidden = 0;
  let cells = [];
  let column = 0;
  let rowRepeat = 1;
  let cell = null;
  let paragraphs = 0;
  let aside = 0;
  let inParagraph = 0;
  let stopped = false;
  const wanted = () => !stopped && (only === void 0 || only === sheet);
  const endCell = ({ repeat, ...ended }) => {
    const value = cellOf2(ended);
    if (value !== "") {
      while (cells.length < column) cells.push("");
      for (let at = 0; at < repeat && cells.length < Math.max(FILL, column + 1); at++) cells.push(value);
    }
    column += repeat;
  };
  const endRow = () => {
    if (cells.length > 0 && wanted()) {
      for (let at = 0; at < rowRepeat && !stopped; at++) stopped = onCells(cells, sheet, line + at) === false;
    }
    line += rowRepeat;
  };
  await readXml(
    bytes2,
    {
      open(name, attribute) {
        switch (name) {
          case "style":
            styleName = attribute("style:name") ?? "";
            return;
          case "table-properties":
            if (attribute("table:display") === "false") hiddenStyles.add(styleName);
            return;
          case "table":
            sheet++;
            line = 1;
            onSheet?.({
              name: attribute("table:name") ?? "",
              hidden: hiddenStyles.has(attribute("table:style-name") ?? "")
            });
            return;
          case "table-row":
            cells = [];
            column = 0;
            rowRepeat = timesOf(attribute, "table:number-rows-repeated");
            if (wanted() && ["collapse", "filter"].includes(attribute("table:visibility") ?? "")) hidden += rowRepeat;
            return;
          case "table-cell":
          case "covered-table-cell":
            cell = startCell(attribute);
            paragraphs = 0;
            return;
          case "annotation":
          case "shapes":
          case "frame":
            aside++;
            return;
          case "p":
            inParagraph++;
            if (cell && aside === 0 && paragraphs++ > 0) cell.text += "\n";
            return;
          case "s":
            if (cell && aside === 0) cell.text += " ".repeat(Math.min(100, timesOf(attribute, "text:c")));
            return;
          case "tab":
          case "line-break":
            if (cell && aside === 0) cell.text += " ";
        }
      },
      close(name) {
        switch (name) {
          case "table-cell":
          case "covered-table-cell":
            if (cell) endCell(cell);
            cell = null;
            return;
          case "table-row":
            endRow();
            return;
          case "annotation":
          case "shapes":
          case "frame":
            aside--;
            return;
          case "p":
            inParagraph--;
        }
      },
      text(part) {
        if (cell && inParagraph > 0 && aside === 0) cell.text += part;
      }
    },
    run2,
    () => stopped
  );
  return hidden;
}
function timesOf(attribute, name) {
  const times = Number(attribute(name) ?? 1);
  return Number.isInteger(times) && times > 0 ? times : 1;
}
var startCell = (attribute) => ({
  type: attribute("office:value-type") ?? attribute("calcext:value-type") ?? "",
  value: attribute("office:value") ?? attribute("office:date-value") ?? attribute("office:boolean-value") ?? attribute("office:string-value"),
  text: "",
  currency: attribute("office:currency"),
  repeat: timesOf(attribute, "table:number-columns-repeated")
});
function cellOf2({ type, value, text, currency }) {
  const figure2 = Number(value);
  switch (type) {
    case "float":
      if (/^0\d+$/.test(text) && Number(text) === figure2) return { as: "padded", value: figure2, text };
      return text.startsWith("#") || text.startsWith("Err:") ? text : figure2;
    case "percentage":
      return shownFigure(figure2, { as: "percent" }, false);
    case "currency":
      return currency === void 0 || currency === "EUR" ? shownFigure(figure2, { as: "euro" }, false) : figure2;
    case "boolean":
      return shownBoolean(value === "true");
    case "date": {
      const days = Date.parse(value?.includes("T") ? `${value}Z` : value ?? "") / 864e5;
      return Number.isNaN(days) ? text : { as: "date", value: days, text: dateText(days) };
    }
    case "string":
      return text === "" ? value ?? "" : text;
    default:
      return text;
  }
}

// src/lib/own/read/workbook/package.ts
function relationsOf(zip, part) {
  const slash = part.lastIndexOf("/");
  const folder = part.slice(0, slash + 1);
  const name = `${folder}_rels/${part.slice(slash + 1)}.rels`;
  if (!zip.has(name)) return [];
  const relations = [];
  readXmlText(zip.text(name), {
    open(element, attribute) {
      if (element !== "Relationship" || attribute("TargetMode") === "External") return;
      const kind = (attribute("Type") ?? "").split("/").at(-1) ?? "";
      relations.push({ id: attribute("Id") ?? "", kind, path: pathFrom(folder, attribute("Target") ?? "") });
    }
  });
  return relations;
}
function pathFrom(folder, target) {
  if (target.startsWith("/")) return target.slice(1);
  const parts = [];
  for (const part of `${folder}${target}`.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

// src/lib/own/read/workbook/shared-strings.ts
var escaped = /_x([0-9A-Fa-f]{4})_/g;
var unescaped = (text) => text.includes("_x") ? text.replace(escaped, (_, code2) => String.fromCharCode(Number.parseInt(code2, 16))) : text;
async function readSharedStrings(bytes2, run2) {
  const texts = [];
  let text = "";
  let inText = false;
  let inPhonetic = false;
  await readXml(
    bytes2,
    {
      open(name) {
        if (name === "si") text = "";
        else if (name === "t") inText = !inPhonetic;
        else if (name === "rPh") inPhonetic = true;
      },
      close(name) {
        if (name === "si") texts.push(unescaped(text));
        else if (name === "t") inText = false;
        else if (name === "rPh") inPhonetic = false;
      },
      text(part) {
        if (inText) text += part;
      }
    },
    { signal: run2.signal }
  );
  return texts;
}

// src/lib/own/read/workbook/styles.ts
function readStyles(xml) {
  const codes2 = /* @__PURE__ */ new Map();
  const formats = [];
  let inCellStyles = false;
  readXmlText(xml, {
    open(name, attribute) {
      if (name === "numFmt") codes2.set(Number(attribute("numFmtId")), attribute("formatCode") ?? "");
      else if (name === "cellXfs") inCellStyles = true;
      else if (name === "xf" && inCellStyles) {
        const id = Number(attribute("numFmtId") ?? 0);
        formats.push(numberFormat(id, codes2.get(id)));
      }
    },
    close(name) {
      if (name === "cellXfs") inCellStyles = false;
    }
  });
  return formats;
}

// src/lib/own/read/workbook/xlsx-sheet.ts
var LAST_COLUMN = 16383;
async function eachXlsxRow(bytes2, context, onRow, run2) {
  let cells = [];
  let line = 0;
  let hidden = 0;
  let column = -1;
  let type = "";
  let style = 0;
  let value = "";
  let taking = false;
  let inPhonetic = false;
  let stopped = false;
  await readXml(
    bytes2,
    {
      open(name, attribute) {
        if (name === "c") {
          const place = attribute("r");
          column = place ? columnOf(place) : column + 1;
          type = attribute("t") ?? "n";
          style = Number(attribute("s") ?? 0);
          value = "";
        } else if (name === "v" || name === "t") taking = !inPhonetic;
        else if (name === "rPh") inPhonetic = true;
        else if (name === "row") {
          line = Number(attribute("r") ?? line + 1);
          if (attribute("hidden") === "1" || attribute("hidden") === "true") hidden++;
          cells = [];
          column = -1;
        }
      },
      close(name) {
        if (name === "v" || name === "t") taking = false;
        else if (name === "rPh") inPhonetic = false;
        else if (name === "c") {
          if (value === "" || column > LAST_COLUMN || column < 0) return;
          while (cells.length < column) cells.push("");
          cells[column] = cellOf3(type, value, style, context);
        } else if (name === "row" && !stopped && cells.length > 0) stopped = onRow(cells, line) === false;
      },
      text(part) {
        if (taking) value += part;
      }
    },
    run2,
    () => stopped
  );
  return { hidden };
}
function cellOf3(type, value, style, { strings, formats, from1904 }) {
  switch (type) {
    case "s":
      return strings[Number(value)] ?? "";
    case "str":
    case "inlineStr":
      return unescaped(value);
    case "b":
      return shownBoolean(value.trim() === "1" || value.trim() === "true");
    case "e":
      return value;
    case "d": {
      return value.replace("T", " ").replace(/ 00:00:00.*$/, "");
    }
    default: {
      const figure2 = Number(value);
      return Number.isNaN(figure2) ? value : shownFigure(figure2, formats[style] ?? { as: "figure" }, from1904);
    }
  }
}
function columnOf(place) {
  let column = 0;
  for (let at = 0; at < place.length; at++) {
    const letter = place.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}

// src/lib/own/read/workbook/xlsx.ts
async function openXlsx(zip, file2, run2) {
  const { sheets, context } = await broken(file2, async () => {
    const book = relationsOf(zip, "").find(({ kind }) => kind === "officeDocument")?.path ?? "xl/workbook.xml";
    const relations = relationsOf(zip, book);
    const pathOf = (kind) => relations.find((relation) => relation.kind === kind)?.path;
    const { named, from1904 } = readBook(zip.text(book));
    const sheets2 = named.flatMap(({ id, name, hidden }) => {
      const path = relations.find((relation) => relation.id === id && relation.kind === "worksheet")?.path;
      return path && zip.has(path) ? [{ name, hidden, path, weight: zip.sizeOf(path) }] : [];
    });
    const [styles, strings] = [pathOf("styles"), pathOf("sharedStrings")];
    const context2 = {
      strings: strings && zip.has(strings) ? await readSharedStrings(zip.part(strings), run2) : [],
      formats: styles && zip.has(styles) ? readStyles(zip.text(styles)) : [],
      from1904
    };
    return { sheets: sheets2, context: context2 };
  });
  return {
    sheets: sheets.map(({ name, hidden, weight }) => ({ name, hidden, weight })),
    macros: zip.names.some((name) => /(^|\/)vbaProject\.bin$/i.test(name)),
    sheet: (index) => new XlsxRows(zip, sheets[index]?.path ?? "", context, file2)
  };
}
var XlsxRows = class {
  constructor(zip, path, context, file2) {
    this.zip = zip;
    this.path = path;
    this.context = context;
    this.file = file2;
  }
  zip;
  path;
  context;
  file;
  hiddenRows = 0;
  async each(onRow, run2) {
    await broken(this.file, async () => {
      const { hidden } = await eachXlsxRow(this.zip.part(this.path), this.context, onRow, run2);
      this.hiddenRows = hidden;
    });
  }
};
function readBook(xml) {
  const named = [];
  let from1904 = false;
  readXmlText(xml, {
    open(name, attribute) {
      if (name === "workbookPr") from1904 = ["1", "true"].includes(attribute("date1904") ?? "");
      if (name !== "sheet") return;
      named.push({
        id: attribute("r:id") ?? attribute("id") ?? attribute("relationships:id") ?? "",
        name: attribute("name") ?? "",
        hidden: (attribute("state") ?? "visible") !== "visible"
      });
    }
  });
  return { named, from1904 };
}
async function broken(file2, read) {
  try {
    return await read();
  } catch (cause) {
    if (cause instanceof ReadError || cause instanceof DOMException && cause.name === "AbortError") throw cause;
    throw new ReadError("broken_workbook", { file: file2 }, { cause });
  }
}

// src/lib/own/read/workbook/ods.ts
var CONTENT = "content.xml";
async function openOds(zip, file2, run2) {
  const sheets = [];
  await broken(
    file2,
    () => readOdsCells(zip.part(CONTENT), { onSheet: (sheet) => sheets.push({ ...sheet, weight: 0 }) }, run2, (cells, at) => {
      const sheet = sheets[at];
      if (sheet) {
        for (const cell of cells) if (cell !== "") sheet.weight++;
      }
    })
  );
  return {
    sheets,
    macros: zip.names.some((name) => /^(Basic|Scripts)\//i.test(name) && /\.(xml|xba|py|js|bsh)$/i.test(name)),
    sheet: (index) => new OdsRows(zip, index, file2)
  };
}
var OdsRows = class {
  constructor(zip, index, file2) {
    this.zip = zip;
    this.index = index;
    this.file = file2;
  }
  zip;
  index;
  file;
  hiddenRows = 0;
  async each(onRow, run2) {
    await broken(this.file, async () => {
      this.hiddenRows = await readOdsCells(
        this.zip.part(CONTENT),
        { only: this.index },
        run2,
        (cells, _, line) => onRow(cells, line)
      );
    });
  }
};

// node_modules/fflate/esm/index.mjs
import { createRequire } from "module";
var require2 = createRequire("/");
var _a;
var Worker;
var isMarkedAsUntransferable;
try {
  _a = require2("worker_threads"), Worker = _a.Worker, isMarkedAsUntransferable = _a.isMarkedAsUntransferable;
} catch (e) {
}
var u8 = Uint8Array;
var u16 = Uint16Array;
var i32 = Int32Array;
var fleb = new u8([
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  1,
  1,
  1,
  1,
  2,
  2,
  2,
  2,
  3,
  3,
  3,
  3,
  4,
  4,
  4,
  4,
  5,
  5,
  5,
  5,
  0,
  /* unused */
  0,
  0,
  /* impossible */
  0
]);
var fdeb = new u8([
  0,
  0,
  0,
  0,
  1,
  1,
  2,
  2,
  3,
  3,
  4,
  4,
  5,
  5,
  6,
  6,
  7,
  7,
  8,
  8,
  9,
  9,
  10,
  10,
  11,
  11,
  12,
  12,
  13,
  13,
  /* unused */
  0,
  0
]);
var clim = new u8([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);
var freb = function(eb, start) {
  var b = new u16(31);
  for (var i2 = 0; i2 < 31; ++i2) {
    b[i2] = start += 1 << eb[i2 - 1];
  }
  var r = new i32(b[30]);
  for (var i2 = 1; i2 < 30; ++i2) {
    for (var j2 = b[i2]; j2 < b[i2 + 1]; ++j2) {
      r[j2] = j2 - b[i2] << 5 | i2;
    }
  }
  return { b, r };
};
var _a = freb(fleb, 2);
var fl = _a.b;
var revfl = _a.r;
fl[28] = 258, revfl[258] = 28;
var _b = freb(fdeb, 0);
var fd = _b.b;
var revfd = _b.r;
var rev = new u16(32768);
for (i = 0; i < 32768; ++i) {
  x = (i & 43690) >> 1 | (i & 21845) << 1;
  x = (x & 52428) >> 2 | (x & 13107) << 2;
  x = (x & 61680) >> 4 | (x & 3855) << 4;
  rev[i] = ((x & 65280) >> 8 | (x & 255) << 8) >> 1;
}
var x;
var i;
var hMap = (function(cd, mb, r) {
  var s = cd.length;
  var i2 = 0;
  var l = new u16(mb);
  for (; i2 < s; ++i2) {
    if (cd[i2])
      ++l[cd[i2] - 1];
  }
  var le = new u16(mb);
  for (i2 = 1; i2 < mb; ++i2) {
    le[i2] = le[i2 - 1] + l[i2 - 1] << 1;
  }
  var co;
  if (r) {
    co = new u16(1 << mb);
    var rvb = 15 - mb;
    for (i2 = 0; i2 < s; ++i2) {
      if (cd[i2]) {
        var sv = i2 << 4 | cd[i2];
        var r_1 = mb - cd[i2];
        var v = le[cd[i2] - 1]++ << r_1;
        for (var m = v | (1 << r_1) - 1; v <= m; ++v) {
          co[rev[v] >> rvb] = sv;
        }
      }
    }
  } else {
    co = new u16(s);
    for (i2 = 0; i2 < s; ++i2) {
      if (cd[i2]) {
        co[i2] = rev[le[cd[i2] - 1]++] >> 15 - cd[i2];
      }
    }
  }
  return co;
});
var flt = new u8(288);
for (i = 0; i < 144; ++i)
  flt[i] = 8;
var i;
for (i = 144; i < 256; ++i)
  flt[i] = 9;
var i;
for (i = 256; i < 280; ++i)
  flt[i] = 7;
var i;
for (i = 280; i < 288; ++i)
  flt[i] = 8;
var i;
var fdt = new u8(32);
for (i = 0; i < 32; ++i)
  fdt[i] = 5;
var i;
var flrm = /* @__PURE__ */ hMap(flt, 9, 1);
var fdrm = /* @__PURE__ */ hMap(fdt, 5, 1);
var max = function(a) {
  var m = a[0];
  for (var i2 = 1; i2 < a.length; ++i2) {
    if (a[i2] > m)
      m = a[i2];
  }
  return m;
};
var bits = function(d, p, m) {
  var o = p / 8 | 0;
  return (d[o] | d[o + 1] << 8) >> (p & 7) & m;
};
var bits16 = function(d, p) {
  var o = p / 8 | 0;
  return (d[o] | d[o + 1] << 8 | d[o + 2] << 16) >> (p & 7);
};
var shft = function(p) {
  return (p + 7) / 8 | 0;
};
var slc = function(v, s, e) {
  if (s == null || s < 0)
    s = 0;
  if (e == null || e > v.length)
    e = v.length;
  return new u8(v.subarray(s, e));
};
var ec = [
  "unexpected EOF",
  "invalid block type",
  "invalid length/literal",
  "invalid distance",
  "stream finished",
  "no stream handler",
  ,
  // determined by compression function
  "no callback",
  "invalid UTF-8 data",
  "extra field too long",
  "date not in range 1980-2099",
  "filename too long",
  "stream finishing",
  "invalid zip data"
  // determined by unknown compression method
];
var err = function(ind, msg, nt) {
  var e = new Error(msg || ec[ind]);
  e.code = ind;
  if (Error.captureStackTrace)
    Error.captureStackTrace(e, err);
  if (!nt)
    throw e;
  return e;
};
var inflt = function(dat, st, buf, dict) {
  var sl = dat.length, dl = dict ? dict.length : 0;
  if (!sl || st.f && !st.l)
    return buf || new u8(0);
  var noBuf = !buf;
  var resize = noBuf || st.i != 2;
  var noSt = st.i;
  if (noBuf)
    buf = new u8(sl * 3);
  var cbuf = function(l2) {
    var bl = buf.length;
    if (l2 > bl) {
      var nbuf = new u8(Math.max(bl * 2, l2));
      nbuf.set(buf);
      buf = nbuf;
    }
  };
  var final = st.f || 0, pos = st.p || 0, bt = st.b || 0, lm = st.l, dm = st.d, lbt = st.m, dbt = st.n;
  var tbts = sl * 8;
  do {
    if (!lm) {
      final = bits(dat, pos, 1);
      var type = bits(dat, pos + 1, 3);
      pos += 3;
      if (!type) {
        var s = shft(pos) + 4, l = dat[s - 4] | dat[s - 3] << 8, t2 = s + l;
        if (t2 > sl) {
          if (noSt)
            err(0);
          break;
        }
        if (resize)
          cbuf(bt + l);
        buf.set(dat.subarray(s, t2), bt);
        st.b = bt += l, st.p = pos = t2 * 8, st.f = final;
        continue;
      } else if (type == 1)
        lm = flrm, dm = fdrm, lbt = 9, dbt = 5;
      else if (type == 2) {
        var hLit = bits(dat, pos, 31) + 257, hcLen = bits(dat, pos + 10, 15) + 4;
        var tl = hLit + bits(dat, pos + 5, 31) + 1;
        pos += 14;
        var ldt = new u8(tl);
        var clt = new u8(19);
        for (var i2 = 0; i2 < hcLen; ++i2) {
          clt[clim[i2]] = bits(dat, pos + i2 * 3, 7);
        }
        pos += hcLen * 3;
        var clb = max(clt), clbmsk = (1 << clb) - 1;
        var clm = hMap(clt, clb, 1);
        for (var i2 = 0; i2 < tl; ) {
          var r = clm[bits(dat, pos, clbmsk)];
          pos += r & 15;
          var s = r >> 4;
          if (s < 16) {
            ldt[i2++] = s;
          } else {
            var c = 0, n = 0;
            if (s == 16)
              n = 3 + bits(dat, pos, 3), pos += 2, c = ldt[i2 - 1];
            else if (s == 17)
              n = 3 + bits(dat, pos, 7), pos += 3;
            else if (s == 18)
              n = 11 + bits(dat, pos, 127), pos += 7;
            while (n--)
              ldt[i2++] = c;
          }
        }
        var lt = ldt.subarray(0, hLit), dt = ldt.subarray(hLit);
        lbt = max(lt);
        dbt = max(dt);
        lm = hMap(lt, lbt, 1);
        dm = hMap(dt, dbt, 1);
      } else
        err(1);
      if (pos > tbts) {
        if (noSt)
          err(0);
        break;
      }
    }
    if (resize)
      cbuf(bt + 131072);
    var lms = (1 << lbt) - 1, dms = (1 << dbt) - 1;
    var lpos = pos;
    for (; ; lpos = pos) {
      var c = lm[bits16(dat, pos) & lms], sym = c >> 4;
      pos += c & 15;
      if (pos > tbts) {
        if (noSt)
          err(0);
        break;
      }
      if (!c)
        err(2);
      if (sym < 256)
        buf[bt++] = sym;
      else if (sym == 256) {
        lpos = pos, lm = null;
        break;
      } else {
        var add = sym - 254;
        if (sym > 264) {
          var i2 = sym - 257, b = fleb[i2];
          add = bits(dat, pos, (1 << b) - 1) + fl[i2];
          pos += b;
        }
        var d = dm[bits16(dat, pos) & dms], dsym = d >> 4;
        if (!d)
          err(3);
        pos += d & 15;
        var dt = fd[dsym];
        if (dsym > 3) {
          var b = fdeb[dsym];
          dt += bits16(dat, pos) & (1 << b) - 1, pos += b;
        }
        if (pos > tbts) {
          if (noSt)
            err(0);
          break;
        }
        if (resize)
          cbuf(bt + 131072);
        var end = bt + add;
        if (bt < dt) {
          var shift = dl - dt, dend = Math.min(dt, end);
          if (shift + bt < 0)
            err(3);
          for (; bt < dend; ++bt)
            buf[bt] = dict[shift + bt];
        }
        for (; bt < end; ++bt)
          buf[bt] = buf[bt - dt];
      }
    }
    st.l = lm, st.p = lpos, st.b = bt, st.f = final;
    if (lm)
      final = 1, st.m = lbt, st.d = dm, st.n = dbt;
  } while (!final);
  return bt != buf.length && noBuf ? slc(buf, 0, bt) : buf.subarray(0, bt);
};
var et = /* @__PURE__ */ new u8(0);
var b2 = function(d, b) {
  return d[b] | d[b + 1] << 8;
};
var b4 = function(d, b) {
  return (d[b] | d[b + 1] << 8 | d[b + 2] << 16 | d[b + 3] << 24) >>> 0;
};
var b8 = function(d, b) {
  return b4(d, b) + b4(d, b + 4) * 4294967296;
};
function inflateSync(data, opts) {
  return inflt(data, { i: 2 }, opts && opts.out, opts && opts.dictionary);
}
var td = typeof TextDecoder != "undefined" && /* @__PURE__ */ new TextDecoder();
var tds = 0;
try {
  td.decode(et, { stream: true });
  tds = 1;
} catch (e) {
}
var dutf8 = function(d) {
  for (var r = "", i2 = 0; ; ) {
    var c = d[i2++];
    var eb = (c > 127) + (c > 223) + (c > 239);
    if (i2 + eb > d.length)
      return { s: r, r: slc(d, i2 - 1) };
    if (!eb)
      r += String.fromCharCode(c);
    else if (eb == 3) {
      c = ((c & 15) << 18 | (d[i2++] & 63) << 12 | (d[i2++] & 63) << 6 | d[i2++] & 63) - 65536, r += String.fromCharCode(55296 | c >> 10, 56320 | c & 1023);
    } else if (eb & 1)
      r += String.fromCharCode((c & 31) << 6 | d[i2++] & 63);
    else
      r += String.fromCharCode((c & 15) << 12 | (d[i2++] & 63) << 6 | d[i2++] & 63);
  }
};
function strFromU8(dat, latin1) {
  if (latin1) {
    var r = "";
    for (var i2 = 0; i2 < dat.length; i2 += 16384)
      r += String.fromCharCode.apply(null, dat.subarray(i2, i2 + 16384));
    return r;
  } else if (td) {
    return td.decode(dat);
  } else {
    var _a2 = dutf8(dat), s = _a2.s, r = _a2.r;
    if (r.length)
      err(8);
    return s;
  }
}
var slzh = function(d, b) {
  return b + 30 + b2(d, b + 26) + b2(d, b + 28);
};
var zh = function(d, b, z) {
  var fnl = b2(d, b + 28), efl = b2(d, b + 30), fn = strFromU8(d.subarray(b + 46, b + 46 + fnl), !(b2(d, b + 8) & 2048)), es = b + 46 + fnl;
  var _a2 = z64hs(d, es, efl, z, b4(d, b + 20), b4(d, b + 24), b4(d, b + 42)), sc = _a2[0], su = _a2[1], off = _a2[2];
  return [b2(d, b + 10), sc, su, fn, es + efl + b2(d, b + 32), off];
};
var z64hs = function(d, b, l, z, sc, su, off) {
  var nsc = sc == 4294967295, nsu = su == 4294967295, noff = off == 4294967295, e = b + l;
  var nf = nsc + nsu + noff;
  if (z && nf) {
    for (; b + 4 < e; b += 4 + b2(d, b + 2)) {
      if (b2(d, b) == 1) {
        return [
          nsc ? b8(d, b + 4 + 8 * nsu) : sc,
          nsu ? b8(d, b + 4) : su,
          noff ? b8(d, b + 4 + 8 * (nsu + nsc)) : off,
          1
        ];
      }
    }
    if (z < 2)
      err(13);
  }
  return [sc, su, off, 0];
};
function unzipSync(data, opts) {
  var files = {};
  var e = data.length - 22;
  for (; b4(data, e) != 101010256; --e) {
    if (!e || data.length - e > 65558)
      err(13);
  }
  ;
  var c = b2(data, e + 8);
  if (!c)
    return {};
  var o = b4(data, e + 16);
  var z = b4(data, e - 20) == 117853008;
  if (z) {
    var ze = b4(data, e - 12);
    z = b4(data, ze) == 101075792;
    if (z) {
      c = b4(data, ze + 32);
      o = b4(data, ze + 48);
    }
  }
  var fltr = opts && opts.filter;
  for (var i2 = 0; i2 < c; ++i2) {
    var _a2 = zh(data, o, z), c_2 = _a2[0], sc = _a2[1], su = _a2[2], fn = _a2[3], no = _a2[4], off = _a2[5], b = slzh(data, off);
    o = no;
    if (!fltr || fltr({
      name: fn,
      size: sc,
      originalSize: su,
      compression: c_2
    })) {
      if (!c_2)
        files[fn] = slc(data, b, b + sc);
      else if (c_2 == 8)
        files[fn] = inflateSync(data.subarray(b, b + sc), { out: new u8(su) });
      else
        err(14, "unknown compression type " + c_2);
    }
  }
  return files;
}

// src/lib/own/read/workbook/zip.ts
var Zip = class {
  /** @throws {ReadError} `broken_workbook` where it is no whole archive */
  constructor(bytes2, file2) {
    this.bytes = bytes2;
    this.file = file2;
    this.unpack((name, size) => {
      this.sizes.set(name, size);
      return false;
    });
  }
  bytes;
  file;
  sizes = /* @__PURE__ */ new Map();
  kept = null;
  get names() {
    return [...this.sizes.keys()];
  }
  has(name) {
    return this.sizes.has(name);
  }
  /** Bytes of a part once it is unpacked, as the archive declares them. */
  sizeOf(name) {
    return this.sizes.get(name) ?? 0;
  }
  /**
   * The bytes of a part; the last one asked for is kept.
   * @throws {ReadError} `zip_bomb` where it is larger than any table that can be read
   */
  part(name) {
    if (this.kept?.name === name) return this.kept.bytes;
    const size = this.sizeOf(name);
    if (size > MAX_UNPACKED) {
      throw new ReadError("zip_bomb", { file: this.file, value: String(size), expected: String(MAX_UNPACKED) });
    }
    const bytes2 = this.unpack((each) => each === name).get(name);
    if (!bytes2) throw new ReadError("broken_workbook", { file: this.file, value: name });
    this.kept = { name, bytes: bytes2 };
    return bytes2;
  }
  text(name) {
    return new TextDecoder().decode(this.part(name));
  }
  unpack(wanted) {
    try {
      const parts = unzipSync(this.bytes, {
        // Some writers part folders as Windows does.
        filter: ({ name, originalSize }) => wanted(name.replaceAll("\\", "/"), originalSize)
      });
      return new Map(Object.entries(parts).map(([name, bytes2]) => [name.replaceAll("\\", "/"), bytes2]));
    } catch (cause) {
      throw new ReadError("broken_workbook", { file: this.file }, { cause });
    }
  }
};

// src/lib/own/read/open-source.ts
var nothing = {
  macros: false,
  encoding: null,
  separator: null,
  sepLine: false,
  sheets: [],
  sheet: null,
  otherShapes: 0
};
var START2 = 4096;
async function openSource(source, choices, run2) {
  const { name } = source;
  const file2 = source.kind === "file" ? source.file : new Blob([source.text]);
  if (file2.size > MAX_BYTES) {
    throw new ReadError("too_big", { file: name, value: String(file2.size), expected: String(MAX_BYTES) });
  }
  const start = await firstBytes(file2, name);
  if (start.length === 0) throw new ReadError("empty", { file: name });
  const signature = source.kind === "text" ? { is: "text" } : signatureOf(start, isUtf16(start));
  if ("refused" in signature) {
    throw new ReadError(signature.refused, { file: name, ...signature.value ? { value: signature.value } : {} });
  }
  switch (signature.is) {
    case "zip":
      return openWorkbook(file2, name, choices, run2);
    case "ole":
      throw new ReadError(await insideOle(file2, run2.signal), { file: name });
    case "json": {
      const rows = await GeoJsonSource.open(file2, name);
      return { rows, file: file2, about: { ...nothing, format: "geojson", otherShapes: rows.otherShapes } };
    }
    case "text": {
      const layout = await judgeText(file2, choices, run2);
      const { encoding, separator, sepLine: sepLine2 } = layout;
      return {
        rows: new TextSource(file2, name, layout),
        file: file2,
        about: { ...nothing, format: "text", encoding, separator, sepLine: sepLine2 }
      };
    }
  }
}
var isUtf16 = (start) => markedEncoding(start)?.startsWith("utf-16") ?? false;
async function firstBytes(file2, name) {
  try {
    return new Uint8Array(await file2.slice(0, START2).arrayBuffer());
  } catch (cause) {
    throw failureOfFile(cause, name, false);
  }
}
async function openWorkbook(file2, name, choices, run2) {
  const zip = new Zip(new Uint8Array(await file2.arrayBuffer()), name);
  const format = kindOfArchive(zip, name);
  const { sheets, macros, sheet: rowsOf } = await (format === "ods" ? openOds : openXlsx)(zip, name, run2);
  if (sheets.length === 0) throw new ReadError("no_sheet", { file: name });
  const sheet = choices.sheet !== void 0 && sheets[choices.sheet] ? choices.sheet : likelySheet(sheets);
  return { rows: rowsOf(sheet), file: file2, about: { ...nothing, format, macros, sheets, sheet } };
}
function likelySheet(sheets) {
  const shown = sheets.some(({ hidden }) => !hidden);
  let likely2 = 0;
  let most = -1;
  for (const [index, { hidden, weight }] of sheets.entries()) {
    if (shown && hidden || weight <= most) continue;
    [likely2, most] = [index, weight];
  }
  return likely2;
}

// src/lib/own/table.ts
var absences = ["empty", "not_available", "secret", "error"];
var absenceCode = (absence) => absences.indexOf(absence) + 1;

// src/lib/own/read/cell.ts
var textOf = (cell) => typeof cell === "string" ? cell : typeof cell === "number" ? String(cell) : cell.text;

// src/lib/own/read/layout/sift.ts
var isBlank = (cells) => {
  for (const cell of cells) if (typeof cell !== "string" || cell !== "" && cell.trim() !== "") return false;
  return true;
};
var Sift = class {
  constructor(place) {
    this.place = place;
    this.end = place.line + place.rows;
  }
  place;
  /** The lines of headings, as they stand. */
  headings = [];
  texts = [];
  end;
  partOf(cells, line) {
    if (line < this.place.line) return isBlank(cells) ? "blank" : "above";
    if (this.headings.length < this.place.rows && line < this.end) {
      this.headings.push(cells);
      this.texts.push(cells.map((cell) => textOf(cell).trim()));
      return "heading";
    }
    if (isBlank(cells)) return "blank";
    return this.repeats(cells) ? "repeated" : "row";
  }
  /** Whether a row says the same as a line of headings, where it says anything. */
  repeats(cells) {
    for (const texts of this.texts) {
      const at = texts.findIndex((text) => text !== "");
      if (at < 0 || cells[at] === void 0 || textOf(cells[at]).trim() !== texts[at]) continue;
      const width = Math.max(texts.length, cells.length);
      let same = true;
      let words = 0;
      for (let column = 0; same && column < width; column++) {
        const cell = cells[column];
        same = (cell === void 0 ? "" : textOf(cell).trim()) === (texts[column] ?? "");
        if (texts[column]) words++;
      }
      if (same && words > 0) return true;
    }
    return false;
  }
};

// src/lib/own/read/columns/number-text.ts
var ZERO = 48;
var NINE = 57;
var COMMA = 44;
var POINT = 46;
var MINUS = 45;
var POWERS = Float64Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);
var EXACT_DIGITS = 15;
var isGroup = (code2) => code2 === 32 || code2 === 160 || code2 === 8239 || code2 === 8201 || code2 === 8199 || code2 === 39 || code2 === 8217;
var isBlank2 = (code2) => isGroup(code2) && code2 !== 39 && code2 !== 8217;
var NumberText = class {
  /** Valid with a decimal comma; with a decimal point. */
  comma = false;
  point = false;
  commas = 0;
  points = 0;
  groups = 0;
  digits = 0;
  /** More than one digit, the first of which is 0, and no decimals: `01001`. */
  leadingZero = false;
  /** Digits after the last sign. */
  last = 0;
  sign = null;
  negative = false;
  mantissa = 0;
  exponent = 0;
  text = "";
  /** @returns whether the text is a figure with one of the signs */
  read(text) {
    this.text = text;
    this.comma = this.point = this.leadingZero = this.negative = false;
    this.commas = this.points = this.groups = this.digits = this.last = this.mantissa = this.exponent = 0;
    this.sign = null;
    let end = text.length;
    let at = 0;
    while (at < end && isBlank2(text.charCodeAt(at))) at++;
    while (end > at && isBlank2(text.charCodeAt(end - 1))) end--;
    if (at === end) return false;
    let code2 = text.charCodeAt(at);
    if (code2 === MINUS || code2 === 8722 || code2 === 43) {
      this.negative = code2 !== 43;
      at++;
      while (at < end && isBlank2(text.charCodeAt(at))) at++;
      code2 = text.charCodeAt(at);
    }
    if (code2 === 8364) {
      this.sign = "\u20AC";
      at++;
      while (at < end && isBlank2(text.charCodeAt(at))) at++;
      code2 = text.charCodeAt(at);
    }
    if (!(code2 >= ZERO && code2 <= NINE || code2 === COMMA || code2 === POINT)) return false;
    const zeroFirst = code2 === ZERO;
    let first = -1;
    let run2 = 0;
    let bad = false;
    let lastSeparator = 0;
    let mantissa = 0;
    let digits = 0;
    for (; at < end; at++) {
      code2 = text.charCodeAt(at);
      if (code2 >= ZERO && code2 <= NINE) {
        run2++;
        digits++;
        mantissa = mantissa * 10 + (code2 - ZERO);
        continue;
      }
      if (code2 === COMMA) this.commas++;
      else if (code2 === POINT) this.points++;
      else if (isGroup(code2)) {
        const next = text.charCodeAt(at + 1);
        if (!(next >= ZERO && next <= NINE)) break;
        this.groups++;
      } else break;
      if (first < 0) first = run2;
      else if (run2 !== 3) bad = true;
      lastSeparator = code2;
      run2 = 0;
    }
    if (digits === 0) return false;
    this.digits = digits;
    this.mantissa = mantissa;
    this.last = run2;
    if (at < end && !this.suffix(at, end)) return false;
    const { commas, points, groups } = this;
    if (first < 0) {
      this.comma = this.point = true;
      this.leadingZero = zeroFirst && digits > 1;
      return true;
    }
    const grouped = first >= 1 && first <= 3 && !bad && !(zeroFirst && first >= 1);
    const fraction = (decimals, others, code3) => decimals === 1 && lastSeparator === code3 && run2 > 0 && (others === 0 || grouped);
    const whole = (decimals, others) => decimals === 0 && others > 0 && grouped && run2 === 3;
    const oneKind = !(commas + points > 0 && groups > 0) || commas + points === 1;
    this.comma = oneKind && (fraction(commas, points + groups, COMMA) || whole(commas, points + groups));
    this.point = oneKind && (fraction(points, commas + groups, POINT) || whole(points, commas + groups));
    return this.comma || this.point;
  }
  /** What stands after the digits: an exponent (with its sign, so that a code `2E004` is none), then `%` or `€`. */
  suffix(from, end) {
    const rest = this.text.slice(from, end);
    const parts = /^(?:[eE]([+-]\d{1,3}))?[\s\u00a0\u202f]*(%|€|EUR|euros?)?$/i.exec(rest);
    if (!parts) return false;
    if (parts[1]) this.exponent = Number(parts[1]);
    if (parts[2]) this.sign = parts[2] === "%" ? "%" : "\u20AC";
    return true;
  }
  /** Decimals of the text that was read last. */
  decimals(decimal) {
    if ((decimal === "," ? this.commas : this.points) !== 1) return 0;
    return Math.max(0, this.last - this.exponent);
  }
  /** The figure, NaN where the text is none with this sign. */
  value(decimal) {
    if (!(decimal === "," ? this.comma : this.point)) return NaN;
    const after = (decimal === "," ? this.commas : this.points) === 1 ? this.last : 0;
    const shift = after - this.exponent;
    let size;
    if (this.digits <= EXACT_DIGITS && shift >= 0 && shift <= 22) {
      size = this.mantissa / (POWERS[shift] ?? 1);
    } else {
      size = Number(`${this.cleaned(decimal)}e${this.exponent}`);
    }
    return this.negative && size !== 0 ? -size : size;
  }
  /** Whether the figure is a whole number of more digits than a double holds. */
  losesDigits(decimal) {
    return this.digits > EXACT_DIGITS && this.decimals(decimal) === 0 && !Number.isSafeInteger(this.value(decimal));
  }
  /** The digits with a point, and nothing else. */
  cleaned(decimal) {
    const digits = this.text.replace(/[eE][+-]?\d+/, "").replace(/[^\d.,]/g, "");
    return decimal === "," ? digits.replaceAll(".", "").replace(",", ".") : digits.replaceAll(",", "");
  }
};
function decimalsOf(value) {
  if (Number.isInteger(value)) return 0;
  const text = String(value);
  const exponent = text.indexOf("e");
  if (exponent >= 0) {
    const point = text.indexOf(".");
    return Math.max(0, (point < 0 ? 0 : exponent - point - 1) - Number(text.slice(exponent + 1)));
  }
  return text.length - text.indexOf(".") - 1;
}

// src/lib/own/read/table/builders.ts
var number2 = new NumberText();
var ERROR = absenceCode("error");
var Losses = class {
  count = 0;
  list = [];
  add(kind, line, value) {
    this.count++;
    if (this.list.length < MAX_LISTED) this.list.push({ kind, line, value: value.slice(0, 120) });
  }
};
var own = (text) => text.length < 13 ? text : ` ${text}`.slice(1);
var TextBuilder = class {
  losses = new Losses();
  ids;
  places = /* @__PURE__ */ new Map();
  words = [];
  constructor(rows) {
    this.ids = new Int32Array(rows);
  }
  set(row, cell, line) {
    let text = typeof cell === "string" ? cell.trim() : textOf(cell);
    if (text.length > MAX_TEXT) {
      this.losses.add("long", line, text);
      text = text.slice(0, MAX_TEXT);
    }
    let place = this.places.get(text);
    if (place === void 0) {
      place = this.words.length;
      const kept = own(text);
      this.places.set(kept, place);
      this.words.push(kept);
    }
    this.ids[row] = place;
    return 0;
  }
  miss(row) {
    this.ids[row] = -1;
  }
  build(name, absent, rows) {
    return { kind: "text", name, absent, ids: this.ids.subarray(0, rows), words: this.words };
  }
};
var NumberBuilder = class {
  constructor(rows, judgement, decimals) {
    this.judgement = judgement;
    this.decimals = decimals;
    this.values = new Float64Array(rows);
    this.decimal = judgement.decimal;
  }
  judgement;
  decimals;
  losses = new Losses();
  values;
  decimal;
  set(row, cell, line) {
    let value = NaN;
    if (typeof cell === "number") value = cell;
    else if (typeof cell !== "string") {
      if (cell.as !== "boolean" && cell.as !== "date") value = cell.value;
    } else if (number2.read(cell)) {
      value = number2.value(this.decimal);
      if (number2.losesDigits(this.decimal)) this.losses.add("digits", line, cell);
    }
    const read = Number.isFinite(value);
    this.values[row] = read ? value : NaN;
    if (read) return 0;
    this.losses.add("unread", line, textOf(cell));
    return ERROR;
  }
  miss(row) {
    this.values[row] = NaN;
  }
  build(name, absent, rows) {
    const { sign } = this.judgement;
    return { kind: "number", name, absent, values: this.values.subarray(0, rows), sign, decimals: this.decimals };
  }
};
var DateBuilder = class {
  constructor(rows, order) {
    this.order = order;
    this.values = new Float64Array(rows);
  }
  order;
  losses = new Losses();
  values;
  set(row, cell, line) {
    const days = this.days(cell, line);
    this.values[row] = days;
    if (!Number.isNaN(days)) return 0;
    this.losses.add("unread", line, textOf(cell));
    return ERROR;
  }
  days(cell, line) {
    if (typeof cell === "string") {
      const date = readDate(cell.trim());
      if (date?.time) this.losses.add("time", line, cell);
      if (date) return daysOf(date, this.order);
      return number2.read(cell) && number2.digits > 3 && number2.digits < 6 ? daysOfSerial(number2.value(".")) : NaN;
    }
    if (typeof cell === "number") return Math.floor(daysOfSerial(cell));
    if (cell.as !== "date") return NaN;
    if (!Number.isInteger(cell.value)) this.losses.add("time", line, cell.text);
    return Math.floor(cell.value);
  }
  miss(row) {
    this.values[row] = NaN;
  }
  build(name, absent, rows) {
    return { kind: "date", name, absent, values: this.values.subarray(0, rows) };
  }
};

// src/lib/own/read/table/convert.ts
var EMPTY = absenceCode("empty");
var Converter = class {
  constructor(survey, plans) {
    this.survey = survey;
    this.sift = new Sift(survey.place);
    this.notes = new Set(survey.notes.map(({ line }) => line));
    this.lines = new Int32Array(survey.rows);
    this.fillings = plans.map((plan) => ({
      plan,
      builder: builderOf(plan, survey.rows),
      absent: new Uint8Array(survey.rows),
      marked: new Map([...plan.markers].map(([text, absence]) => [text, absenceCode(absence)]))
    }));
  }
  survey;
  sift;
  notes;
  fillings;
  lines;
  rows = 0;
  get rowsSoFar() {
    return this.rows;
  }
  row(cells, line) {
    if (this.sift.partOf(cells, line) !== "row" || this.notes.has(line)) return;
    const row = this.rows;
    if (row >= this.survey.rows) return;
    this.lines[row] = line;
    this.rows++;
    for (const { plan, builder, absent, marked } of this.fillings) {
      const cell = cells[plan.place];
      const code2 = cell === void 0 ? EMPTY : absenceIn(cell, marked);
      if (code2 === 0) absent[row] = builder.set(row, cell ?? "", line);
      else {
        absent[row] = code2;
        builder.miss(row);
      }
    }
  }
  end() {
    const { rows } = this;
    const columns = this.fillings.map(
      ({ plan, builder, absent }) => builder.build(plan.name, absent.subarray(0, rows), rows)
    );
    return {
      table: { rows, columns, lines: this.lines.subarray(0, rows) },
      losses: this.fillings.map(({ builder }) => builder.losses)
    };
  }
};
function builderOf({ judgement, decimals }, rows) {
  if (judgement.kind === "number") return new NumberBuilder(rows, judgement, decimals);
  return judgement.kind === "date" ? new DateBuilder(rows, judgement.dateOrder) : new TextBuilder(rows);
}
var LONGEST_MARKER = 40;
function absenceIn(cell, marked) {
  if (typeof cell !== "string") return 0;
  if (cell === "") return EMPTY;
  if (marked.size === 0 && cell.charCodeAt(0) > 32) return 0;
  if (cell.length > LONGEST_MARKER) return cell.trim() === "" ? EMPTY : 0;
  const text = cell.trim();
  return text === "" ? EMPTY : marked.get(text) ?? 0;
}
var booleansOf = ({ survey }) => ({
  count: survey.booleans,
  lines: survey.booleanLines
});

// src/lib/own/read/columns/code-heading.ts
var measure = /\b(nombre|nbre?|nb|total|population|pop|part|taux|evolution|montant|surface|superficie|effectifs?|moyenne?|mediane?|somme|prix|cout|revenu|niveau|budget|density|number|share|rate|count|sum|average|median)\b|[%€]/;
var codes = [
  [/\b(codes?|cod|insee|geo ?code|depcom|id|identifiant|iris|uid|gid|fid|ref|reference|n°|no|numero|matricule)\b/, 1, 30],
  [/^cod(geo|com|dep|reg)|code$/, 1, 30],
  [/\b(siren|siret|nic|epci|ept|interco|intercommunalite|naf|ape|rna|uai|finess|telephone|tel)\b/, 2, 20],
  [/\b(postale?|postcode|zip|cp)\b/, 4, 5],
  [/\b(communes?|com|municipality)\b/, 4, 5],
  [/\b(departements?|dept?|dpt)\b/, 1, 3],
  [/\b(regions?|reg)\b/, 1, 3],
  [/\b(zones? d.emploi|ze\d{0,4}|bassin|arrondissement|arr|canton|circonscription|uu\d{4}|aav\d{4}|bv\d{4})\b/, 1, 6]
];
function isCodeHeading(heading, fewest, most) {
  const words = heading.replace(/_/g, " ").replace(/([a-zà-ÿ])([A-Z])/g, "$1 $2").normalize("NFD").replace(/\p{Diacritic}/gu, "").toLowerCase();
  if (measure.test(words)) return false;
  return codes.some(([test, least, longest]) => fewest >= least && most <= longest && test.test(words));
}

// src/lib/own/read/columns/judge.ts
var FEW = 0.05;
var EXACT_DIGITS2 = 15;
function judgeColumn(survey, heading, choice, others) {
  const decimal = judgeDecimal(survey, others);
  const because = choice?.kind ? "chosen" : kindReason(survey, heading);
  const kind = choice?.kind ?? (because === "figures" ? "number" : because === "dates" ? "date" : "text");
  return {
    kind,
    because,
    decimal: choice?.decimal ?? decimal.sign,
    doubtful: choice?.decimal === void 0 && decimal.doubtful,
    dateOrder: choice?.dateOrder ?? judgeOrder(survey),
    sign: choice?.sign !== void 0 ? choice.sign : kind === "number" ? judgeSign(survey, heading) : null
  };
}
function kindReason(survey, heading) {
  const figures = survey.numbers + survey.typed;
  const { dates, words } = survey;
  const filled = figures + dates + words + survey.booleans;
  if (filled === 0) return survey.cells > 0 ? "words" : "nothing";
  if (survey.padded > 0) return "code_values";
  if (dates > 0 && filled - dates <= FEW * filled) return "dates";
  if (figures === 0) return "words";
  const whole = survey.onlyComma + survey.onlyPoint + survey.eitherComma + survey.eitherPoint === 0;
  const unsigned = survey.percents + survey.euros === 0;
  if (whole && unsigned && survey.decimalsTyped === 0) {
    if (survey.leadingZeros > 0 || survey.mostDigits > EXACT_DIGITS2) return "code_values";
    if (isCodeHeading(heading, survey.fewestDigits, survey.mostDigits)) return "code_heading";
  }
  if (survey.codeWords > 0) return "code_values";
  const unlike = filled - figures;
  const fewMarks = survey.fewWords.size < 4 && dates + survey.booleans === 0 && unlike < 0.5 * filled;
  return unlike <= FEW * filled || fewMarks ? "figures" : "words";
}
function judgeDecimal(survey, others) {
  const { onlyComma, onlyPoint, eitherComma, eitherPoint } = survey;
  if (onlyComma + onlyPoint > 0) return { sign: onlyComma >= onlyPoint ? "," : ".", doubtful: false };
  if (eitherComma + eitherPoint === 0) return { sign: others ?? ",", doubtful: false };
  const seen = eitherComma >= eitherPoint ? "," : ".";
  const unseen = seen === "," ? "." : ",";
  if (survey.plainLarge > 0) return { sign: seen, doubtful: false };
  if (others) return { sign: others, doubtful: false };
  if (survey.plainSmall > 0) return { sign: unseen, doubtful: true };
  return { sign: seen, doubtful: true };
}
function usualDecimal(surveys) {
  let [commas, points] = [0, 0];
  for (const { onlyComma, onlyPoint } of surveys) {
    if (onlyComma > onlyPoint) commas++;
    if (onlyPoint > onlyComma) points++;
  }
  return commas === points ? null : commas > points ? "," : ".";
}
function judgeOrder({ yearFirst, dayFirst, monthFirst, eitherOrder }) {
  if (dayFirst + monthFirst + eitherOrder === 0 && yearFirst > 0) return "ymd";
  return monthFirst > dayFirst ? "mdy" : "dmy";
}
var percentHeading = /%|\bpourcentages?\b|\bpercent(age)?\b/i;
var euroHeading = /(?<![kKmM]\s?|milliers? d.|millions? d.|milliards? d.)(€|\beuros?\b)/i;
function judgeSign(survey, heading) {
  if (survey.percents > 0 && survey.percents >= survey.euros) return "%";
  if (survey.euros > 0) return "\u20AC";
  if (percentHeading.test(heading)) return "%";
  return euroHeading.test(heading) ? "\u20AC" : null;
}

// src/lib/own/read/layout/names.ts
var LONGEST = 200;
var variable = /^[A-Z][A-Z0-9_.]*$/;
var inBrackets = /^\((.*)\)$/;
var clean = (cell) => cell === void 0 ? "" : textOf(cell).replace(/\s+/g, " ").trim().slice(0, LONGEST);
function mergeHeadings(lines) {
  const width = Math.max(0, ...lines.map(({ length }) => length));
  const texts = lines.map((line) => Array.from({ length: width }, (_, column) => clean(line[column])));
  for (const [at, line] of texts.entries()) {
    const below = texts[at + 1];
    if (below) fillGroups(line, below);
  }
  return Array.from({ length: width }, (_, column) => joined(texts.map((line) => line[column] ?? "")));
}
function fillGroups(line, below) {
  let group = "";
  for (const [column, text] of line.entries()) {
    if (text !== "") group = below[column] ? text : "";
    else if (below[column]) line[column] = group;
  }
}
function joined(parts) {
  const [first = "", ...others] = parts.filter((part, at) => part !== "" && parts.indexOf(part) === at);
  return others.reduce((name, part) => {
    const bare = inBrackets.exec(part)?.[1] ?? part;
    const aside = bare !== part || variable.test(part) && !variable.test(name) || part.length < 3;
    return aside ? `${name} (${bare})` : `${name} \xB7 ${part}`;
  }, first);
}
function uniqueNames(written, words) {
  const taken = /* @__PURE__ */ new Set();
  return written.map((heading, place) => {
    const base = heading || words.unnamed.replace("{place}", String(place + 1));
    let name = base;
    for (let next = 2; taken.has(name); next++) name = `${base} (${next})`;
    taken.add(name);
    return name;
  });
}

// src/lib/own/read/table/plan.ts
function planColumns(survey, choices, words) {
  const written = mergeHeadings(survey.headings);
  const choiceOf = (place) => choices.columns?.find((choice) => choice.place === place);
  const kept = survey.columns.flatMap(
    (column, place) => (written[place] || column.cells > 0) && !choiceOf(place)?.without ? [place] : []
  );
  const withheld = survey.columns.filter((_, place) => choiceOf(place)?.without).length;
  const headings = survey.columns.map((_, place) => choiceOf(place)?.name ?? written[place] ?? "");
  const names = uniqueNames(headings, words);
  const columns = kept.flatMap((place) => {
    const column = survey.columns[place];
    if (!column) return [];
    const others = usualDecimal(survey.columns.filter((_, other) => other !== place));
    return [
      planColumn(column, place, names[place] ?? "", written[place] ?? "", choiceOf(place), others)
    ];
  });
  return { columns, empty: survey.columns.length - kept.length - withheld };
}
function planColumn(survey, place, name, written, choice, others) {
  const judgement = judgeColumn(survey, written, choice, others);
  const applying = [...survey.markers].filter(
    ([, { amongFigures }]) => judgement.kind === "number" || !amongFigures
  );
  const seen = judgement.decimal === "," ? survey.decimalsComma : survey.decimalsPoint;
  return {
    place,
    name,
    written,
    judgement,
    // More are the noise of a double.
    decimals: Math.min(12, Math.max(seen, survey.decimalsTyped)),
    markers: new Map(applying.map(([text, { absence }]) => [text, absence])),
    markerCounts: [
      ...survey.empty > 0 ? [{ marker: "", absence: "empty", count: survey.empty }] : [],
      ...applying.map(([marker2, { absence, count }]) => ({ marker: marker2, absence, count }))
    ],
    survey
  };
}

// src/lib/own/read/columns/markers.ts
var marker = (absence, words, amongFigures = false) => words.split(" ").map((word) => [word, { absence, amongFigures }]);
var known = new Map([
  ...marker("secret", "s c sec. secret", true),
  ...marker("secret", "secret_stat secret_statistique s.s.", true),
  ...marker("not_available", "nd n.d. n.d n/d n.c. n/c n.s. n/s na n.a. n/a n.r. n/r"),
  ...marker("not_available", "/// // / \u2026 ... .. - -- --- \u2013 \u2014 ? nan null none (null) #n/d"),
  ...marker("not_available", ". : * n z nc ns nr", true),
  ...marker("error", "#n/a #div/0! #ref! #value! #valeur! #name? #nom? #num! #nombre! #null! #nul! #spill! #calc!"),
  ...marker("error", "#error! #err! err:502 err:508 err:504 err:522 #getting_data #field! #blocked! #####")
]);
var phrases = new Map(
  [
    ["secret", "secret statistique"],
    ["secret", "secret stat."],
    ["secret", "confidentiel"],
    ["not_available", "non disponible"],
    ["not_available", "non communiqu\xE9"],
    ["not_available", "non renseign\xE9"],
    ["not_available", "non significatif"],
    ["not_available", "non concern\xE9"],
    ["not_available", "sans objet"],
    ["not_available", "manquant"],
    ["not_available", "inconnu"],
    ["not_available", "not available"]
  ].map(([absence, phrase]) => [phrase, { absence, amongFigures: true }])
);
var ZS = /^z{4,}$/i;
var LONGEST2 = 20;
var likely = new Uint8Array(128 * (LONGEST2 + 1));
var keyOf = (text) => {
  const first = text.charCodeAt(0);
  return (first < 128 ? first : 0) * (LONGEST2 + 1) + text.length;
};
for (const text of [...known.keys(), ...phrases.keys(), ...Array.from({ length: LONGEST2 - 3 }, (_, more) => "z".repeat(4 + more))]) {
  likely[keyOf(text)] = likely[keyOf(text.toUpperCase())] = 1;
}
function markerOf(text) {
  if (text.length > LONGEST2 || likely[keyOf(text)] === 0) return void 0;
  const lower = text.toLowerCase();
  const found = known.get(lower) ?? phrases.get(lower);
  if (found || !ZS.test(text)) return found;
  return { absence: "not_available", amongFigures: false };
}

// src/lib/own/read/columns/column-survey.ts
var number3 = new NumberText();
var FEW_WORDS = 4;
var codeLike = /^(?=.*\d)(?=.*[A-Za-z])[0-9A-Za-z]{2,20}$/;
var ColumnSurvey = class {
  /** @param choice what someone says of the column's markers */
  constructor(choice) {
    this.choice = choice;
  }
  choice;
  empty = 0;
  markers = /* @__PURE__ */ new Map();
  /** Texts that are figures with one sign or the other; figures of a workbook. */
  numbers = 0;
  typed = 0;
  onlyComma = 0;
  onlyPoint = 0;
  /** Figures with either: `1,234`, `1.234`. */
  eitherComma = 0;
  eitherPoint = 0;
  /** Whole figures of four digits and more without a sign between thousands; smaller ones. */
  plainLarge = 0;
  plainSmall = 0;
  /** Figures with a blank or an apostrophe between digits; with commas; with points. */
  groups = 0;
  withCommas = 0;
  withPoints = 0;
  leadingZeros = 0;
  /** Digits of the shortest and longest whole figure. */
  fewestDigits = Infinity;
  mostDigits = 0;
  decimalsComma = 0;
  decimalsPoint = 0;
  decimalsTyped = 0;
  percents = 0;
  euros = 0;
  padded = 0;
  /** Texts that are dates: with the year first; that only one order of day and month explains; either. */
  yearFirst = 0;
  dayFirst = 0;
  monthFirst = 0;
  eitherOrder = 0;
  typedDates = 0;
  booleans = 0;
  booleanLines = [];
  /** Neither figure, date nor marker. */
  words = 0;
  codeWords = 0;
  fewWords = /* @__PURE__ */ new Set();
  get cells() {
    let marked = 0;
    for (const { count } of this.markers.values()) marked += count;
    return this.numbers + this.typed + this.dates + this.words + this.booleans + marked;
  }
  get dates() {
    return this.yearFirst + this.dayFirst + this.monthFirst + this.eitherOrder + this.typedDates;
  }
  add(cell, line) {
    if (typeof cell !== "string") this.addTyped(cell, line);
    else if (cell === "") this.empty++;
    else if (number3.read(cell) && !this.choice?.markers) this.addNumber(1);
    else this.addText(cell.trim());
  }
  /** Cells in which a workbook holds nothing. */
  addEmpty(count) {
    this.empty += count;
  }
  addTyped(cell, line) {
    const value = typeof cell === "number" ? cell : cell.value;
    const as = typeof cell === "number" ? null : cell.as;
    if (as === "boolean") {
      this.booleans++;
      if (this.booleanLines.length < 50) this.booleanLines.push(line);
      return;
    }
    if (as === "date") {
      this.typedDates++;
      return;
    }
    this.typed++;
    if (as === "percent") this.percents++;
    if (as === "euro") this.euros++;
    if (as === "padded") this.padded++;
    const decimals = decimalsOf(value);
    if (decimals > this.decimalsTyped) this.decimalsTyped = decimals;
    if (decimals === 0) this.addDigits(String(Math.abs(value)).length);
  }
  addDigits(digits) {
    if (digits < this.fewestDigits) this.fewestDigits = digits;
    if (digits > this.mostDigits) this.mostDigits = digits;
  }
  /** Counts the text that `number` read last. */
  addNumber(times) {
    this.numbers += times;
    if (number3.sign === "%") this.percents++;
    else if (number3.sign) this.euros++;
    if (number3.groups > 0) this.groups++;
    if (number3.commas > 0) this.withCommas++;
    if (number3.points > 0) this.withPoints++;
    if (number3.commas + number3.points > 0) {
      if (!number3.point) this.onlyComma++;
      else if (!number3.comma) this.onlyPoint++;
      else if (number3.commas > 0) this.eitherComma++;
      else this.eitherPoint++;
      if (number3.comma) this.decimalsComma = Math.max(this.decimalsComma, number3.decimals(","));
      if (number3.point) this.decimalsPoint = Math.max(this.decimalsPoint, number3.decimals("."));
      return;
    }
    if (number3.leadingZero) this.leadingZeros++;
    this.addDigits(number3.digits);
    if (number3.groups > 0) return;
    if (number3.digits > 3) this.plainLarge++;
    else this.plainSmall++;
  }
  addText(text) {
    if (text === "") {
      this.empty++;
      return;
    }
    const chosen = this.choice?.markers?.find(({ marker: marker3 }) => marker3 === text);
    const marker2 = chosen ? chosen.absence && { absence: chosen.absence, amongFigures: false } : markerOf(text);
    if (marker2) {
      const known2 = this.markers.get(text);
      if (known2) known2.count++;
      else this.markers.set(text, { ...marker2, count: 1 });
      return;
    }
    if (number3.read(text)) {
      this.addNumber(1);
      return;
    }
    const date = readDate(text);
    if (date) {
      if (date.yearFirst) this.yearFirst++;
      else if (date.first > 12) this.dayFirst++;
      else if (date.second > 12) this.monthFirst++;
      else this.eitherOrder++;
      return;
    }
    this.words++;
    if (codeLike.test(text)) this.codeWords++;
    if (this.fewWords.size < FEW_WORDS) this.fewWords.add(text);
  }
};

// src/lib/own/read/layout/headings.ts
var variable2 = /^[A-Z][A-Z0-9_.]*$/;
var unit = /^(\(.*\)|%|€|k€|m€|en .{1,25}|nombre|effectif|unités?|code|libellé|texte|km²?|ha|hab\.?)$/i;
var MOST = 0.8;
function judgeHeadings(sample, choices) {
  if (choices.headings) return choices.headings;
  const start = firstLongRow(sample);
  const first = sample[start];
  if (!first) return { line: 1, rows: 0 };
  if (looksLikeBody(first, sample.slice(start + 1))) return { line: first.line, rows: 0 };
  let rows = 1;
  while (rows < 3 && goesOn(sample, start, rows)) rows = rows === 1 ? 2 : 3;
  return { line: first.line, rows };
}
function firstLongRow(sample) {
  const lengths = sample.map(({ filled }) => filled).sort((a, b) => b - a);
  let [usual, most] = [1, 0];
  for (const [at, length] of lengths.entries()) {
    if (length * (at + 1) >= most) [usual, most] = [length, length * (at + 1)];
  }
  return Math.max(
    0,
    sample.findIndex(({ filled }) => filled >= Math.min(usual, Math.max(2, 0.6 * usual)))
  );
}
function usualShape(body, column) {
  const counts = /* @__PURE__ */ new Map();
  for (const { shapes } of body) {
    const shape = shapes[column] ?? "empty";
    if (shape !== "empty") counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  let usual = "empty";
  for (const [shape, count] of counts) if (count > (counts.get(usual) ?? 0)) usual = shape;
  return usual;
}
function looksLikeBody(row, below) {
  let figures = 0;
  for (const [column, shape] of row.shapes.entries()) {
    const usual = usualShape(below, column);
    if (usual !== "figure") continue;
    if (shape === "figure") figures++;
    else if (shape !== "empty") return false;
  }
  return figures > 0;
}
function goesOn(sample, start, rows) {
  const above = sample[start + rows - 1];
  const row = sample[start + rows];
  const body = sample.slice(start + rows + 1);
  if (!above || !row || body.length === 0 || row.line !== above.line + 1) return false;
  if (row.shapes.includes("figure")) return false;
  const columns = [...row.shapes.keys()];
  const filled = columns.filter((column) => row.shapes[column] !== "empty");
  if (filled.length === 0) return false;
  if (!filled.some((column) => usualShape(body, column) === "figure")) return false;
  const share = (test, of) => filled.filter((column) => test.test(textAt(of, column))).length / filled.length;
  if (share(unit, row) >= MOST && share(unit, above) < MOST) return true;
  if (share(variable2, row) >= MOST && share(variable2, above) < MOST) return true;
  const gaps = filled.filter((column) => (above.shapes[column] ?? "empty") === "empty");
  return gaps.length > 0 && filled.every((column) => ["word", "year"].includes(row.shapes[column] ?? ""));
}
var textAt = ({ cells }, column) => {
  const cell = cells[column];
  return typeof cell === "string" ? cell.trim() : "";
};

// src/lib/own/read/layout/notes.ts
var note = /^\s*(sources?|notes?|lecture|champ|nd|n\.d\.|s|ns|nc|\*+|\(\d+\)|\d\)|remarques?|avertissement|légende|précisions?|définitions?|unités?|données|reading|coverage|mise en ligne|mis à jour)\s*([:.=–—-]|\)|\(|[A-ZÀ-Ý«*]|$)/i;
var longNote = 60;
var MOST2 = 60;
var NotesAtEnd = class {
  constructor(width, give) {
    this.width = width;
    this.give = give;
  }
  width;
  give;
  held = [];
  row(cells, line) {
    const lone = this.width() > 2 ? loneText(cells) : null;
    if (lone !== null && this.held.length < MOST2) {
      this.held.push({ cells, line, text: lone });
      return;
    }
    this.flush();
    this.give(cells, line);
  }
  /** At the end: the notes; whatever was held before the first of them are rows. */
  end() {
    const first = this.held.findIndex(({ text }) => note.test(text) || text.length > longNote);
    const notes = first < 0 ? [] : this.held.splice(first);
    this.flush();
    return notes.map(({ line, text }) => ({ line, text: text.slice(0, 500) }));
  }
  flush() {
    if (this.held.length === 0) return;
    for (const { cells, line } of this.held) this.give(cells, line);
    this.held = [];
  }
};
function loneText(cells) {
  let lone = null;
  for (let column = cells.length - 1; column >= 0; column--) {
    const cell = cells[column];
    if (cell === void 0 || cell === "") continue;
    const text = textOf(cell).trim();
    if (text === "") continue;
    if (lone !== null || column > 1) return null;
    lone = text;
  }
  return lone;
}

// src/lib/own/read/layout/shape.ts
var code = /^(?=.*\d)[0-9A-Z]{2,14}$/;
var year = /^(19|20)\d\d$/;
var number4 = new NumberText();
function shapeOf(cell) {
  if (cell === void 0 || cell === "") return "empty";
  const text = textOf(cell).trim();
  if (text === "") return "empty";
  if (year.test(text)) return "year";
  if (typeof cell !== "string") return typeof cell === "object" && cell.as === "boolean" ? "word" : "figure";
  const marker2 = markerOf(text);
  if (marker2 && !marker2.amongFigures) return "figure";
  return number4.read(text) || code.test(text) || readDate(text) ? "figure" : "word";
}
function sampleRow(cells, line) {
  const shapes = cells.map(shapeOf);
  return { line, cells, shapes, filled: shapes.filter((shape) => shape !== "empty").length };
}

// src/lib/own/read/table/tally.ts
var Tally = class {
  count = 0;
  lines = [];
  add(line) {
    this.count++;
    if (this.lines.length < MAX_LISTED) this.lines.push(line);
  }
  get counted() {
    return { count: this.count, lines: this.lines };
  }
};

// src/lib/own/read/table/survey.ts
var SAMPLE = 200;
var Surveyor = class {
  /** @param ragged whether a row without its last cells is worth telling: of a text file, not of a workbook */
  constructor(file2, choices, ragged) {
    this.file = file2;
    this.choices = choices;
    this.ragged = ragged;
  }
  file;
  choices;
  ragged;
  /** The first rows as they stand, until the headings are found. */
  sample = [];
  sift = null;
  place = { line: 1, rows: 0 };
  columns = [];
  above = [];
  repeated = new Tally();
  shorter = new Tally();
  longer = new Tally();
  notes = new NotesAtEnd(
    () => this.columns.length,
    (cells, line) => this.take(cells, line)
  );
  headingWidth = 0;
  widest = 0;
  blankLines = 0;
  heldBlank = 0;
  rows = 0;
  get rowsSoFar() {
    return this.rows;
  }
  row(cells, line) {
    if (!this.sample) {
      this.part(cells, line);
      return;
    }
    if (isBlank(cells)) {
      if (this.sample.length < 10 * SAMPLE) this.sample.push({ cells: [], row: sampleRow([], line) });
      return;
    }
    this.sample.push({ cells, row: sampleRow(cells.slice(0, filledWidth(cells)), line) });
    if (this.sample.length >= SAMPLE && line > (this.choices.headings?.line ?? 0) + 3) this.begin();
  }
  end() {
    if (this.sample) this.begin();
    const notes = this.notes.end();
    return {
      place: this.place,
      headings: this.sift?.headings ?? [],
      above: this.above,
      columns: this.columns,
      rows: this.rows,
      repeated: this.repeated.counted,
      notes,
      blankLines: this.blankLines,
      shorter: this.shorter.counted,
      longer: this.longer.counted,
      columnsLeft: Math.max(0, this.widest - MAX_COLUMNS)
    };
  }
  /** Finds the headings in the rows that were held, then takes those. */
  begin() {
    const held = this.sample ?? [];
    this.sample = null;
    this.place = judgeHeadings(
      held.map(({ row }) => row).filter(({ filled }) => filled > 0),
      this.choices
    );
    this.sift = new Sift(this.place);
    for (const { cells, row } of held) this.part(cells, row.line);
  }
  part(cells, line) {
    switch (this.sift?.partOf(cells, line)) {
      case "above":
        if (this.above.length < MAX_LISTED) this.above.push({ line, text: aboveText(cells) });
        return;
      case "heading":
        this.headingWidth = Math.max(this.headingWidth, filledWidth(cells));
        this.widen(Math.min(this.headingWidth, MAX_COLUMNS));
        this.widest = Math.max(this.widest, this.headingWidth);
        return;
      case "repeated":
        this.repeated.add(line);
        return;
      case "blank":
        if (this.rows > 0) this.heldBlank++;
        return;
      case "row":
        this.blankLines += this.heldBlank;
        this.heldBlank = 0;
        this.notes.row(cells, line);
    }
  }
  take(cells, line) {
    let width = cells.length;
    if (width > this.headingWidth) {
      width = filledWidth(cells);
      if (width > this.headingWidth && this.place.rows > 0) this.longer.add(line);
      if (width > this.widest) this.widest = width;
      width = Math.min(width, MAX_COLUMNS);
      if (width > this.columns.length) this.widen(width);
    } else if (this.ragged && width < this.headingWidth) this.shorter.add(line);
    this.rows++;
    if (this.rows * this.columns.length > MAX_CELLS) {
      throw new ReadError("too_many_cells", { file: this.file, line, expected: String(MAX_CELLS) });
    }
    for (let column = 0; column < width; column++) this.columns[column]?.add(cells[column] ?? "", line);
    for (let column = width; column < this.columns.length; column++) this.columns[column]?.addEmpty(1);
  }
  widen(width) {
    while (this.columns.length < width) {
      const place = this.columns.length;
      const column = new ColumnSurvey(this.choices.columns?.find((choice) => choice.place === place));
      column.addEmpty(this.rows);
      this.columns.push(column);
    }
  }
};
function filledWidth(cells) {
  let width = cells.length;
  for (; width > 0; width--) {
    const cell = cells[width - 1];
    if (typeof cell !== "string" || cell.trim() !== "") break;
  }
  return width;
}
var aboveText = (cells) => cells.map((cell) => textOf(cell).trim()).filter((text) => text !== "").join(" \xB7 ").slice(0, 500);

// src/lib/own/read/read-table.ts
async function readTable(source, choices, tools) {
  let begun = false;
  try {
    const opened = await openSource(source, choices, { signal: tools.signal });
    begun = true;
    try {
      return await readOpened(opened, source.name, choices, tools, null);
    } catch (cause) {
      if (!(cause instanceof ReadError && cause.why === "open_quote" && opened.rows instanceof TextSource)) throw cause;
      const rows = new TextSource(opened.file, source.name, { ...opened.rows.layout, quotes: false });
      return await readOpened({ ...opened, rows }, source.name, choices, tools, cause.place.line ?? 1);
    }
  } catch (cause) {
    throw failureOfFile(cause, source.name, begun);
  }
}
async function readOpened({ rows, file: file2, about }, name, choices, tools, openQuote) {
  const surveyor = new Surveyor(name, choices, about.format === "text");
  await run(rows, surveyor, "judging", tools);
  const survey = surveyor.end();
  if (survey.rows === 0 || survey.columns.length === 0) {
    throw new ReadError(about.sheet !== null && survey.columns.length === 0 ? "empty_sheet" : "no_rows", {
      file: name,
      value: about.sheets[about.sheet ?? -1]?.name ?? "",
      line: survey.place.line
    });
  }
  const { columns: plans, empty } = planColumns(survey, choices, tools.words);
  const converter = new Converter(survey, plans);
  await run(rows, converter, "converting", tools);
  const { table, losses } = converter.end();
  return {
    table,
    reading: {
      ...about,
      file: name,
      bytes: file2.size,
      openQuote,
      hiddenRows: rows.hiddenRows ?? 0,
      headings: { ...survey.place, above: survey.above },
      repeated: survey.repeated,
      notes: survey.notes,
      blankLines: survey.blankLines,
      shorter: survey.shorter,
      longer: survey.longer,
      columnsLeft: survey.columnsLeft,
      emptyColumns: empty,
      rows: table.rows,
      columns: plans.map((plan, at) => columnReading(plan, losses[at], survey))
    }
  };
}
async function run(source, reader, stage, { signal, onProgress }) {
  await source.each((cells, line) => reader.row(cells, line), {
    signal,
    onBytes: (bytes2, of) => onProgress?.({ stage, bytes: bytes2, of, rows: reader.rowsSoFar })
  });
}
function columnReading(plan, losses, { rows }) {
  const { place, name, written, judgement, markerCounts, survey } = plan;
  const missing = markerCounts.reduce((sum, { count }) => sum + count, 0);
  return {
    place,
    name,
    written,
    ...judgement,
    thousands: survey.groups > 0 || (judgement.decimal === "," ? survey.withPoints : survey.withCommas) > 0,
    signedCells: judgement.sign === "\u20AC" ? survey.euros : survey.percents,
    markers: markerCounts,
    booleans: booleansOf(plan),
    lost: { count: losses?.count ?? 0, list: losses?.list ?? [] },
    filled: rows - missing
  };
}

// ../read-try/run.ts
var file = await openAsBlob("/tmp/read-try/m.csv");
var t = performance.now();
var j = 0;
await readTable({ kind: "file", name: "m", file }, {}, { words: { unnamed: "Colonne {place}" }, onProgress: (p) => {
  if (p.stage === "judging") j = performance.now() - t;
} });
console.log(j, performance.now() - t);
/*! Bundled license information:

papaparse/papaparse.js:
  (* @license
  Papa Parse
  v5.7.1
  https://github.com/mholt/PapaParse
  License: MIT
  *)
*/
