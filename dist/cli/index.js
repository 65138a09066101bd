#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 8909:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { Argument } = __nccwpck_require__(9154);
const { Command } = __nccwpck_require__(4348);
const { CommanderError, InvalidArgumentError } = __nccwpck_require__(1135);
const { Help } = __nccwpck_require__(9754);
const { Option } = __nccwpck_require__(5240);

exports.DM = new Command();

exports.gu = (name) => new Command(name);
exports.Ww = (flags, description) => new Option(flags, description);
exports.er = (name, description) => new Argument(name, description);

/**
 * Expose classes
 */

exports.uB = Command;
exports.c$ = Option;
exports.ef = Argument;
exports._V = Help;

exports.b7 = CommanderError;
exports.Di = InvalidArgumentError;
exports.a2 = InvalidArgumentError; // Deprecated


/***/ }),

/***/ 9154:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(1135);

class Argument {
  /**
   * Initialize a new command argument with the given name and description.
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @param {string} name
   * @param {string} [description]
   */

  constructor(name, description) {
    this.description = description || '';
    this.variadic = false;
    this.parseArg = undefined;
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.argChoices = undefined;

    switch (name[0]) {
      case '<': // e.g. <required>
        this.required = true;
        this._name = name.slice(1, -1);
        break;
      case '[': // e.g. [optional]
        this.required = false;
        this._name = name.slice(1, -1);
        break;
      default:
        this.required = true;
        this._name = name;
        break;
    }

    if (this._name.endsWith('...')) {
      this.variadic = true;
      this._name = this._name.slice(0, -3);
    }
  }

  /**
   * Return argument name.
   *
   * @return {string}
   */

  name() {
    return this._name;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Argument}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Set the custom handler for processing CLI command arguments into argument values.
   *
   * @param {Function} [fn]
   * @return {Argument}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Only allow argument value to be one of choices.
   *
   * @param {string[]} values
   * @return {Argument}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Make argument required.
   *
   * @returns {Argument}
   */
  argRequired() {
    this.required = true;
    return this;
  }

  /**
   * Make argument optional.
   *
   * @returns {Argument}
   */
  argOptional() {
    this.required = false;
    return this;
  }
}

/**
 * Takes an argument and returns its human readable equivalent for help usage.
 *
 * @param {Argument} arg
 * @return {string}
 * @private
 */

function humanReadableArgName(arg) {
  const nameOutput = arg.name() + (arg.variadic === true ? '...' : '');

  return arg.required ? '<' + nameOutput + '>' : '[' + nameOutput + ']';
}

exports.Argument = Argument;
exports.humanReadableArgName = humanReadableArgName;


/***/ }),

/***/ 4348:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const EventEmitter = (__nccwpck_require__(8474).EventEmitter);
const childProcess = __nccwpck_require__(1421);
const path = __nccwpck_require__(6760);
const fs = __nccwpck_require__(3024);
const process = __nccwpck_require__(1708);

const { Argument, humanReadableArgName } = __nccwpck_require__(9154);
const { CommanderError } = __nccwpck_require__(1135);
const { Help, stripColor } = __nccwpck_require__(9754);
const { Option, DualOptions } = __nccwpck_require__(5240);
const { suggestSimilar } = __nccwpck_require__(5030);

class Command extends EventEmitter {
  /**
   * Initialize a new `Command`.
   *
   * @param {string} [name]
   */

  constructor(name) {
    super();
    /** @type {Command[]} */
    this.commands = [];
    /** @type {Option[]} */
    this.options = [];
    this.parent = null;
    this._allowUnknownOption = false;
    this._allowExcessArguments = false;
    /** @type {Argument[]} */
    this.registeredArguments = [];
    this._args = this.registeredArguments; // deprecated old name
    /** @type {string[]} */
    this.args = []; // cli args with options removed
    this.rawArgs = [];
    this.processedArgs = []; // like .args but after custom processing and collecting variadic
    this._scriptPath = null;
    this._name = name || '';
    this._optionValues = {};
    this._optionValueSources = {}; // default, env, cli etc
    this._storeOptionsAsProperties = false;
    this._actionHandler = null;
    this._executableHandler = false;
    this._executableFile = null; // custom name for executable
    this._executableDir = null; // custom search directory for subcommands
    this._defaultCommandName = null;
    this._exitCallback = null;
    this._aliases = [];
    this._combineFlagAndOptionalValue = true;
    this._description = '';
    this._summary = '';
    this._argsDescription = undefined; // legacy
    this._enablePositionalOptions = false;
    this._passThroughOptions = false;
    this._lifeCycleHooks = {}; // a hash of arrays
    /** @type {(boolean | string)} */
    this._showHelpAfterError = false;
    this._showSuggestionAfterError = true;
    this._savedState = null; // used in save/restoreStateBeforeParse

    // see configureOutput() for docs
    this._outputConfiguration = {
      writeOut: (str) => process.stdout.write(str),
      writeErr: (str) => process.stderr.write(str),
      outputError: (str, write) => write(str),
      getOutHelpWidth: () =>
        process.stdout.isTTY ? process.stdout.columns : undefined,
      getErrHelpWidth: () =>
        process.stderr.isTTY ? process.stderr.columns : undefined,
      getOutHasColors: () =>
        useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
      getErrHasColors: () =>
        useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
      stripColor: (str) => stripColor(str),
    };

    this._hidden = false;
    /** @type {(Option | null | undefined)} */
    this._helpOption = undefined; // Lazy created on demand. May be null if help option is disabled.
    this._addImplicitHelpCommand = undefined; // undecided whether true or false yet, not inherited
    /** @type {Command} */
    this._helpCommand = undefined; // lazy initialised, inherited
    this._helpConfiguration = {};
    /** @type {string | undefined} */
    this._helpGroupHeading = undefined; // soft initialised when added to parent
    /** @type {string | undefined} */
    this._defaultCommandGroup = undefined;
    /** @type {string | undefined} */
    this._defaultOptionGroup = undefined;
  }

  /**
   * Copy settings that are useful to have in common across root command and subcommands.
   *
   * (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
   *
   * @param {Command} sourceCommand
   * @return {Command} `this` command for chaining
   */
  copyInheritedSettings(sourceCommand) {
    this._outputConfiguration = sourceCommand._outputConfiguration;
    this._helpOption = sourceCommand._helpOption;
    this._helpCommand = sourceCommand._helpCommand;
    this._helpConfiguration = sourceCommand._helpConfiguration;
    this._exitCallback = sourceCommand._exitCallback;
    this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
    this._combineFlagAndOptionalValue =
      sourceCommand._combineFlagAndOptionalValue;
    this._allowExcessArguments = sourceCommand._allowExcessArguments;
    this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
    this._showHelpAfterError = sourceCommand._showHelpAfterError;
    this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;

    return this;
  }

  /**
   * @returns {Command[]}
   * @private
   */

  _getCommandAndAncestors() {
    const result = [];
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    for (let command = this; command; command = command.parent) {
      result.push(command);
    }
    return result;
  }

  /**
   * Define a command.
   *
   * There are two styles of command: pay attention to where to put the description.
   *
   * @example
   * // Command implemented using action handler (description is supplied separately to `.command`)
   * program
   *   .command('clone <source> [destination]')
   *   .description('clone a repository into a newly created directory')
   *   .action((source, destination) => {
   *     console.log('clone command called');
   *   });
   *
   * // Command implemented using separate executable file (description is second parameter to `.command`)
   * program
   *   .command('start <service>', 'start named service')
   *   .command('stop [service]', 'stop named service, or all if no name supplied');
   *
   * @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
   * @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
   * @param {object} [execOpts] - configuration options (for executable)
   * @return {Command} returns new command for action handler, or `this` for executable command
   */

  command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
    let desc = actionOptsOrExecDesc;
    let opts = execOpts;
    if (typeof desc === 'object' && desc !== null) {
      opts = desc;
      desc = null;
    }
    opts = opts || {};
    const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);

    const cmd = this.createCommand(name);
    if (desc) {
      cmd.description(desc);
      cmd._executableHandler = true;
    }
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    cmd._hidden = !!(opts.noHelp || opts.hidden); // noHelp is deprecated old name for hidden
    cmd._executableFile = opts.executableFile || null; // Custom name for executable file, set missing to null to match constructor
    if (args) cmd.arguments(args);
    this._registerCommand(cmd);
    cmd.parent = this;
    cmd.copyInheritedSettings(this);

    if (desc) return this;
    return cmd;
  }

  /**
   * Factory routine to create a new unattached command.
   *
   * See .command() for creating an attached subcommand, which uses this routine to
   * create the command. You can override createCommand to customise subcommands.
   *
   * @param {string} [name]
   * @return {Command} new command
   */

  createCommand(name) {
    return new Command(name);
  }

  /**
   * You can customise the help with a subclass of Help by overriding createHelp,
   * or by overriding Help properties using configureHelp().
   *
   * @return {Help}
   */

  createHelp() {
    return Object.assign(new Help(), this.configureHelp());
  }

  /**
   * You can customise the help by overriding Help properties using configureHelp(),
   * or with a subclass of Help by overriding createHelp().
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureHelp(configuration) {
    if (configuration === undefined) return this._helpConfiguration;

    this._helpConfiguration = configuration;
    return this;
  }

  /**
   * The default output goes to stdout and stderr. You can customise this for special
   * applications. You can also customise the display of errors by overriding outputError.
   *
   * The configuration properties are all functions:
   *
   *     // change how output being written, defaults to stdout and stderr
   *     writeOut(str)
   *     writeErr(str)
   *     // change how output being written for errors, defaults to writeErr
   *     outputError(str, write) // used for displaying errors and not used for displaying help
   *     // specify width for wrapping help
   *     getOutHelpWidth()
   *     getErrHelpWidth()
   *     // color support, currently only used with Help
   *     getOutHasColors()
   *     getErrHasColors()
   *     stripColor() // used to remove ANSI escape codes if output does not have colors
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureOutput(configuration) {
    if (configuration === undefined) return this._outputConfiguration;

    this._outputConfiguration = {
      ...this._outputConfiguration,
      ...configuration,
    };
    return this;
  }

  /**
   * Display the help or a custom message after an error occurs.
   *
   * @param {(boolean|string)} [displayHelp]
   * @return {Command} `this` command for chaining
   */
  showHelpAfterError(displayHelp = true) {
    if (typeof displayHelp !== 'string') displayHelp = !!displayHelp;
    this._showHelpAfterError = displayHelp;
    return this;
  }

  /**
   * Display suggestion of similar commands for unknown commands, or options for unknown options.
   *
   * @param {boolean} [displaySuggestion]
   * @return {Command} `this` command for chaining
   */
  showSuggestionAfterError(displaySuggestion = true) {
    this._showSuggestionAfterError = !!displaySuggestion;
    return this;
  }

  /**
   * Add a prepared subcommand.
   *
   * See .command() for creating an attached subcommand which inherits settings from its parent.
   *
   * @param {Command} cmd - new subcommand
   * @param {object} [opts] - configuration options
   * @return {Command} `this` command for chaining
   */

  addCommand(cmd, opts) {
    if (!cmd._name) {
      throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
    }

    opts = opts || {};
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    if (opts.noHelp || opts.hidden) cmd._hidden = true; // modifying passed command due to existing implementation

    this._registerCommand(cmd);
    cmd.parent = this;
    cmd._checkForBrokenPassThrough();

    return this;
  }

  /**
   * Factory routine to create a new unattached argument.
   *
   * See .argument() for creating an attached argument, which uses this routine to
   * create the argument. You can override createArgument to return a custom argument.
   *
   * @param {string} name
   * @param {string} [description]
   * @return {Argument} new argument
   */

  createArgument(name, description) {
    return new Argument(name, description);
  }

  /**
   * Define argument syntax for command.
   *
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @example
   * program.argument('<input-file>');
   * program.argument('[output-file]');
   *
   * @param {string} name
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom argument processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  argument(name, description, parseArg, defaultValue) {
    const argument = this.createArgument(name, description);
    if (typeof parseArg === 'function') {
      argument.default(defaultValue).argParser(parseArg);
    } else {
      argument.default(parseArg);
    }
    this.addArgument(argument);
    return this;
  }

  /**
   * Define argument syntax for command, adding multiple at once (without descriptions).
   *
   * See also .argument().
   *
   * @example
   * program.arguments('<cmd> [env]');
   *
   * @param {string} names
   * @return {Command} `this` command for chaining
   */

  arguments(names) {
    names
      .trim()
      .split(/ +/)
      .forEach((detail) => {
        this.argument(detail);
      });
    return this;
  }

  /**
   * Define argument syntax for command, adding a prepared argument.
   *
   * @param {Argument} argument
   * @return {Command} `this` command for chaining
   */
  addArgument(argument) {
    const previousArgument = this.registeredArguments.slice(-1)[0];
    if (previousArgument?.variadic) {
      throw new Error(
        `only the last argument can be variadic '${previousArgument.name()}'`,
      );
    }
    if (
      argument.required &&
      argument.defaultValue !== undefined &&
      argument.parseArg === undefined
    ) {
      throw new Error(
        `a default value for a required argument is never used: '${argument.name()}'`,
      );
    }
    this.registeredArguments.push(argument);
    return this;
  }

  /**
   * Customise or override default help command. By default a help command is automatically added if your command has subcommands.
   *
   * @example
   *    program.helpCommand('help [cmd]');
   *    program.helpCommand('help [cmd]', 'show help');
   *    program.helpCommand(false); // suppress default help command
   *    program.helpCommand(true); // add help command even if no subcommands
   *
   * @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
   * @param {string} [description] - custom description
   * @return {Command} `this` command for chaining
   */

  helpCommand(enableOrNameAndArgs, description) {
    if (typeof enableOrNameAndArgs === 'boolean') {
      this._addImplicitHelpCommand = enableOrNameAndArgs;
      if (enableOrNameAndArgs && this._defaultCommandGroup) {
        // make the command to store the group
        this._initCommandGroup(this._getHelpCommand());
      }
      return this;
    }

    const nameAndArgs = enableOrNameAndArgs ?? 'help [command]';
    const [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/);
    const helpDescription = description ?? 'display help for command';

    const helpCommand = this.createCommand(helpName);
    helpCommand.helpOption(false);
    if (helpArgs) helpCommand.arguments(helpArgs);
    if (helpDescription) helpCommand.description(helpDescription);

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    // init group unless lazy create
    if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);

    return this;
  }

  /**
   * Add prepared custom help command.
   *
   * @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
   * @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
   * @return {Command} `this` command for chaining
   */
  addHelpCommand(helpCommand, deprecatedDescription) {
    // If not passed an object, call through to helpCommand for backwards compatibility,
    // as addHelpCommand was originally used like helpCommand is now.
    if (typeof helpCommand !== 'object') {
      this.helpCommand(helpCommand, deprecatedDescription);
      return this;
    }

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    this._initCommandGroup(helpCommand);
    return this;
  }

  /**
   * Lazy create help command.
   *
   * @return {(Command|null)}
   * @package
   */
  _getHelpCommand() {
    const hasImplicitHelpCommand =
      this._addImplicitHelpCommand ??
      (this.commands.length &&
        !this._actionHandler &&
        !this._findCommand('help'));

    if (hasImplicitHelpCommand) {
      if (this._helpCommand === undefined) {
        this.helpCommand(undefined, undefined); // use default name and description
      }
      return this._helpCommand;
    }
    return null;
  }

  /**
   * Add hook for life cycle event.
   *
   * @param {string} event
   * @param {Function} listener
   * @return {Command} `this` command for chaining
   */

  hook(event, listener) {
    const allowedValues = ['preSubcommand', 'preAction', 'postAction'];
    if (!allowedValues.includes(event)) {
      throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
    }
    if (this._lifeCycleHooks[event]) {
      this._lifeCycleHooks[event].push(listener);
    } else {
      this._lifeCycleHooks[event] = [listener];
    }
    return this;
  }

  /**
   * Register callback to use as replacement for calling process.exit.
   *
   * @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
   * @return {Command} `this` command for chaining
   */

  exitOverride(fn) {
    if (fn) {
      this._exitCallback = fn;
    } else {
      this._exitCallback = (err) => {
        if (err.code !== 'commander.executeSubCommandAsync') {
          throw err;
        } else {
          // Async callback from spawn events, not useful to throw.
        }
      };
    }
    return this;
  }

  /**
   * Call process.exit, and _exitCallback if defined.
   *
   * @param {number} exitCode exit code for using with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   * @return never
   * @private
   */

  _exit(exitCode, code, message) {
    if (this._exitCallback) {
      this._exitCallback(new CommanderError(exitCode, code, message));
      // Expecting this line is not reached.
    }
    process.exit(exitCode);
  }

  /**
   * Register callback `fn` for the command.
   *
   * @example
   * program
   *   .command('serve')
   *   .description('start service')
   *   .action(function() {
   *      // do work here
   *   });
   *
   * @param {Function} fn
   * @return {Command} `this` command for chaining
   */

  action(fn) {
    const listener = (args) => {
      // The .action callback takes an extra parameter which is the command or options.
      const expectedArgsCount = this.registeredArguments.length;
      const actionArgs = args.slice(0, expectedArgsCount);
      if (this._storeOptionsAsProperties) {
        actionArgs[expectedArgsCount] = this; // backwards compatible "options"
      } else {
        actionArgs[expectedArgsCount] = this.opts();
      }
      actionArgs.push(this);

      return fn.apply(this, actionArgs);
    };
    this._actionHandler = listener;
    return this;
  }

  /**
   * Factory routine to create a new unattached option.
   *
   * See .option() for creating an attached option, which uses this routine to
   * create the option. You can override createOption to return a custom option.
   *
   * @param {string} flags
   * @param {string} [description]
   * @return {Option} new option
   */

  createOption(flags, description) {
    return new Option(flags, description);
  }

  /**
   * Wrap parseArgs to catch 'commander.invalidArgument'.
   *
   * @param {(Option | Argument)} target
   * @param {string} value
   * @param {*} previous
   * @param {string} invalidArgumentMessage
   * @private
   */

  _callParseArg(target, value, previous, invalidArgumentMessage) {
    try {
      return target.parseArg(value, previous);
    } catch (err) {
      if (err.code === 'commander.invalidArgument') {
        const message = `${invalidArgumentMessage} ${err.message}`;
        this.error(message, { exitCode: err.exitCode, code: err.code });
      }
      throw err;
    }
  }

  /**
   * Check for option flag conflicts.
   * Register option if no conflicts found, or throw on conflict.
   *
   * @param {Option} option
   * @private
   */

  _registerOption(option) {
    const matchingOption =
      (option.short && this._findOption(option.short)) ||
      (option.long && this._findOption(option.long));
    if (matchingOption) {
      const matchingFlag =
        option.long && this._findOption(option.long)
          ? option.long
          : option.short;
      throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
    }

    this._initOptionGroup(option);
    this.options.push(option);
  }

  /**
   * Check for command name and alias conflicts with existing commands.
   * Register command if no conflicts found, or throw on conflict.
   *
   * @param {Command} command
   * @private
   */

  _registerCommand(command) {
    const knownBy = (cmd) => {
      return [cmd.name()].concat(cmd.aliases());
    };

    const alreadyUsed = knownBy(command).find((name) =>
      this._findCommand(name),
    );
    if (alreadyUsed) {
      const existingCmd = knownBy(this._findCommand(alreadyUsed)).join('|');
      const newCmd = knownBy(command).join('|');
      throw new Error(
        `cannot add command '${newCmd}' as already have command '${existingCmd}'`,
      );
    }

    this._initCommandGroup(command);
    this.commands.push(command);
  }

  /**
   * Add an option.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addOption(option) {
    this._registerOption(option);

    const oname = option.name();
    const name = option.attributeName();

    // store default value
    if (option.negate) {
      // --no-foo is special and defaults foo to true, unless a --foo option is already defined
      const positiveLongFlag = option.long.replace(/^--no-/, '--');
      if (!this._findOption(positiveLongFlag)) {
        this.setOptionValueWithSource(
          name,
          option.defaultValue === undefined ? true : option.defaultValue,
          'default',
        );
      }
    } else if (option.defaultValue !== undefined) {
      this.setOptionValueWithSource(name, option.defaultValue, 'default');
    }

    // handler for cli and env supplied values
    const handleOptionValue = (val, invalidValueMessage, valueSource) => {
      // val is null for optional option used without an optional-argument.
      // val is undefined for boolean and negated option.
      if (val == null && option.presetArg !== undefined) {
        val = option.presetArg;
      }

      // custom processing
      const oldValue = this.getOptionValue(name);
      if (val !== null && option.parseArg) {
        val = this._callParseArg(option, val, oldValue, invalidValueMessage);
      } else if (val !== null && option.variadic) {
        val = option._collectValue(val, oldValue);
      }

      // Fill-in appropriate missing values. Long winded but easy to follow.
      if (val == null) {
        if (option.negate) {
          val = false;
        } else if (option.isBoolean() || option.optional) {
          val = true;
        } else {
          val = ''; // not normal, parseArg might have failed or be a mock function for testing
        }
      }
      this.setOptionValueWithSource(name, val, valueSource);
    };

    this.on('option:' + oname, (val) => {
      const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
      handleOptionValue(val, invalidValueMessage, 'cli');
    });

    if (option.envVar) {
      this.on('optionEnv:' + oname, (val) => {
        const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
        handleOptionValue(val, invalidValueMessage, 'env');
      });
    }

    return this;
  }

  /**
   * Internal implementation shared by .option() and .requiredOption()
   *
   * @return {Command} `this` command for chaining
   * @private
   */
  _optionEx(config, flags, description, fn, defaultValue) {
    if (typeof flags === 'object' && flags instanceof Option) {
      throw new Error(
        'To add an Option object use addOption() instead of option() or requiredOption()',
      );
    }
    const option = this.createOption(flags, description);
    option.makeOptionMandatory(!!config.mandatory);
    if (typeof fn === 'function') {
      option.default(defaultValue).argParser(fn);
    } else if (fn instanceof RegExp) {
      // deprecated
      const regex = fn;
      fn = (val, def) => {
        const m = regex.exec(val);
        return m ? m[0] : def;
      };
      option.default(defaultValue).argParser(fn);
    } else {
      option.default(fn);
    }

    return this.addOption(option);
  }

  /**
   * Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
   * option-argument is indicated by `<>` and an optional option-argument by `[]`.
   *
   * See the README for more details, and see also addOption() and requiredOption().
   *
   * @example
   * program
   *     .option('-p, --pepper', 'add pepper')
   *     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
   *     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
   *     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  option(flags, description, parseArg, defaultValue) {
    return this._optionEx({}, flags, description, parseArg, defaultValue);
  }

  /**
   * Add a required option which must have a value after parsing. This usually means
   * the option must be specified on the command line. (Otherwise the same as .option().)
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  requiredOption(flags, description, parseArg, defaultValue) {
    return this._optionEx(
      { mandatory: true },
      flags,
      description,
      parseArg,
      defaultValue,
    );
  }

  /**
   * Alter parsing of short flags with optional values.
   *
   * @example
   * // for `.option('-f,--flag [value]'):
   * program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
   * program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
   *
   * @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
   * @return {Command} `this` command for chaining
   */
  combineFlagAndOptionalValue(combine = true) {
    this._combineFlagAndOptionalValue = !!combine;
    return this;
  }

  /**
   * Allow unknown options on the command line.
   *
   * @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
   * @return {Command} `this` command for chaining
   */
  allowUnknownOption(allowUnknown = true) {
    this._allowUnknownOption = !!allowUnknown;
    return this;
  }

  /**
   * Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
   *
   * @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
   * @return {Command} `this` command for chaining
   */
  allowExcessArguments(allowExcess = true) {
    this._allowExcessArguments = !!allowExcess;
    return this;
  }

  /**
   * Enable positional options. Positional means global options are specified before subcommands which lets
   * subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
   * The default behaviour is non-positional and global options may appear anywhere on the command line.
   *
   * @param {boolean} [positional]
   * @return {Command} `this` command for chaining
   */
  enablePositionalOptions(positional = true) {
    this._enablePositionalOptions = !!positional;
    return this;
  }

  /**
   * Pass through options that come after command-arguments rather than treat them as command-options,
   * so actual command-options come before command-arguments. Turning this on for a subcommand requires
   * positional options to have been enabled on the program (parent commands).
   * The default behaviour is non-positional and options may appear before or after command-arguments.
   *
   * @param {boolean} [passThrough] for unknown options.
   * @return {Command} `this` command for chaining
   */
  passThroughOptions(passThrough = true) {
    this._passThroughOptions = !!passThrough;
    this._checkForBrokenPassThrough();
    return this;
  }

  /**
   * @private
   */

  _checkForBrokenPassThrough() {
    if (
      this.parent &&
      this._passThroughOptions &&
      !this.parent._enablePositionalOptions
    ) {
      throw new Error(
        `passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`,
      );
    }
  }

  /**
   * Whether to store option values as properties on command object,
   * or store separately (specify false). In both cases the option values can be accessed using .opts().
   *
   * @param {boolean} [storeAsProperties=true]
   * @return {Command} `this` command for chaining
   */

  storeOptionsAsProperties(storeAsProperties = true) {
    if (this.options.length) {
      throw new Error('call .storeOptionsAsProperties() before adding options');
    }
    if (Object.keys(this._optionValues).length) {
      throw new Error(
        'call .storeOptionsAsProperties() before setting option values',
      );
    }
    this._storeOptionsAsProperties = !!storeAsProperties;
    return this;
  }

  /**
   * Retrieve option value.
   *
   * @param {string} key
   * @return {object} value
   */

  getOptionValue(key) {
    if (this._storeOptionsAsProperties) {
      return this[key];
    }
    return this._optionValues[key];
  }

  /**
   * Store option value.
   *
   * @param {string} key
   * @param {object} value
   * @return {Command} `this` command for chaining
   */

  setOptionValue(key, value) {
    return this.setOptionValueWithSource(key, value, undefined);
  }

  /**
   * Store option value and where the value came from.
   *
   * @param {string} key
   * @param {object} value
   * @param {string} source - expected values are default/config/env/cli/implied
   * @return {Command} `this` command for chaining
   */

  setOptionValueWithSource(key, value, source) {
    if (this._storeOptionsAsProperties) {
      this[key] = value;
    } else {
      this._optionValues[key] = value;
    }
    this._optionValueSources[key] = source;
    return this;
  }

  /**
   * Get source of option value.
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSource(key) {
    return this._optionValueSources[key];
  }

  /**
   * Get source of option value. See also .optsWithGlobals().
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSourceWithGlobals(key) {
    // global overwrites local, like optsWithGlobals
    let source;
    this._getCommandAndAncestors().forEach((cmd) => {
      if (cmd.getOptionValueSource(key) !== undefined) {
        source = cmd.getOptionValueSource(key);
      }
    });
    return source;
  }

  /**
   * Get user arguments from implied or explicit arguments.
   * Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
   *
   * @private
   */

  _prepareUserArgs(argv, parseOptions) {
    if (argv !== undefined && !Array.isArray(argv)) {
      throw new Error('first parameter to parse must be array or undefined');
    }
    parseOptions = parseOptions || {};

    // auto-detect argument conventions if nothing supplied
    if (argv === undefined && parseOptions.from === undefined) {
      if (process.versions?.electron) {
        parseOptions.from = 'electron';
      }
      // check node specific options for scenarios where user CLI args follow executable without scriptname
      const execArgv = process.execArgv ?? [];
      if (
        execArgv.includes('-e') ||
        execArgv.includes('--eval') ||
        execArgv.includes('-p') ||
        execArgv.includes('--print')
      ) {
        parseOptions.from = 'eval'; // internal usage, not documented
      }
    }

    // default to using process.argv
    if (argv === undefined) {
      argv = process.argv;
    }
    this.rawArgs = argv.slice();

    // extract the user args and scriptPath
    let userArgs;
    switch (parseOptions.from) {
      case undefined:
      case 'node':
        this._scriptPath = argv[1];
        userArgs = argv.slice(2);
        break;
      case 'electron':
        // @ts-ignore: because defaultApp is an unknown property
        if (process.defaultApp) {
          this._scriptPath = argv[1];
          userArgs = argv.slice(2);
        } else {
          userArgs = argv.slice(1);
        }
        break;
      case 'user':
        userArgs = argv.slice(0);
        break;
      case 'eval':
        userArgs = argv.slice(1);
        break;
      default:
        throw new Error(
          `unexpected parse option { from: '${parseOptions.from}' }`,
        );
    }

    // Find default name for program from arguments.
    if (!this._name && this._scriptPath)
      this.nameFromFilename(this._scriptPath);
    this._name = this._name || 'program';

    return userArgs;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Use parseAsync instead of parse if any of your action handlers are async.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * program.parse(); // parse process.argv and auto-detect electron and special node flags
   * program.parse(process.argv); // assume argv[0] is app and argv[1] is script
   * program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv] - optional, defaults to process.argv
   * @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
   * @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
   * @return {Command} `this` command for chaining
   */

  parse(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    this._parseCommand([], userArgs);

    return this;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
   * await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
   * await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv]
   * @param {object} [parseOptions]
   * @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
   * @return {Promise}
   */

  async parseAsync(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    await this._parseCommand([], userArgs);

    return this;
  }

  _prepareForParse() {
    if (this._savedState === null) {
      this.saveStateBeforeParse();
    } else {
      this.restoreStateBeforeParse();
    }
  }

  /**
   * Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state saved.
   */
  saveStateBeforeParse() {
    this._savedState = {
      // name is stable if supplied by author, but may be unspecified for root command and deduced during parsing
      _name: this._name,
      // option values before parse have default values (including false for negated options)
      // shallow clones
      _optionValues: { ...this._optionValues },
      _optionValueSources: { ...this._optionValueSources },
    };
  }

  /**
   * Restore state before parse for calls after the first.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state restored.
   */
  restoreStateBeforeParse() {
    if (this._storeOptionsAsProperties)
      throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);

    // clear state from _prepareUserArgs
    this._name = this._savedState._name;
    this._scriptPath = null;
    this.rawArgs = [];
    // clear state from setOptionValueWithSource
    this._optionValues = { ...this._savedState._optionValues };
    this._optionValueSources = { ...this._savedState._optionValueSources };
    // clear state from _parseCommand
    this.args = [];
    // clear state from _processArguments
    this.processedArgs = [];
  }

  /**
   * Throw if expected executable is missing. Add lots of help for author.
   *
   * @param {string} executableFile
   * @param {string} executableDir
   * @param {string} subcommandName
   */
  _checkForMissingExecutable(executableFile, executableDir, subcommandName) {
    if (fs.existsSync(executableFile)) return;

    const executableDirMessage = executableDir
      ? `searched for local subcommand relative to directory '${executableDir}'`
      : 'no directory for search for local subcommand, use .executableDir() to supply a custom directory';
    const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;
    throw new Error(executableMissing);
  }

  /**
   * Execute a sub-command executable.
   *
   * @private
   */

  _executeSubCommand(subcommand, args) {
    args = args.slice();
    let launchWithNode = false; // Use node for source targets so do not need to get permissions correct, and on Windows.
    const sourceExt = ['.js', '.ts', '.tsx', '.mjs', '.cjs'];

    function findFile(baseDir, baseName) {
      // Look for specified file
      const localBin = path.resolve(baseDir, baseName);
      if (fs.existsSync(localBin)) return localBin;

      // Stop looking if candidate already has an expected extension.
      if (sourceExt.includes(path.extname(baseName))) return undefined;

      // Try all the extensions.
      const foundExt = sourceExt.find((ext) =>
        fs.existsSync(`${localBin}${ext}`),
      );
      if (foundExt) return `${localBin}${foundExt}`;

      return undefined;
    }

    // Not checking for help first. Unlikely to have mandatory and executable, and can't robustly test for help flags in external command.
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // executableFile and executableDir might be full path, or just a name
    let executableFile =
      subcommand._executableFile || `${this._name}-${subcommand._name}`;
    let executableDir = this._executableDir || '';
    if (this._scriptPath) {
      let resolvedScriptPath; // resolve possible symlink for installed npm binary
      try {
        resolvedScriptPath = fs.realpathSync(this._scriptPath);
      } catch {
        resolvedScriptPath = this._scriptPath;
      }
      executableDir = path.resolve(
        path.dirname(resolvedScriptPath),
        executableDir,
      );
    }

    // Look for a local file in preference to a command in PATH.
    if (executableDir) {
      let localFile = findFile(executableDir, executableFile);

      // Legacy search using prefix of script name instead of command name
      if (!localFile && !subcommand._executableFile && this._scriptPath) {
        const legacyName = path.basename(
          this._scriptPath,
          path.extname(this._scriptPath),
        );
        if (legacyName !== this._name) {
          localFile = findFile(
            executableDir,
            `${legacyName}-${subcommand._name}`,
          );
        }
      }
      executableFile = localFile || executableFile;
    }

    launchWithNode = sourceExt.includes(path.extname(executableFile));

    let proc;
    if (process.platform !== 'win32') {
      if (launchWithNode) {
        args.unshift(executableFile);
        // add executable arguments to spawn
        args = incrementNodeInspectorPort(process.execArgv).concat(args);

        proc = childProcess.spawn(process.argv[0], args, { stdio: 'inherit' });
      } else {
        proc = childProcess.spawn(executableFile, args, { stdio: 'inherit' });
      }
    } else {
      this._checkForMissingExecutable(
        executableFile,
        executableDir,
        subcommand._name,
      );
      args.unshift(executableFile);
      // add executable arguments to spawn
      args = incrementNodeInspectorPort(process.execArgv).concat(args);
      proc = childProcess.spawn(process.execPath, args, { stdio: 'inherit' });
    }

    if (!proc.killed) {
      // testing mainly to avoid leak warnings during unit tests with mocked spawn
      const signals = ['SIGUSR1', 'SIGUSR2', 'SIGTERM', 'SIGINT', 'SIGHUP'];
      signals.forEach((signal) => {
        process.on(signal, () => {
          if (proc.killed === false && proc.exitCode === null) {
            // @ts-ignore because signals not typed to known strings
            proc.kill(signal);
          }
        });
      });
    }

    // By default terminate process when spawned process terminates.
    const exitCallback = this._exitCallback;
    proc.on('close', (code) => {
      code = code ?? 1; // code is null if spawned process terminated due to a signal
      if (!exitCallback) {
        process.exit(code);
      } else {
        exitCallback(
          new CommanderError(
            code,
            'commander.executeSubCommandAsync',
            '(close)',
          ),
        );
      }
    });
    proc.on('error', (err) => {
      // @ts-ignore: because err.code is an unknown property
      if (err.code === 'ENOENT') {
        this._checkForMissingExecutable(
          executableFile,
          executableDir,
          subcommand._name,
        );
        // @ts-ignore: because err.code is an unknown property
      } else if (err.code === 'EACCES') {
        throw new Error(`'${executableFile}' not executable`);
      }
      if (!exitCallback) {
        process.exit(1);
      } else {
        const wrappedError = new CommanderError(
          1,
          'commander.executeSubCommandAsync',
          '(error)',
        );
        wrappedError.nestedError = err;
        exitCallback(wrappedError);
      }
    });

    // Store the reference to the child process
    this.runningCommand = proc;
  }

  /**
   * @private
   */

  _dispatchSubcommand(commandName, operands, unknown) {
    const subCommand = this._findCommand(commandName);
    if (!subCommand) this.help({ error: true });

    subCommand._prepareForParse();
    let promiseChain;
    promiseChain = this._chainOrCallSubCommandHook(
      promiseChain,
      subCommand,
      'preSubcommand',
    );
    promiseChain = this._chainOrCall(promiseChain, () => {
      if (subCommand._executableHandler) {
        this._executeSubCommand(subCommand, operands.concat(unknown));
      } else {
        return subCommand._parseCommand(operands, unknown);
      }
    });
    return promiseChain;
  }

  /**
   * Invoke help directly if possible, or dispatch if necessary.
   * e.g. help foo
   *
   * @private
   */

  _dispatchHelpCommand(subcommandName) {
    if (!subcommandName) {
      this.help();
    }
    const subCommand = this._findCommand(subcommandName);
    if (subCommand && !subCommand._executableHandler) {
      subCommand.help();
    }

    // Fallback to parsing the help flag to invoke the help.
    return this._dispatchSubcommand(
      subcommandName,
      [],
      [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? '--help'],
    );
  }

  /**
   * Check this.args against expected this.registeredArguments.
   *
   * @private
   */

  _checkNumberOfArguments() {
    // too few
    this.registeredArguments.forEach((arg, i) => {
      if (arg.required && this.args[i] == null) {
        this.missingArgument(arg.name());
      }
    });
    // too many
    if (
      this.registeredArguments.length > 0 &&
      this.registeredArguments[this.registeredArguments.length - 1].variadic
    ) {
      return;
    }
    if (this.args.length > this.registeredArguments.length) {
      this._excessArguments(this.args);
    }
  }

  /**
   * Process this.args using this.registeredArguments and save as this.processedArgs!
   *
   * @private
   */

  _processArguments() {
    const myParseArg = (argument, value, previous) => {
      // Extra processing for nice error message on parsing failure.
      let parsedValue = value;
      if (value !== null && argument.parseArg) {
        const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
        parsedValue = this._callParseArg(
          argument,
          value,
          previous,
          invalidValueMessage,
        );
      }
      return parsedValue;
    };

    this._checkNumberOfArguments();

    const processedArgs = [];
    this.registeredArguments.forEach((declaredArg, index) => {
      let value = declaredArg.defaultValue;
      if (declaredArg.variadic) {
        // Collect together remaining arguments for passing together as an array.
        if (index < this.args.length) {
          value = this.args.slice(index);
          if (declaredArg.parseArg) {
            value = value.reduce((processed, v) => {
              return myParseArg(declaredArg, v, processed);
            }, declaredArg.defaultValue);
          }
        } else if (value === undefined) {
          value = [];
        }
      } else if (index < this.args.length) {
        value = this.args[index];
        if (declaredArg.parseArg) {
          value = myParseArg(declaredArg, value, declaredArg.defaultValue);
        }
      }
      processedArgs[index] = value;
    });
    this.processedArgs = processedArgs;
  }

  /**
   * Once we have a promise we chain, but call synchronously until then.
   *
   * @param {(Promise|undefined)} promise
   * @param {Function} fn
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCall(promise, fn) {
    // thenable
    if (promise?.then && typeof promise.then === 'function') {
      // already have a promise, chain callback
      return promise.then(() => fn());
    }
    // callback might return a promise
    return fn();
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallHooks(promise, event) {
    let result = promise;
    const hooks = [];
    this._getCommandAndAncestors()
      .reverse()
      .filter((cmd) => cmd._lifeCycleHooks[event] !== undefined)
      .forEach((hookedCommand) => {
        hookedCommand._lifeCycleHooks[event].forEach((callback) => {
          hooks.push({ hookedCommand, callback });
        });
      });
    if (event === 'postAction') {
      hooks.reverse();
    }

    hooks.forEach((hookDetail) => {
      result = this._chainOrCall(result, () => {
        return hookDetail.callback(hookDetail.hookedCommand, this);
      });
    });
    return result;
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {Command} subCommand
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallSubCommandHook(promise, subCommand, event) {
    let result = promise;
    if (this._lifeCycleHooks[event] !== undefined) {
      this._lifeCycleHooks[event].forEach((hook) => {
        result = this._chainOrCall(result, () => {
          return hook(this, subCommand);
        });
      });
    }
    return result;
  }

  /**
   * Process arguments in context of this command.
   * Returns action result, in case it is a promise.
   *
   * @private
   */

  _parseCommand(operands, unknown) {
    const parsed = this.parseOptions(unknown);
    this._parseOptionsEnv(); // after cli, so parseArg not called on both cli and env
    this._parseOptionsImplied();
    operands = operands.concat(parsed.operands);
    unknown = parsed.unknown;
    this.args = operands.concat(unknown);

    if (operands && this._findCommand(operands[0])) {
      return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
    }
    if (
      this._getHelpCommand() &&
      operands[0] === this._getHelpCommand().name()
    ) {
      return this._dispatchHelpCommand(operands[1]);
    }
    if (this._defaultCommandName) {
      this._outputHelpIfRequested(unknown); // Run the help for default command from parent rather than passing to default command
      return this._dispatchSubcommand(
        this._defaultCommandName,
        operands,
        unknown,
      );
    }
    if (
      this.commands.length &&
      this.args.length === 0 &&
      !this._actionHandler &&
      !this._defaultCommandName
    ) {
      // probably missing subcommand and no handler, user needs help (and exit)
      this.help({ error: true });
    }

    this._outputHelpIfRequested(parsed.unknown);
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // We do not always call this check to avoid masking a "better" error, like unknown command.
    const checkForUnknownOptions = () => {
      if (parsed.unknown.length > 0) {
        this.unknownOption(parsed.unknown[0]);
      }
    };

    const commandEvent = `command:${this.name()}`;
    if (this._actionHandler) {
      checkForUnknownOptions();
      this._processArguments();

      let promiseChain;
      promiseChain = this._chainOrCallHooks(promiseChain, 'preAction');
      promiseChain = this._chainOrCall(promiseChain, () =>
        this._actionHandler(this.processedArgs),
      );
      if (this.parent) {
        promiseChain = this._chainOrCall(promiseChain, () => {
          this.parent.emit(commandEvent, operands, unknown); // legacy
        });
      }
      promiseChain = this._chainOrCallHooks(promiseChain, 'postAction');
      return promiseChain;
    }
    if (this.parent?.listenerCount(commandEvent)) {
      checkForUnknownOptions();
      this._processArguments();
      this.parent.emit(commandEvent, operands, unknown); // legacy
    } else if (operands.length) {
      if (this._findCommand('*')) {
        // legacy default command
        return this._dispatchSubcommand('*', operands, unknown);
      }
      if (this.listenerCount('command:*')) {
        // skip option check, emit event for possible misspelling suggestion
        this.emit('command:*', operands, unknown);
      } else if (this.commands.length) {
        this.unknownCommand();
      } else {
        checkForUnknownOptions();
        this._processArguments();
      }
    } else if (this.commands.length) {
      checkForUnknownOptions();
      // This command has subcommands and nothing hooked up at this level, so display help (and exit).
      this.help({ error: true });
    } else {
      checkForUnknownOptions();
      this._processArguments();
      // fall through for caller to handle after calling .parse()
    }
  }

  /**
   * Find matching command.
   *
   * @private
   * @return {Command | undefined}
   */
  _findCommand(name) {
    if (!name) return undefined;
    return this.commands.find(
      (cmd) => cmd._name === name || cmd._aliases.includes(name),
    );
  }

  /**
   * Return an option matching `arg` if any.
   *
   * @param {string} arg
   * @return {Option}
   * @package
   */

  _findOption(arg) {
    return this.options.find((option) => option.is(arg));
  }

  /**
   * Display an error message if a mandatory option does not have a value.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */

  _checkForMissingMandatoryOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd.options.forEach((anOption) => {
        if (
          anOption.mandatory &&
          cmd.getOptionValue(anOption.attributeName()) === undefined
        ) {
          cmd.missingMandatoryOptionValue(anOption);
        }
      });
    });
  }

  /**
   * Display an error message if conflicting options are used together in this.
   *
   * @private
   */
  _checkForConflictingLocalOptions() {
    const definedNonDefaultOptions = this.options.filter((option) => {
      const optionKey = option.attributeName();
      if (this.getOptionValue(optionKey) === undefined) {
        return false;
      }
      return this.getOptionValueSource(optionKey) !== 'default';
    });

    const optionsWithConflicting = definedNonDefaultOptions.filter(
      (option) => option.conflictsWith.length > 0,
    );

    optionsWithConflicting.forEach((option) => {
      const conflictingAndDefined = definedNonDefaultOptions.find((defined) =>
        option.conflictsWith.includes(defined.attributeName()),
      );
      if (conflictingAndDefined) {
        this._conflictingOption(option, conflictingAndDefined);
      }
    });
  }

  /**
   * Display an error message if conflicting options are used together.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */
  _checkForConflictingOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd._checkForConflictingLocalOptions();
    });
  }

  /**
   * Parse options from `argv` removing known options,
   * and return argv split into operands and unknown arguments.
   *
   * Side effects: modifies command by storing options. Does not reset state if called again.
   *
   * Examples:
   *
   *     argv => operands, unknown
   *     --known kkk op => [op], []
   *     op --known kkk => [op], []
   *     sub --unknown uuu op => [sub], [--unknown uuu op]
   *     sub -- --unknown uuu op => [sub --unknown uuu op], []
   *
   * @param {string[]} args
   * @return {{operands: string[], unknown: string[]}}
   */

  parseOptions(args) {
    const operands = []; // operands, not options or values
    const unknown = []; // first unknown option and remaining unknown args
    let dest = operands;

    function maybeOption(arg) {
      return arg.length > 1 && arg[0] === '-';
    }

    const negativeNumberArg = (arg) => {
      // return false if not a negative number
      if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
      // negative number is ok unless digit used as an option in command hierarchy
      return !this._getCommandAndAncestors().some((cmd) =>
        cmd.options
          .map((opt) => opt.short)
          .some((short) => /^-\d$/.test(short)),
      );
    };

    // parse options
    let activeVariadicOption = null;
    let activeGroup = null; // working through group of short options, like -abc
    let i = 0;
    while (i < args.length || activeGroup) {
      const arg = activeGroup ?? args[i++];
      activeGroup = null;

      // literal
      if (arg === '--') {
        if (dest === unknown) dest.push(arg);
        dest.push(...args.slice(i));
        break;
      }

      if (
        activeVariadicOption &&
        (!maybeOption(arg) || negativeNumberArg(arg))
      ) {
        this.emit(`option:${activeVariadicOption.name()}`, arg);
        continue;
      }
      activeVariadicOption = null;

      if (maybeOption(arg)) {
        const option = this._findOption(arg);
        // recognised option, call listener to assign value with possible custom processing
        if (option) {
          if (option.required) {
            const value = args[i++];
            if (value === undefined) this.optionMissingArgument(option);
            this.emit(`option:${option.name()}`, value);
          } else if (option.optional) {
            let value = null;
            // historical behaviour is optional value is following arg unless an option
            if (
              i < args.length &&
              (!maybeOption(args[i]) || negativeNumberArg(args[i]))
            ) {
              value = args[i++];
            }
            this.emit(`option:${option.name()}`, value);
          } else {
            // boolean flag
            this.emit(`option:${option.name()}`);
          }
          activeVariadicOption = option.variadic ? option : null;
          continue;
        }
      }

      // Look for combo options following single dash, eat first one if known.
      if (arg.length > 2 && arg[0] === '-' && arg[1] !== '-') {
        const option = this._findOption(`-${arg[1]}`);
        if (option) {
          if (
            option.required ||
            (option.optional && this._combineFlagAndOptionalValue)
          ) {
            // option with value following in same argument
            this.emit(`option:${option.name()}`, arg.slice(2));
          } else {
            // boolean option
            this.emit(`option:${option.name()}`);
            // remove the processed option and keep processing group
            activeGroup = `-${arg.slice(2)}`;
          }
          continue;
        }
      }

      // Look for known long flag with value, like --foo=bar
      if (/^--[^=]+=/.test(arg)) {
        const index = arg.indexOf('=');
        const option = this._findOption(arg.slice(0, index));
        if (option && (option.required || option.optional)) {
          this.emit(`option:${option.name()}`, arg.slice(index + 1));
          continue;
        }
      }

      // Not a recognised option by this command.
      // Might be a command-argument, or subcommand option, or unknown option, or help command or option.

      // An unknown option means further arguments also classified as unknown so can be reprocessed by subcommands.
      // A negative number in a leaf command is not an unknown option.
      if (
        dest === operands &&
        maybeOption(arg) &&
        !(this.commands.length === 0 && negativeNumberArg(arg))
      ) {
        dest = unknown;
      }

      // If using positionalOptions, stop processing our options at subcommand.
      if (
        (this._enablePositionalOptions || this._passThroughOptions) &&
        operands.length === 0 &&
        unknown.length === 0
      ) {
        if (this._findCommand(arg)) {
          operands.push(arg);
          unknown.push(...args.slice(i));
          break;
        } else if (
          this._getHelpCommand() &&
          arg === this._getHelpCommand().name()
        ) {
          operands.push(arg, ...args.slice(i));
          break;
        } else if (this._defaultCommandName) {
          unknown.push(arg, ...args.slice(i));
          break;
        }
      }

      // If using passThroughOptions, stop processing options at first command-argument.
      if (this._passThroughOptions) {
        dest.push(arg, ...args.slice(i));
        break;
      }

      // add arg
      dest.push(arg);
    }

    return { operands, unknown };
  }

  /**
   * Return an object containing local option values as key-value pairs.
   *
   * @return {object}
   */
  opts() {
    if (this._storeOptionsAsProperties) {
      // Preserve original behaviour so backwards compatible when still using properties
      const result = {};
      const len = this.options.length;

      for (let i = 0; i < len; i++) {
        const key = this.options[i].attributeName();
        result[key] =
          key === this._versionOptionName ? this._version : this[key];
      }
      return result;
    }

    return this._optionValues;
  }

  /**
   * Return an object containing merged local and global option values as key-value pairs.
   *
   * @return {object}
   */
  optsWithGlobals() {
    // globals overwrite locals
    return this._getCommandAndAncestors().reduce(
      (combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()),
      {},
    );
  }

  /**
   * Display error message and exit (or call exitOverride).
   *
   * @param {string} message
   * @param {object} [errorOptions]
   * @param {string} [errorOptions.code] - an id string representing the error
   * @param {number} [errorOptions.exitCode] - used with process.exit
   */
  error(message, errorOptions) {
    // output handling
    this._outputConfiguration.outputError(
      `${message}\n`,
      this._outputConfiguration.writeErr,
    );
    if (typeof this._showHelpAfterError === 'string') {
      this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
    } else if (this._showHelpAfterError) {
      this._outputConfiguration.writeErr('\n');
      this.outputHelp({ error: true });
    }

    // exit handling
    const config = errorOptions || {};
    const exitCode = config.exitCode || 1;
    const code = config.code || 'commander.error';
    this._exit(exitCode, code, message);
  }

  /**
   * Apply any option related environment variables, if option does
   * not have a value from cli or client code.
   *
   * @private
   */
  _parseOptionsEnv() {
    this.options.forEach((option) => {
      if (option.envVar && option.envVar in process.env) {
        const optionKey = option.attributeName();
        // Priority check. Do not overwrite cli or options from unknown source (client-code).
        if (
          this.getOptionValue(optionKey) === undefined ||
          ['default', 'config', 'env'].includes(
            this.getOptionValueSource(optionKey),
          )
        ) {
          if (option.required || option.optional) {
            // option can take a value
            // keep very simple, optional always takes value
            this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
          } else {
            // boolean
            // keep very simple, only care that envVar defined and not the value
            this.emit(`optionEnv:${option.name()}`);
          }
        }
      }
    });
  }

  /**
   * Apply any implied option values, if option is undefined or default value.
   *
   * @private
   */
  _parseOptionsImplied() {
    const dualHelper = new DualOptions(this.options);
    const hasCustomOptionValue = (optionKey) => {
      return (
        this.getOptionValue(optionKey) !== undefined &&
        !['default', 'implied'].includes(this.getOptionValueSource(optionKey))
      );
    };
    this.options
      .filter(
        (option) =>
          option.implied !== undefined &&
          hasCustomOptionValue(option.attributeName()) &&
          dualHelper.valueFromOption(
            this.getOptionValue(option.attributeName()),
            option,
          ),
      )
      .forEach((option) => {
        Object.keys(option.implied)
          .filter((impliedKey) => !hasCustomOptionValue(impliedKey))
          .forEach((impliedKey) => {
            this.setOptionValueWithSource(
              impliedKey,
              option.implied[impliedKey],
              'implied',
            );
          });
      });
  }

  /**
   * Argument `name` is missing.
   *
   * @param {string} name
   * @private
   */

  missingArgument(name) {
    const message = `error: missing required argument '${name}'`;
    this.error(message, { code: 'commander.missingArgument' });
  }

  /**
   * `Option` is missing an argument.
   *
   * @param {Option} option
   * @private
   */

  optionMissingArgument(option) {
    const message = `error: option '${option.flags}' argument missing`;
    this.error(message, { code: 'commander.optionMissingArgument' });
  }

  /**
   * `Option` does not have a value, and is a mandatory option.
   *
   * @param {Option} option
   * @private
   */

  missingMandatoryOptionValue(option) {
    const message = `error: required option '${option.flags}' not specified`;
    this.error(message, { code: 'commander.missingMandatoryOptionValue' });
  }

  /**
   * `Option` conflicts with another option.
   *
   * @param {Option} option
   * @param {Option} conflictingOption
   * @private
   */
  _conflictingOption(option, conflictingOption) {
    // The calling code does not know whether a negated option is the source of the
    // value, so do some work to take an educated guess.
    const findBestOptionFromValue = (option) => {
      const optionKey = option.attributeName();
      const optionValue = this.getOptionValue(optionKey);
      const negativeOption = this.options.find(
        (target) => target.negate && optionKey === target.attributeName(),
      );
      const positiveOption = this.options.find(
        (target) => !target.negate && optionKey === target.attributeName(),
      );
      if (
        negativeOption &&
        ((negativeOption.presetArg === undefined && optionValue === false) ||
          (negativeOption.presetArg !== undefined &&
            optionValue === negativeOption.presetArg))
      ) {
        return negativeOption;
      }
      return positiveOption || option;
    };

    const getErrorMessage = (option) => {
      const bestOption = findBestOptionFromValue(option);
      const optionKey = bestOption.attributeName();
      const source = this.getOptionValueSource(optionKey);
      if (source === 'env') {
        return `environment variable '${bestOption.envVar}'`;
      }
      return `option '${bestOption.flags}'`;
    };

    const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
    this.error(message, { code: 'commander.conflictingOption' });
  }

  /**
   * Unknown option `flag`.
   *
   * @param {string} flag
   * @private
   */

  unknownOption(flag) {
    if (this._allowUnknownOption) return;
    let suggestion = '';

    if (flag.startsWith('--') && this._showSuggestionAfterError) {
      // Looping to pick up the global options too
      let candidateFlags = [];
      // eslint-disable-next-line @typescript-eslint/no-this-alias
      let command = this;
      do {
        const moreFlags = command
          .createHelp()
          .visibleOptions(command)
          .filter((option) => option.long)
          .map((option) => option.long);
        candidateFlags = candidateFlags.concat(moreFlags);
        command = command.parent;
      } while (command && !command._enablePositionalOptions);
      suggestion = suggestSimilar(flag, candidateFlags);
    }

    const message = `error: unknown option '${flag}'${suggestion}`;
    this.error(message, { code: 'commander.unknownOption' });
  }

  /**
   * Excess arguments, more than expected.
   *
   * @param {string[]} receivedArgs
   * @private
   */

  _excessArguments(receivedArgs) {
    if (this._allowExcessArguments) return;

    const expected = this.registeredArguments.length;
    const s = expected === 1 ? '' : 's';
    const forSubcommand = this.parent ? ` for '${this.name()}'` : '';
    const message = `error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
    this.error(message, { code: 'commander.excessArguments' });
  }

  /**
   * Unknown command.
   *
   * @private
   */

  unknownCommand() {
    const unknownName = this.args[0];
    let suggestion = '';

    if (this._showSuggestionAfterError) {
      const candidateNames = [];
      this.createHelp()
        .visibleCommands(this)
        .forEach((command) => {
          candidateNames.push(command.name());
          // just visible alias
          if (command.alias()) candidateNames.push(command.alias());
        });
      suggestion = suggestSimilar(unknownName, candidateNames);
    }

    const message = `error: unknown command '${unknownName}'${suggestion}`;
    this.error(message, { code: 'commander.unknownCommand' });
  }

  /**
   * Get or set the program version.
   *
   * This method auto-registers the "-V, --version" option which will print the version number.
   *
   * You can optionally supply the flags and description to override the defaults.
   *
   * @param {string} [str]
   * @param {string} [flags]
   * @param {string} [description]
   * @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
   */

  version(str, flags, description) {
    if (str === undefined) return this._version;
    this._version = str;
    flags = flags || '-V, --version';
    description = description || 'output the version number';
    const versionOption = this.createOption(flags, description);
    this._versionOptionName = versionOption.attributeName();
    this._registerOption(versionOption);

    this.on('option:' + versionOption.name(), () => {
      this._outputConfiguration.writeOut(`${str}\n`);
      this._exit(0, 'commander.version', str);
    });
    return this;
  }

  /**
   * Set the description.
   *
   * @param {string} [str]
   * @param {object} [argsDescription]
   * @return {(string|Command)}
   */
  description(str, argsDescription) {
    if (str === undefined && argsDescription === undefined)
      return this._description;
    this._description = str;
    if (argsDescription) {
      this._argsDescription = argsDescription;
    }
    return this;
  }

  /**
   * Set the summary. Used when listed as subcommand of parent.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  summary(str) {
    if (str === undefined) return this._summary;
    this._summary = str;
    return this;
  }

  /**
   * Set an alias for the command.
   *
   * You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
   *
   * @param {string} [alias]
   * @return {(string|Command)}
   */

  alias(alias) {
    if (alias === undefined) return this._aliases[0]; // just return first, for backwards compatibility

    /** @type {Command} */
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    let command = this;
    if (
      this.commands.length !== 0 &&
      this.commands[this.commands.length - 1]._executableHandler
    ) {
      // assume adding alias for last added executable subcommand, rather than this
      command = this.commands[this.commands.length - 1];
    }

    if (alias === command._name)
      throw new Error("Command alias can't be the same as its name");
    const matchingCommand = this.parent?._findCommand(alias);
    if (matchingCommand) {
      // c.f. _registerCommand
      const existingCmd = [matchingCommand.name()]
        .concat(matchingCommand.aliases())
        .join('|');
      throw new Error(
        `cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`,
      );
    }

    command._aliases.push(alias);
    return this;
  }

  /**
   * Set aliases for the command.
   *
   * Only the first alias is shown in the auto-generated help.
   *
   * @param {string[]} [aliases]
   * @return {(string[]|Command)}
   */

  aliases(aliases) {
    // Getter for the array of aliases is the main reason for having aliases() in addition to alias().
    if (aliases === undefined) return this._aliases;

    aliases.forEach((alias) => this.alias(alias));
    return this;
  }

  /**
   * Set / get the command usage `str`.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  usage(str) {
    if (str === undefined) {
      if (this._usage) return this._usage;

      const args = this.registeredArguments.map((arg) => {
        return humanReadableArgName(arg);
      });
      return []
        .concat(
          this.options.length || this._helpOption !== null ? '[options]' : [],
          this.commands.length ? '[command]' : [],
          this.registeredArguments.length ? args : [],
        )
        .join(' ');
    }

    this._usage = str;
    return this;
  }

  /**
   * Get or set the name of the command.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  name(str) {
    if (str === undefined) return this._name;
    this._name = str;
    return this;
  }

  /**
   * Set/get the help group heading for this subcommand in parent command's help.
   *
   * @param {string} [heading]
   * @return {Command | string}
   */

  helpGroup(heading) {
    if (heading === undefined) return this._helpGroupHeading ?? '';
    this._helpGroupHeading = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for subcommands added to this command.
   * (This does not override a group set directly on the subcommand using .helpGroup().)
   *
   * @example
   * program.commandsGroup('Development Commands:);
   * program.command('watch')...
   * program.command('lint')...
   * ...
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  commandsGroup(heading) {
    if (heading === undefined) return this._defaultCommandGroup ?? '';
    this._defaultCommandGroup = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for options added to this command.
   * (This does not override a group set directly on the option using .helpGroup().)
   *
   * @example
   * program
   *   .optionsGroup('Development Options:')
   *   .option('-d, --debug', 'output extra debugging')
   *   .option('-p, --profile', 'output profiling information')
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  optionsGroup(heading) {
    if (heading === undefined) return this._defaultOptionGroup ?? '';
    this._defaultOptionGroup = heading;
    return this;
  }

  /**
   * @param {Option} option
   * @private
   */
  _initOptionGroup(option) {
    if (this._defaultOptionGroup && !option.helpGroupHeading)
      option.helpGroup(this._defaultOptionGroup);
  }

  /**
   * @param {Command} cmd
   * @private
   */
  _initCommandGroup(cmd) {
    if (this._defaultCommandGroup && !cmd.helpGroup())
      cmd.helpGroup(this._defaultCommandGroup);
  }

  /**
   * Set the name of the command from script filename, such as process.argv[1],
   * or require.main.filename, or __filename.
   *
   * (Used internally and public although not documented in README.)
   *
   * @example
   * program.nameFromFilename(require.main.filename);
   *
   * @param {string} filename
   * @return {Command}
   */

  nameFromFilename(filename) {
    this._name = path.basename(filename, path.extname(filename));

    return this;
  }

  /**
   * Get or set the directory for searching for executable subcommands of this command.
   *
   * @example
   * program.executableDir(__dirname);
   * // or
   * program.executableDir('subcommands');
   *
   * @param {string} [path]
   * @return {(string|null|Command)}
   */

  executableDir(path) {
    if (path === undefined) return this._executableDir;
    this._executableDir = path;
    return this;
  }

  /**
   * Return program help documentation.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
   * @return {string}
   */

  helpInformation(contextOptions) {
    const helper = this.createHelp();
    const context = this._getOutputContext(contextOptions);
    helper.prepareContext({
      error: context.error,
      helpWidth: context.helpWidth,
      outputHasColors: context.hasColors,
    });
    const text = helper.formatHelp(this, helper);
    if (context.hasColors) return text;
    return this._outputConfiguration.stripColor(text);
  }

  /**
   * @typedef HelpContext
   * @type {object}
   * @property {boolean} error
   * @property {number} helpWidth
   * @property {boolean} hasColors
   * @property {function} write - includes stripColor if needed
   *
   * @returns {HelpContext}
   * @private
   */

  _getOutputContext(contextOptions) {
    contextOptions = contextOptions || {};
    const error = !!contextOptions.error;
    let baseWrite;
    let hasColors;
    let helpWidth;
    if (error) {
      baseWrite = (str) => this._outputConfiguration.writeErr(str);
      hasColors = this._outputConfiguration.getErrHasColors();
      helpWidth = this._outputConfiguration.getErrHelpWidth();
    } else {
      baseWrite = (str) => this._outputConfiguration.writeOut(str);
      hasColors = this._outputConfiguration.getOutHasColors();
      helpWidth = this._outputConfiguration.getOutHelpWidth();
    }
    const write = (str) => {
      if (!hasColors) str = this._outputConfiguration.stripColor(str);
      return baseWrite(str);
    };
    return { error, write, hasColors, helpWidth };
  }

  /**
   * Output help information for this command.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  outputHelp(contextOptions) {
    let deprecatedCallback;
    if (typeof contextOptions === 'function') {
      deprecatedCallback = contextOptions;
      contextOptions = undefined;
    }

    const outputContext = this._getOutputContext(contextOptions);
    /** @type {HelpTextEventContext} */
    const eventContext = {
      error: outputContext.error,
      write: outputContext.write,
      command: this,
    };

    this._getCommandAndAncestors()
      .reverse()
      .forEach((command) => command.emit('beforeAllHelp', eventContext));
    this.emit('beforeHelp', eventContext);

    let helpInformation = this.helpInformation({ error: outputContext.error });
    if (deprecatedCallback) {
      helpInformation = deprecatedCallback(helpInformation);
      if (
        typeof helpInformation !== 'string' &&
        !Buffer.isBuffer(helpInformation)
      ) {
        throw new Error('outputHelp callback must return a string or a Buffer');
      }
    }
    outputContext.write(helpInformation);

    if (this._getHelpOption()?.long) {
      this.emit(this._getHelpOption().long); // deprecated
    }
    this.emit('afterHelp', eventContext);
    this._getCommandAndAncestors().forEach((command) =>
      command.emit('afterAllHelp', eventContext),
    );
  }

  /**
   * You can pass in flags and a description to customise the built-in help option.
   * Pass in false to disable the built-in help option.
   *
   * @example
   * program.helpOption('-?, --help' 'show help'); // customise
   * program.helpOption(false); // disable
   *
   * @param {(string | boolean)} flags
   * @param {string} [description]
   * @return {Command} `this` command for chaining
   */

  helpOption(flags, description) {
    // Support enabling/disabling built-in help option.
    if (typeof flags === 'boolean') {
      if (flags) {
        if (this._helpOption === null) this._helpOption = undefined; // reenable
        if (this._defaultOptionGroup) {
          // make the option to store the group
          this._initOptionGroup(this._getHelpOption());
        }
      } else {
        this._helpOption = null; // disable
      }
      return this;
    }

    // Customise flags and description.
    this._helpOption = this.createOption(
      flags ?? '-h, --help',
      description ?? 'display help for command',
    );
    // init group unless lazy create
    if (flags || description) this._initOptionGroup(this._helpOption);

    return this;
  }

  /**
   * Lazy create help option.
   * Returns null if has been disabled with .helpOption(false).
   *
   * @returns {(Option | null)} the help option
   * @package
   */
  _getHelpOption() {
    // Lazy create help option on demand.
    if (this._helpOption === undefined) {
      this.helpOption(undefined, undefined);
    }
    return this._helpOption;
  }

  /**
   * Supply your own option to use for the built-in help option.
   * This is an alternative to using helpOption() to customise the flags and description etc.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addHelpOption(option) {
    this._helpOption = option;
    this._initOptionGroup(option);
    return this;
  }

  /**
   * Output help information and exit.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  help(contextOptions) {
    this.outputHelp(contextOptions);
    let exitCode = Number(process.exitCode ?? 0); // process.exitCode does allow a string or an integer, but we prefer just a number
    if (
      exitCode === 0 &&
      contextOptions &&
      typeof contextOptions !== 'function' &&
      contextOptions.error
    ) {
      exitCode = 1;
    }
    // message: do not have all displayed text available so only passing placeholder.
    this._exit(exitCode, 'commander.help', '(outputHelp)');
  }

  /**
   * // Do a little typing to coordinate emit and listener for the help text events.
   * @typedef HelpTextEventContext
   * @type {object}
   * @property {boolean} error
   * @property {Command} command
   * @property {function} write
   */

  /**
   * Add additional text to be displayed with the built-in help.
   *
   * Position is 'before' or 'after' to affect just this command,
   * and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
   *
   * @param {string} position - before or after built-in help
   * @param {(string | Function)} text - string to add, or a function returning a string
   * @return {Command} `this` command for chaining
   */

  addHelpText(position, text) {
    const allowedValues = ['beforeAll', 'before', 'after', 'afterAll'];
    if (!allowedValues.includes(position)) {
      throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
    }

    const helpEvent = `${position}Help`;
    this.on(helpEvent, (/** @type {HelpTextEventContext} */ context) => {
      let helpStr;
      if (typeof text === 'function') {
        helpStr = text({ error: context.error, command: context.command });
      } else {
        helpStr = text;
      }
      // Ignore falsy value when nothing to output.
      if (helpStr) {
        context.write(`${helpStr}\n`);
      }
    });
    return this;
  }

  /**
   * Output help information if help flags specified
   *
   * @param {Array} args - array of options to search for help flags
   * @private
   */

  _outputHelpIfRequested(args) {
    const helpOption = this._getHelpOption();
    const helpRequested = helpOption && args.find((arg) => helpOption.is(arg));
    if (helpRequested) {
      this.outputHelp();
      // (Do not have all displayed text available so only passing placeholder.)
      this._exit(0, 'commander.helpDisplayed', '(outputHelp)');
    }
  }
}

/**
 * Scan arguments and increment port number for inspect calls (to avoid conflicts when spawning new command).
 *
 * @param {string[]} args - array of arguments from node.execArgv
 * @returns {string[]}
 * @private
 */

function incrementNodeInspectorPort(args) {
  // Testing for these options:
  //  --inspect[=[host:]port]
  //  --inspect-brk[=[host:]port]
  //  --inspect-port=[host:]port
  return args.map((arg) => {
    if (!arg.startsWith('--inspect')) {
      return arg;
    }
    let debugOption;
    let debugHost = '127.0.0.1';
    let debugPort = '9229';
    let match;
    if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) {
      // e.g. --inspect
      debugOption = match[1];
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null
    ) {
      debugOption = match[1];
      if (/^\d+$/.test(match[3])) {
        // e.g. --inspect=1234
        debugPort = match[3];
      } else {
        // e.g. --inspect=localhost
        debugHost = match[3];
      }
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null
    ) {
      // e.g. --inspect=localhost:1234
      debugOption = match[1];
      debugHost = match[3];
      debugPort = match[4];
    }

    if (debugOption && debugPort !== '0') {
      return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
    }
    return arg;
  });
}

/**
 * @returns {boolean | undefined}
 * @package
 */
function useColor() {
  // Test for common conventions.
  // NB: the observed behaviour is in combination with how author adds color! For example:
  //   - we do not test NODE_DISABLE_COLORS, but util:styletext does
  //   - we do test NO_COLOR, but Chalk does not
  //
  // References:
  // https://no-color.org
  // https://bixense.com/clicolors/
  // https://github.com/nodejs/node/blob/0a00217a5f67ef4a22384cfc80eb6dd9a917fdc1/lib/internal/tty.js#L109
  // https://github.com/chalk/supports-color/blob/c214314a14bcb174b12b3014b2b0a8de375029ae/index.js#L33
  // (https://force-color.org recent web page from 2023, does not match major javascript implementations)

  if (
    process.env.NO_COLOR ||
    process.env.FORCE_COLOR === '0' ||
    process.env.FORCE_COLOR === 'false'
  )
    return false;
  if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== undefined)
    return true;
  return undefined;
}

exports.Command = Command;
exports.useColor = useColor; // exporting for tests


/***/ }),

/***/ 1135:
/***/ ((__unused_webpack_module, exports) => {

/**
 * CommanderError class
 */
class CommanderError extends Error {
  /**
   * Constructs the CommanderError class
   * @param {number} exitCode suggested exit code which could be used with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   */
  constructor(exitCode, code, message) {
    super(message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
    this.code = code;
    this.exitCode = exitCode;
    this.nestedError = undefined;
  }
}

/**
 * InvalidArgumentError class
 */
class InvalidArgumentError extends CommanderError {
  /**
   * Constructs the InvalidArgumentError class
   * @param {string} [message] explanation of why argument is invalid
   */
  constructor(message) {
    super(1, 'commander.invalidArgument', message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
  }
}

exports.CommanderError = CommanderError;
exports.InvalidArgumentError = InvalidArgumentError;


/***/ }),

/***/ 9754:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { humanReadableArgName } = __nccwpck_require__(9154);

/**
 * TypeScript import types for JSDoc, used by Visual Studio Code IntelliSense and `npm run typescript-checkJS`
 * https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html#import-types
 * @typedef { import("./argument.js").Argument } Argument
 * @typedef { import("./command.js").Command } Command
 * @typedef { import("./option.js").Option } Option
 */

// Although this is a class, methods are static in style to allow override using subclass or just functions.
class Help {
  constructor() {
    this.helpWidth = undefined;
    this.minWidthToWrap = 40;
    this.sortSubcommands = false;
    this.sortOptions = false;
    this.showGlobalOptions = false;
  }

  /**
   * prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
   * and just before calling `formatHelp()`.
   *
   * Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
   *
   * @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
   */
  prepareContext(contextOptions) {
    this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
  }

  /**
   * Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
   *
   * @param {Command} cmd
   * @returns {Command[]}
   */

  visibleCommands(cmd) {
    const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
    const helpCommand = cmd._getHelpCommand();
    if (helpCommand && !helpCommand._hidden) {
      visibleCommands.push(helpCommand);
    }
    if (this.sortSubcommands) {
      visibleCommands.sort((a, b) => {
        // @ts-ignore: because overloaded return type
        return a.name().localeCompare(b.name());
      });
    }
    return visibleCommands;
  }

  /**
   * Compare options for sort.
   *
   * @param {Option} a
   * @param {Option} b
   * @returns {number}
   */
  compareOptions(a, b) {
    const getSortKey = (option) => {
      // WYSIWYG for order displayed in help. Short used for comparison if present. No special handling for negated.
      return option.short
        ? option.short.replace(/^-/, '')
        : option.long.replace(/^--/, '');
    };
    return getSortKey(a).localeCompare(getSortKey(b));
  }

  /**
   * Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleOptions(cmd) {
    const visibleOptions = cmd.options.filter((option) => !option.hidden);
    // Built-in help option.
    const helpOption = cmd._getHelpOption();
    if (helpOption && !helpOption.hidden) {
      // Automatically hide conflicting flags. Bit dubious but a historical behaviour that is convenient for single-command programs.
      const removeShort = helpOption.short && cmd._findOption(helpOption.short);
      const removeLong = helpOption.long && cmd._findOption(helpOption.long);
      if (!removeShort && !removeLong) {
        visibleOptions.push(helpOption); // no changes needed
      } else if (helpOption.long && !removeLong) {
        visibleOptions.push(
          cmd.createOption(helpOption.long, helpOption.description),
        );
      } else if (helpOption.short && !removeShort) {
        visibleOptions.push(
          cmd.createOption(helpOption.short, helpOption.description),
        );
      }
    }
    if (this.sortOptions) {
      visibleOptions.sort(this.compareOptions);
    }
    return visibleOptions;
  }

  /**
   * Get an array of the visible global options. (Not including help.)
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleGlobalOptions(cmd) {
    if (!this.showGlobalOptions) return [];

    const globalOptions = [];
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      const visibleOptions = ancestorCmd.options.filter(
        (option) => !option.hidden,
      );
      globalOptions.push(...visibleOptions);
    }
    if (this.sortOptions) {
      globalOptions.sort(this.compareOptions);
    }
    return globalOptions;
  }

  /**
   * Get an array of the arguments if any have a description.
   *
   * @param {Command} cmd
   * @returns {Argument[]}
   */

  visibleArguments(cmd) {
    // Side effect! Apply the legacy descriptions before the arguments are displayed.
    if (cmd._argsDescription) {
      cmd.registeredArguments.forEach((argument) => {
        argument.description =
          argument.description || cmd._argsDescription[argument.name()] || '';
      });
    }

    // If there are any arguments with a description then return all the arguments.
    if (cmd.registeredArguments.find((argument) => argument.description)) {
      return cmd.registeredArguments;
    }
    return [];
  }

  /**
   * Get the command term to show in the list of subcommands.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandTerm(cmd) {
    // Legacy. Ignores custom usage string, and nested commands.
    const args = cmd.registeredArguments
      .map((arg) => humanReadableArgName(arg))
      .join(' ');
    return (
      cmd._name +
      (cmd._aliases[0] ? '|' + cmd._aliases[0] : '') +
      (cmd.options.length ? ' [options]' : '') + // simplistic check for non-help option
      (args ? ' ' + args : '')
    );
  }

  /**
   * Get the option term to show in the list of options.
   *
   * @param {Option} option
   * @returns {string}
   */

  optionTerm(option) {
    return option.flags;
  }

  /**
   * Get the argument term to show in the list of arguments.
   *
   * @param {Argument} argument
   * @returns {string}
   */

  argumentTerm(argument) {
    return argument.name();
  }

  /**
   * Get the longest command term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestSubcommandTermLength(cmd, helper) {
    return helper.visibleCommands(cmd).reduce((max, command) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleSubcommandTerm(helper.subcommandTerm(command)),
        ),
      );
    }, 0);
  }

  /**
   * Get the longest option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestOptionTermLength(cmd, helper) {
    return helper.visibleOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest global option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestGlobalOptionTermLength(cmd, helper) {
    return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest argument term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestArgumentTermLength(cmd, helper) {
    return helper.visibleArguments(cmd).reduce((max, argument) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleArgumentTerm(helper.argumentTerm(argument)),
        ),
      );
    }, 0);
  }

  /**
   * Get the command usage to be displayed at the top of the built-in help.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandUsage(cmd) {
    // Usage
    let cmdName = cmd._name;
    if (cmd._aliases[0]) {
      cmdName = cmdName + '|' + cmd._aliases[0];
    }
    let ancestorCmdNames = '';
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      ancestorCmdNames = ancestorCmd.name() + ' ' + ancestorCmdNames;
    }
    return ancestorCmdNames + cmdName + ' ' + cmd.usage();
  }

  /**
   * Get the description for the command.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.description();
  }

  /**
   * Get the subcommand summary to show in the list of subcommands.
   * (Fallback to description for backwards compatibility.)
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.summary() || cmd.description();
  }

  /**
   * Get the option description to show in the list of options.
   *
   * @param {Option} option
   * @return {string}
   */

  optionDescription(option) {
    const extraInfo = [];

    if (option.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (option.defaultValue !== undefined) {
      // default for boolean and negated more for programmer than end user,
      // but show true/false for boolean option as may be for hand-rolled env or config processing.
      const showDefault =
        option.required ||
        option.optional ||
        (option.isBoolean() && typeof option.defaultValue === 'boolean');
      if (showDefault) {
        extraInfo.push(
          `default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`,
        );
      }
    }
    // preset for boolean and negated are more for programmer than end user
    if (option.presetArg !== undefined && option.optional) {
      extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
    }
    if (option.envVar !== undefined) {
      extraInfo.push(`env: ${option.envVar}`);
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (option.description) {
        return `${option.description} ${extraDescription}`;
      }
      return extraDescription;
    }

    return option.description;
  }

  /**
   * Get the argument description to show in the list of arguments.
   *
   * @param {Argument} argument
   * @return {string}
   */

  argumentDescription(argument) {
    const extraInfo = [];
    if (argument.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (argument.defaultValue !== undefined) {
      extraInfo.push(
        `default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`,
      );
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (argument.description) {
        return `${argument.description} ${extraDescription}`;
      }
      return extraDescription;
    }
    return argument.description;
  }

  /**
   * Format a list of items, given a heading and an array of formatted items.
   *
   * @param {string} heading
   * @param {string[]} items
   * @param {Help} helper
   * @returns string[]
   */
  formatItemList(heading, items, helper) {
    if (items.length === 0) return [];

    return [helper.styleTitle(heading), ...items, ''];
  }

  /**
   * Group items by their help group heading.
   *
   * @param {Command[] | Option[]} unsortedItems
   * @param {Command[] | Option[]} visibleItems
   * @param {Function} getGroup
   * @returns {Map<string, Command[] | Option[]>}
   */
  groupItems(unsortedItems, visibleItems, getGroup) {
    const result = new Map();
    // Add groups in order of appearance in unsortedItems.
    unsortedItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) result.set(group, []);
    });
    // Add items in order of appearance in visibleItems.
    visibleItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) {
        result.set(group, []);
      }
      result.get(group).push(item);
    });
    return result;
  }

  /**
   * Generate the built-in help text.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {string}
   */

  formatHelp(cmd, helper) {
    const termWidth = helper.padWidth(cmd, helper);
    const helpWidth = helper.helpWidth ?? 80; // in case prepareContext() was not called

    function callFormatItem(term, description) {
      return helper.formatItem(term, termWidth, description, helper);
    }

    // Usage
    let output = [
      `${helper.styleTitle('Usage:')} ${helper.styleUsage(helper.commandUsage(cmd))}`,
      '',
    ];

    // Description
    const commandDescription = helper.commandDescription(cmd);
    if (commandDescription.length > 0) {
      output = output.concat([
        helper.boxWrap(
          helper.styleCommandDescription(commandDescription),
          helpWidth,
        ),
        '',
      ]);
    }

    // Arguments
    const argumentList = helper.visibleArguments(cmd).map((argument) => {
      return callFormatItem(
        helper.styleArgumentTerm(helper.argumentTerm(argument)),
        helper.styleArgumentDescription(helper.argumentDescription(argument)),
      );
    });
    output = output.concat(
      this.formatItemList('Arguments:', argumentList, helper),
    );

    // Options
    const optionGroups = this.groupItems(
      cmd.options,
      helper.visibleOptions(cmd),
      (option) => option.helpGroupHeading ?? 'Options:',
    );
    optionGroups.forEach((options, group) => {
      const optionList = options.map((option) => {
        return callFormatItem(
          helper.styleOptionTerm(helper.optionTerm(option)),
          helper.styleOptionDescription(helper.optionDescription(option)),
        );
      });
      output = output.concat(this.formatItemList(group, optionList, helper));
    });

    if (helper.showGlobalOptions) {
      const globalOptionList = helper
        .visibleGlobalOptions(cmd)
        .map((option) => {
          return callFormatItem(
            helper.styleOptionTerm(helper.optionTerm(option)),
            helper.styleOptionDescription(helper.optionDescription(option)),
          );
        });
      output = output.concat(
        this.formatItemList('Global Options:', globalOptionList, helper),
      );
    }

    // Commands
    const commandGroups = this.groupItems(
      cmd.commands,
      helper.visibleCommands(cmd),
      (sub) => sub.helpGroup() || 'Commands:',
    );
    commandGroups.forEach((commands, group) => {
      const commandList = commands.map((sub) => {
        return callFormatItem(
          helper.styleSubcommandTerm(helper.subcommandTerm(sub)),
          helper.styleSubcommandDescription(helper.subcommandDescription(sub)),
        );
      });
      output = output.concat(this.formatItemList(group, commandList, helper));
    });

    return output.join('\n');
  }

  /**
   * Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
   *
   * @param {string} str
   * @returns {number}
   */
  displayWidth(str) {
    return stripColor(str).length;
  }

  /**
   * Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
   *
   * @param {string} str
   * @returns {string}
   */
  styleTitle(str) {
    return str;
  }

  styleUsage(str) {
    // Usage has lots of parts the user might like to color separately! Assume default usage string which is formed like:
    //    command subcommand [options] [command] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word === '[command]') return this.styleSubcommandText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleCommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleCommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleOptionDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleSubcommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleArgumentDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleDescriptionText(str) {
    return str;
  }
  styleOptionTerm(str) {
    return this.styleOptionText(str);
  }
  styleSubcommandTerm(str) {
    // This is very like usage with lots of parts! Assume default string which is formed like:
    //    subcommand [options] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleSubcommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleArgumentTerm(str) {
    return this.styleArgumentText(str);
  }
  styleOptionText(str) {
    return str;
  }
  styleArgumentText(str) {
    return str;
  }
  styleSubcommandText(str) {
    return str;
  }
  styleCommandText(str) {
    return str;
  }

  /**
   * Calculate the pad width from the maximum term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  padWidth(cmd, helper) {
    return Math.max(
      helper.longestOptionTermLength(cmd, helper),
      helper.longestGlobalOptionTermLength(cmd, helper),
      helper.longestSubcommandTermLength(cmd, helper),
      helper.longestArgumentTermLength(cmd, helper),
    );
  }

  /**
   * Detect manually wrapped and indented strings by checking for line break followed by whitespace.
   *
   * @param {string} str
   * @returns {boolean}
   */
  preformatted(str) {
    return /\n[^\S\r\n]/.test(str);
  }

  /**
   * Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
   *
   * So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
   *   TTT  DDD DDDD
   *        DD DDD
   *
   * @param {string} term
   * @param {number} termWidth
   * @param {string} description
   * @param {Help} helper
   * @returns {string}
   */
  formatItem(term, termWidth, description, helper) {
    const itemIndent = 2;
    const itemIndentStr = ' '.repeat(itemIndent);
    if (!description) return itemIndentStr + term;

    // Pad the term out to a consistent width, so descriptions are aligned.
    const paddedTerm = term.padEnd(
      termWidth + term.length - helper.displayWidth(term),
    );

    // Format the description.
    const spacerWidth = 2; // between term and description
    const helpWidth = this.helpWidth ?? 80; // in case prepareContext() was not called
    const remainingWidth = helpWidth - termWidth - spacerWidth - itemIndent;
    let formattedDescription;
    if (
      remainingWidth < this.minWidthToWrap ||
      helper.preformatted(description)
    ) {
      formattedDescription = description;
    } else {
      const wrappedDescription = helper.boxWrap(description, remainingWidth);
      formattedDescription = wrappedDescription.replace(
        /\n/g,
        '\n' + ' '.repeat(termWidth + spacerWidth),
      );
    }

    // Construct and overall indent.
    return (
      itemIndentStr +
      paddedTerm +
      ' '.repeat(spacerWidth) +
      formattedDescription.replace(/\n/g, `\n${itemIndentStr}`)
    );
  }

  /**
   * Wrap a string at whitespace, preserving existing line breaks.
   * Wrapping is skipped if the width is less than `minWidthToWrap`.
   *
   * @param {string} str
   * @param {number} width
   * @returns {string}
   */
  boxWrap(str, width) {
    if (width < this.minWidthToWrap) return str;

    const rawLines = str.split(/\r\n|\n/);
    // split up text by whitespace
    const chunkPattern = /[\s]*[^\s]+/g;
    const wrappedLines = [];
    rawLines.forEach((line) => {
      const chunks = line.match(chunkPattern);
      if (chunks === null) {
        wrappedLines.push('');
        return;
      }

      let sumChunks = [chunks.shift()];
      let sumWidth = this.displayWidth(sumChunks[0]);
      chunks.forEach((chunk) => {
        const visibleWidth = this.displayWidth(chunk);
        // Accumulate chunks while they fit into width.
        if (sumWidth + visibleWidth <= width) {
          sumChunks.push(chunk);
          sumWidth += visibleWidth;
          return;
        }
        wrappedLines.push(sumChunks.join(''));

        const nextChunk = chunk.trimStart(); // trim space at line break
        sumChunks = [nextChunk];
        sumWidth = this.displayWidth(nextChunk);
      });
      wrappedLines.push(sumChunks.join(''));
    });

    return wrappedLines.join('\n');
  }
}

/**
 * Strip style ANSI escape sequences from the string. In particular, SGR (Select Graphic Rendition) codes.
 *
 * @param {string} str
 * @returns {string}
 * @package
 */

function stripColor(str) {
  // eslint-disable-next-line no-control-regex
  const sgrPattern = /\x1b\[\d*(;\d*)*m/g;
  return str.replace(sgrPattern, '');
}

exports.Help = Help;
exports.stripColor = stripColor;


/***/ }),

/***/ 5240:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(1135);

class Option {
  /**
   * Initialize a new `Option` with the given `flags` and `description`.
   *
   * @param {string} flags
   * @param {string} [description]
   */

  constructor(flags, description) {
    this.flags = flags;
    this.description = description || '';

    this.required = flags.includes('<'); // A value must be supplied when the option is specified.
    this.optional = flags.includes('['); // A value is optional when the option is specified.
    // variadic test ignores <value,...> et al which might be used to describe custom splitting of single argument
    this.variadic = /\w\.\.\.[>\]]$/.test(flags); // The option can take multiple values.
    this.mandatory = false; // The option must have a value after parsing, which usually means it must be specified on command line.
    const optionFlags = splitOptionFlags(flags);
    this.short = optionFlags.shortFlag; // May be a short flag, undefined, or even a long flag (if option has two long flags).
    this.long = optionFlags.longFlag;
    this.negate = false;
    if (this.long) {
      this.negate = this.long.startsWith('--no-');
    }
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.presetArg = undefined;
    this.envVar = undefined;
    this.parseArg = undefined;
    this.hidden = false;
    this.argChoices = undefined;
    this.conflictsWith = [];
    this.implied = undefined;
    this.helpGroupHeading = undefined; // soft initialised when option added to command
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Option}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Preset to use when option used without option-argument, especially optional but also boolean and negated.
   * The custom processing (parseArg) is called.
   *
   * @example
   * new Option('--color').default('GREYSCALE').preset('RGB');
   * new Option('--donate [amount]').preset('20').argParser(parseFloat);
   *
   * @param {*} arg
   * @return {Option}
   */

  preset(arg) {
    this.presetArg = arg;
    return this;
  }

  /**
   * Add option name(s) that conflict with this option.
   * An error will be displayed if conflicting options are found during parsing.
   *
   * @example
   * new Option('--rgb').conflicts('cmyk');
   * new Option('--js').conflicts(['ts', 'jsx']);
   *
   * @param {(string | string[])} names
   * @return {Option}
   */

  conflicts(names) {
    this.conflictsWith = this.conflictsWith.concat(names);
    return this;
  }

  /**
   * Specify implied option values for when this option is set and the implied options are not.
   *
   * The custom processing (parseArg) is not called on the implied values.
   *
   * @example
   * program
   *   .addOption(new Option('--log', 'write logging information to file'))
   *   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
   *
   * @param {object} impliedOptionValues
   * @return {Option}
   */
  implies(impliedOptionValues) {
    let newImplied = impliedOptionValues;
    if (typeof impliedOptionValues === 'string') {
      // string is not documented, but easy mistake and we can do what user probably intended.
      newImplied = { [impliedOptionValues]: true };
    }
    this.implied = Object.assign(this.implied || {}, newImplied);
    return this;
  }

  /**
   * Set environment variable to check for option value.
   *
   * An environment variable is only used if when processed the current option value is
   * undefined, or the source of the current value is 'default' or 'config' or 'env'.
   *
   * @param {string} name
   * @return {Option}
   */

  env(name) {
    this.envVar = name;
    return this;
  }

  /**
   * Set the custom handler for processing CLI option arguments into option values.
   *
   * @param {Function} [fn]
   * @return {Option}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Whether the option is mandatory and must have a value after parsing.
   *
   * @param {boolean} [mandatory=true]
   * @return {Option}
   */

  makeOptionMandatory(mandatory = true) {
    this.mandatory = !!mandatory;
    return this;
  }

  /**
   * Hide option in help.
   *
   * @param {boolean} [hide=true]
   * @return {Option}
   */

  hideHelp(hide = true) {
    this.hidden = !!hide;
    return this;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Only allow option value to be one of choices.
   *
   * @param {string[]} values
   * @return {Option}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Return option name.
   *
   * @return {string}
   */

  name() {
    if (this.long) {
      return this.long.replace(/^--/, '');
    }
    return this.short.replace(/^-/, '');
  }

  /**
   * Return option name, in a camelcase format that can be used
   * as an object attribute key.
   *
   * @return {string}
   */

  attributeName() {
    if (this.negate) {
      return camelcase(this.name().replace(/^no-/, ''));
    }
    return camelcase(this.name());
  }

  /**
   * Set the help group heading.
   *
   * @param {string} heading
   * @return {Option}
   */
  helpGroup(heading) {
    this.helpGroupHeading = heading;
    return this;
  }

  /**
   * Check if `arg` matches the short or long flag.
   *
   * @param {string} arg
   * @return {boolean}
   * @package
   */

  is(arg) {
    return this.short === arg || this.long === arg;
  }

  /**
   * Return whether a boolean option.
   *
   * Options are one of boolean, negated, required argument, or optional argument.
   *
   * @return {boolean}
   * @package
   */

  isBoolean() {
    return !this.required && !this.optional && !this.negate;
  }
}

/**
 * This class is to make it easier to work with dual options, without changing the existing
 * implementation. We support separate dual options for separate positive and negative options,
 * like `--build` and `--no-build`, which share a single option value. This works nicely for some
 * use cases, but is tricky for others where we want separate behaviours despite
 * the single shared option value.
 */
class DualOptions {
  /**
   * @param {Option[]} options
   */
  constructor(options) {
    this.positiveOptions = new Map();
    this.negativeOptions = new Map();
    this.dualOptions = new Set();
    options.forEach((option) => {
      if (option.negate) {
        this.negativeOptions.set(option.attributeName(), option);
      } else {
        this.positiveOptions.set(option.attributeName(), option);
      }
    });
    this.negativeOptions.forEach((value, key) => {
      if (this.positiveOptions.has(key)) {
        this.dualOptions.add(key);
      }
    });
  }

  /**
   * Did the value come from the option, and not from possible matching dual option?
   *
   * @param {*} value
   * @param {Option} option
   * @returns {boolean}
   */
  valueFromOption(value, option) {
    const optionKey = option.attributeName();
    if (!this.dualOptions.has(optionKey)) return true;

    // Use the value to deduce if (probably) came from the option.
    const preset = this.negativeOptions.get(optionKey).presetArg;
    const negativeValue = preset !== undefined ? preset : false;
    return option.negate === (negativeValue === value);
  }
}

/**
 * Convert string from kebab-case to camelCase.
 *
 * @param {string} str
 * @return {string}
 * @private
 */

function camelcase(str) {
  return str.split('-').reduce((str, word) => {
    return str + word[0].toUpperCase() + word.slice(1);
  });
}

/**
 * Split the short and long flag out of something like '-m,--mixed <value>'
 *
 * @private
 */

function splitOptionFlags(flags) {
  let shortFlag;
  let longFlag;
  // short flag, single dash and single character
  const shortFlagExp = /^-[^-]$/;
  // long flag, double dash and at least one character
  const longFlagExp = /^--[^-]/;

  const flagParts = flags.split(/[ |,]+/).concat('guard');
  // Normal is short and/or long.
  if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
  if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
  // Long then short. Rarely used but fine.
  if (!shortFlag && shortFlagExp.test(flagParts[0]))
    shortFlag = flagParts.shift();
  // Allow two long flags, like '--ws, --workspace'
  // This is the supported way to have a shortish option flag.
  if (!shortFlag && longFlagExp.test(flagParts[0])) {
    shortFlag = longFlag;
    longFlag = flagParts.shift();
  }

  // Check for unprocessed flag. Fail noisily rather than silently ignore.
  if (flagParts[0].startsWith('-')) {
    const unsupportedFlag = flagParts[0];
    const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
    if (/^-[^-][^-]/.test(unsupportedFlag))
      throw new Error(
        `${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`,
      );
    if (shortFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many short flags`);
    if (longFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many long flags`);

    throw new Error(`${baseError}
- unrecognised flag format`);
  }
  if (shortFlag === undefined && longFlag === undefined)
    throw new Error(
      `option creation failed due to no flags found in '${flags}'.`,
    );

  return { shortFlag, longFlag };
}

exports.Option = Option;
exports.DualOptions = DualOptions;


/***/ }),

/***/ 5030:
/***/ ((__unused_webpack_module, exports) => {

const maxDistance = 3;

function editDistance(a, b) {
  // https://en.wikipedia.org/wiki/Damerau\u2013Levenshtein_distance
  // Calculating optimal string alignment distance, no substring is edited more than once.
  // (Simple implementation.)

  // Quick early exit, return worst case.
  if (Math.abs(a.length - b.length) > maxDistance)
    return Math.max(a.length, b.length);

  // distance between prefix substrings of a and b
  const d = [];

  // pure deletions turn a into empty string
  for (let i = 0; i <= a.length; i++) {
    d[i] = [i];
  }
  // pure insertions turn empty string into b
  for (let j = 0; j <= b.length; j++) {
    d[0][j] = j;
  }

  // fill matrix
  for (let j = 1; j <= b.length; j++) {
    for (let i = 1; i <= a.length; i++) {
      let cost = 1;
      if (a[i - 1] === b[j - 1]) {
        cost = 0;
      } else {
        cost = 1;
      }
      d[i][j] = Math.min(
        d[i - 1][j] + 1, // deletion
        d[i][j - 1] + 1, // insertion
        d[i - 1][j - 1] + cost, // substitution
      );
      // transposition
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
      }
    }
  }

  return d[a.length][b.length];
}

/**
 * Find close matches, restricted to same number of edits.
 *
 * @param {string} word
 * @param {string[]} candidates
 * @returns {string}
 */

function suggestSimilar(word, candidates) {
  if (!candidates || candidates.length === 0) return '';
  // remove possible duplicates
  candidates = Array.from(new Set(candidates));

  const searchingOptions = word.startsWith('--');
  if (searchingOptions) {
    word = word.slice(2);
    candidates = candidates.map((candidate) => candidate.slice(2));
  }

  let similar = [];
  let bestDistance = maxDistance;
  const minSimilarity = 0.4;
  candidates.forEach((candidate) => {
    if (candidate.length <= 1) return; // no one character guesses

    const distance = editDistance(word, candidate);
    const length = Math.max(word.length, candidate.length);
    const similarity = (length - distance) / length;
    if (similarity > minSimilarity) {
      if (distance < bestDistance) {
        // better edit distance, throw away previous worse matches
        bestDistance = distance;
        similar = [candidate];
      } else if (distance === bestDistance) {
        similar.push(candidate);
      }
    }
  });

  similar.sort((a, b) => a.localeCompare(b));
  if (searchingOptions) {
    similar = similar.map((candidate) => `--${candidate}`);
  }

  if (similar.length > 1) {
    return `\n(Did you mean one of ${similar.join(', ')}?)`;
  }
  if (similar.length === 1) {
    return `\n(Did you mean ${similar[0]}?)`;
  }
  return '';
}

exports.suggestSimilar = suggestSimilar;


/***/ }),

/***/ 3771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K3: () => (/* binding */ baseJson),
/* harmony export */   Ly: () => (/* binding */ affectedJson),
/* harmony export */   TC: () => (/* binding */ reasonJson),
/* harmony export */   r6: () => (/* binding */ affectedRepoJson)
/* harmony export */ });
/* harmony import */ var _base_path_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6906);
/* harmony import */ var _shown_reason_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5928);


const reasonJson = (reason) => ({ ...(0,_shown_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .shownReason */ .O)(reason) });
const affectedRepoJson = ({ repo, path, changed, reasons }) => ({
    repo,
    path: (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .pathForJson */ .r)(path),
    changed,
    reasons: reasons.map(reasonJson),
});
const baseJson = ({ base, head, }) => ({
    base: {
        sha: base.sha,
        ref: base.ref,
        how: base.how,
        author: base.author,
        date: base.date,
        subject: base.subject,
        ...(base.others === undefined ? {} : { others: base.others }),
    },
    head: { sha: head.sha, dirty: head.dirty },
});
const affectedJson = (answer) => ({
    schemaVersion: 1,
    root: ".",
    ...baseJson(answer),
    changedFiles: answer.changedFiles.map(_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .pathForJson */ .r),
    repoChanges: Object.fromEntries([...answer.repoChanges].map(([repo, files]) => [repo, files.map(_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .pathForJson */ .r)])),
    ignored: answer.ignored.map(_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .pathForJson */ .r),
    unowned: answer.unowned.map(_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .pathForJson */ .r),
    everything: answer.everything === null ? null : { ...(0,_shown_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .shownEverything */ .H)(answer.everything) },
    affected: answer.affected.map(affectedRepoJson),
    removed: answer.removed,
    notices: answer.notices,
});


/***/ }),

/***/ 3169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gk: () => (/* binding */ describeReason),
/* harmony export */   Tt: () => (/* binding */ describeVersions),
/* harmony export */   Ui: () => (/* binding */ describeHead),
/* harmony export */   dM: () => (/* binding */ describeBase)
/* harmony export */ });
/* unused harmony export describeChain */
/* harmony import */ var _base_path_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6906);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8573);


function describeReason(reason) {
    switch (reason.kind) {
        case "changed-file":
            return `changed ${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)(reason.path)}${reason.count > 1 ? ` and ${reason.count - 1} more` : ""}`;
        case "input":
            return `uses ${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)(reason.path)} (inputs: ${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(reason.pattern)})`;
        case "workspace-file":
            return `${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)(reason.path)} is shared by the workspace in ${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)(reason.workspace)}: ${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(reason.why)}`;
        case "locked":
            return `${describeChain(reason.chain)}: ${describeVersions(reason)} in ${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)(reason.lockfile)}`;
        case "unresolved":
            return `${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)(reason.lockfile)} does not resolve ${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(reason.package)} ${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(reason.specifier)} (${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(reason.declaredIn)})`;
        case "root-manifest":
            return `${reason.key === "" ? "the whole file" : (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(reason.key)} changed (${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(reason.declaredIn)})`;
        case "dependency":
            return `${describeChain(reason.chain)} (${reason.edge}, ${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(reason.declaredIn)})`;
        case "everything":
            return "everything is affected";
    }
}
function describeVersions({ from, to, }) {
    const [before, after] = [from, to].map((versions) => versions.map(_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$).join(" and "));
    if (before === after)
        return after === "" ? "it is another one" : `${after ?? ""} is not the same`;
    if (before === "")
        return `${after ?? ""} is new`;
    return after === "" ? `${before ?? ""} is gone` : `${before ?? ""} is now ${after ?? ""}`;
}
const describeChain = (chain) => (chain.length <= 6 ? chain : [...chain.slice(0, 3), `\u2026 ${chain.length - 5} more \u2026`, ...chain.slice(-2)])
    .map(_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)
    .join(" \u2192 ");
const HOW = {
    explicit: "as asked",
    "merge-parent": "first parent of the pull request's merge commit",
    "merge-base": "merge base",
    "last-success": "last commit that passed this workflow",
    "push-before": "the branch before the push",
    "merge-group": "base of the merge group",
    none: "no base",
};
function describeBase({ base }) {
    if (base.how === "none")
        return undefined;
    const name = base.ref === null ? "" : `${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(base.ref)} `;
    return base.sha === null
        ? `each repository with its ${HOW[base.how]}`
        : `${name}${[base.sha, ...(base.others ?? [])].map(_base_sha_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .F).join(" and ")} (${HOW[base.how]})`;
}
function describeHead({ head }) {
    const commit = head.sha === null ? "the work tree" : (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .F)(head.sha);
    return head.dirty ? (head.sha === null ? "uncommitted work" : `${commit} and uncommitted work`) : commit;
}


/***/ }),

/***/ 7424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isIgnoredByDefault),
/* harmony export */   r: () => (/* binding */ IGNORED_BY_DEFAULT)
/* harmony export */ });
/* harmony import */ var _base_glob_path_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4278);

const DOCS = "docs/**";
const IGNORED_BY_DEFAULT = [
    "**/*.md", "**/LICENSE*", "**/.gitignore", "**/.gitattributes", "**/.editorconfig", "**/.vscode/**", "**/.idea/**",
    "**/CODEOWNERS", ".github/**", ".changeset/**", ".circleci/**", ".cirrus.yml", ".gitlab-ci.yml", "renovate.json*",
    ".pre-commit-config.yaml", "CITATION.cff", ".mailmap", ".git-blame-ignore-revs", DOCS,
];
let globs;
function isIgnoredByDefault(path, { rootIsRepo }) {
    globs ??= IGNORED_BY_DEFAULT.map((pattern) => ({ pattern, glob: (0,_base_glob_path_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .pathGlob */ .Q)(pattern) }));
    return globs.some(({ pattern, glob }) => !(rootIsRepo && pattern === DOCS) && glob.fits(path));
}


/***/ }),

/***/ 4956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ openOwners)
/* harmony export */ });
/* harmony import */ var _base_path_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6906);
/* harmony import */ var _workspace_repos_by_path_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3180);
/* harmony import */ var _manifests_lockfile_names_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6598);



function openOwners(workspace) {
    const byPath = (0,_workspace_repos_by_path_js__WEBPACK_IMPORTED_MODULE_1__/* .reposByPath */ .m)(workspace);
    const nearest = (path) => {
        for (let folder = (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(path);; folder = (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(folder)) {
            const repo = byPath.get(folder);
            if (repo !== undefined || folder === ".")
                return repo;
        }
    };
    return {
        repoAt: (directory) => byPath.get(directory),
        ownerOf(path) {
            const repo = byPath.get(path) ?? nearest(path);
            if (repo?.path !== ".")
                return repo;
            return belongsToRootRepo(path, repo, workspace) ? repo : undefined;
        },
        reposBelow: (directory) => [...workspace.repos.values()].filter((repo) => (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .FK)(repo.path, directory)),
    };
}
function belongsToRootRepo(path, repo, workspace) {
    if (path.includes("/"))
        return !path.startsWith(".");
    return repo.ecosystems.some((ecosystem) => _manifests_lockfile_names_js__WEBPACK_IMPORTED_MODULE_2__/* .LOCKFILES */ .JA[ecosystem].includes(path) &&
        (path === "go.sum" ||
            !workspace.declared.some((one) => one.ecosystem === ecosystem && one.directory === ".")));
}


/***/ }),

/***/ 3697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ renderAffected)
/* harmony export */ });
/* harmony import */ var _base_path_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6906);
/* harmony import */ var _base_words_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(318);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3169);



function renderAffected(answer, options) {
    const { paint, repos } = options;
    const { everything, affected, base } = answer;
    const from = (0,_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .describeBase */ .dM)(answer);
    const lines = [
        ...(from === undefined
            ? []
            : [
                `base  ${from}${base.subject === null ? "" : `  ${paint("dim", `${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(base.subject)} \u00b7 ${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(base.author ?? "")}`)}`}`,
            ]),
        `head  ${(0,_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .describeHead */ .Ui)(answer)}`,
        "",
        `${(0,_base_words_js__WEBPACK_IMPORTED_MODULE_2__.count)(answer.changedFiles.length, "changed file")}${answer.ignored.length > 0 ? `, ${answer.ignored.length} ignored` : ""}${answer.unowned.length > 0 ? `, ${answer.unowned.length} that nobody owns` : ""}`,
    ];
    if (everything !== null) {
        lines.push(paint("yellow", `everything is affected: ${everything.message}`));
        if (everything.hint !== null)
            lines.push(`  hint: ${everything.hint}`);
    }
    lines.push(paint("bold", `${affected.length} of ${(0,_base_words_js__WEBPACK_IMPORTED_MODULE_2__.count)(repos, "repo")} affected`));
    lines.push(...(0,_base_words_js__WEBPACK_IMPORTED_MODULE_2__/* .inColumns */ .x)(affected.map(({ repo, path, reasons }) => [
        `  ${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(repo)}`,
        (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)(path),
        reasons.map(_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .describeReason */ .Gk).join("; "),
    ])));
    if (answer.removed.length > 0)
        lines.push(`gone since the base: ${answer.removed.map(_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$).join(", ")}`);
    for (const notice of answer.notices)
        lines.push(`note: ${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(notice)}`);
    return `${lines.join("\n")}\n`;
}


/***/ }),

/***/ 5928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ shownEverything),
/* harmony export */   O: () => (/* binding */ shownReason)
/* harmony export */ });
/* harmony import */ var _base_path_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6906);
/* harmony import */ var _base_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1297);


function shownReason(reason) {
    switch (reason.kind) {
        case "changed-file":
            return { kind: reason.kind, path: (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .pathForJson */ .r)(reason.path), count: reason.count };
        case "input":
            return { kind: reason.kind, path: (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .pathForJson */ .r)(reason.path), pattern: (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .pathForJson */ .r)(reason.pattern) };
        case "workspace-file":
            return {
                kind: reason.kind,
                path: (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .pathForJson */ .r)(reason.path),
                workspace: (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .pathForJson */ .r)(reason.workspace),
                why: (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .pathForJson */ .r)(reason.why),
            };
        case "locked":
            return {
                kind: reason.kind,
                lockfile: (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .pathForJson */ .r)(reason.lockfile),
                package: reason.package,
                from: reason.from,
                to: reason.to,
                chain: reason.chain,
            };
        case "unresolved":
            return {
                kind: reason.kind,
                lockfile: (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .pathForJson */ .r)(reason.lockfile),
                package: reason.package,
                specifier: reason.specifier,
                declaredIn: (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .pathForJson */ .r)(reason.declaredIn),
            };
        case "root-manifest":
            return { kind: reason.kind, key: reason.key, declaredIn: (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .pathForJson */ .r)(reason.declaredIn) };
        case "dependency":
            return {
                kind: reason.kind,
                chain: reason.chain,
                edge: reason.edge,
                declaredIn: (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .pathForJson */ .r)(reason.declaredIn),
            };
        case "everything":
            return { kind: reason.kind };
        default:
            return (0,_base_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .unreachable */ .HB)(reason);
    }
}
const shownEverything = (everything) => everything === null
    ? null
    : {
        kind: everything.kind,
        path: everything.path === null ? null : (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .pathForJson */ .r)(everything.path),
        message: (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .pathForJson */ .r)(everything.message),
        hint: everything.hint === null ? null : (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .pathForJson */ .r)(everything.hint),
    };


/***/ }),

/***/ 9335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L8: () => (/* binding */ NO_WORKFLOWS),
/* harmony export */   zG: () => (/* binding */ workflowReach)
/* harmony export */ });
/* unused harmony export namesPath */
/* harmony import */ var _base_path_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6906);
/* harmony import */ var _documents_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3241);


const NO_WORKFLOWS = {
    workflows: new Set(),
    actions: new Set(),
    namedBy: () => undefined,
    texts: [],
};
async function workflowReach(entries, read) {
    const workflows = new Set();
    const actions = new Set();
    const texts = [];
    const queue = [...entries];
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
        if (workflows.has(file))
            continue;
        const text = await read(file);
        workflows.add(file);
        if (text === undefined)
            continue;
        const document = await (0,_documents_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .h)(text);
        const strings = [];
        if (document.ok)
            collectStrings(withoutTriggers(document.value), strings);
        else
            strings.push(text);
        for (const string of strings)
            texts.push({ file, text: string });
        for (const string of strings) {
            const [, path] = /^(?:\.|\$)\/(.*)$/.exec(string.trim()) ?? [];
            const target = path === undefined ? undefined : (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .resolvePath */ .o1)(".", path);
            if (target === undefined)
                continue;
            if (/\.ya?ml$/.test(target)) {
                queue.push(target);
                continue;
            }
            for (const name of ["action.yml", "action.yaml"]) {
                const action = target === "." ? name : `${target}/${name}`;
                if (actions.has(target) || (await read(action)) === undefined)
                    continue;
                actions.add(target);
                queue.push(action);
            }
        }
    }
    actions.delete(".");
    for (const file of [...workflows])
        if (/\/action\.ya?ml$/.test(file) && actions.has((0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(file)))
            workflows.delete(file);
    return {
        workflows,
        actions,
        namedBy: (path) => texts.find(({ text }) => namesPath(text, path))?.file,
        texts: texts.map(({ text }) => text),
    };
}
function withoutTriggers(document) {
    if (typeof document !== "object" || document === null || Array.isArray(document))
        return document;
    return Object.fromEntries(Object.entries(document).filter(([key]) => key !== "on" && key !== "true" && key !== "name"));
}
function collectStrings(value, into) {
    const stack = [value];
    while (stack.length > 0) {
        const next = stack.pop();
        if (typeof next === "string")
            into.push(next);
        else if (typeof next === "object" && next !== null) {
            const inner = Object.values(next);
            for (const one of inner)
                stack.push(one);
        }
    }
}
function namesPath(text, path) {
    for (let at = text.indexOf(path); at >= 0; at = text.indexOf(path, at + 1))
        if (STARTS_WORD.test(text.slice(Math.max(0, at - 40), at)) &&
            !GOES_ON.test(text.slice(at + path.length, at + path.length + 2)))
            return true;
    return false;
}
const STARTS_WORD = /(?:^|[^\w./-])(?:\.\/)?$|(?:GITHUB_WORKSPACE\}?|github\.workspace\s{0,9}\}\})["']?\/$/;
const GOES_ON = /^(?:[\w/-]|\.\w)/;


/***/ }),

/***/ 6688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ sameEdges)
/* harmony export */ });
function sameEdges(a, b) {
    if (a === b || (a.edges === b.edges && a.unordered === b.unordered))
        return true;
    if (a.edges.length !== b.edges.length || a.unordered.length !== b.unordered.length)
        return false;
    return (a.edges.every((one, position) => {
        const other = b.edges[position];
        return (one === other ||
            (one.from === other?.from &&
                one.to === other.to &&
                one.kind === other.kind &&
                one.mayCycle === other.mayCycle));
    }) &&
        a.unordered.every((one, position) => {
            const other = b.unordered[position];
            return one.from === other?.from && one.to === other.to;
        }));
}


/***/ }),

/***/ 9240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ placeAt),
/* harmony export */   I: () => (/* binding */ renderDiagnostic)
/* harmony export */ });
/* harmony import */ var _path_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6906);

function placeAt(text, start, end) {
    const lineStart = text.lastIndexOf("\n", start - 1) + 1;
    const lineEnd = text.indexOf("\n", start);
    const lineText = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd).replace(/\r$/, "");
    let line = 1;
    for (let at = text.indexOf("\n"); at >= 0 && at < lineStart; at = text.indexOf("\n", at + 1))
        line += 1;
    const column = start - lineStart + 1;
    return {
        line,
        column,
        endColumn: Math.max(column + 1, Math.min(end - lineStart + 1, lineText.length + 1)),
        lineText,
    };
}
function renderDiagnostic({ code, severity, message, file, place, hint }) {
    const head = `${severity}: ${(0,_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(message)} [${code}]`;
    const tail = hint === undefined ? [] : [`   = hint: ${(0,_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(hint)}`];
    if (file === undefined)
        return [head, ...tail].join("\n");
    if (place === undefined)
        return [head, ` --> ${(0,_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)(file)}`, ...tail].join("\n");
    const gutter = " ".repeat(String(place.line).length);
    const cut = Math.max(0, place.column - 81);
    const shown = place.lineText.slice(cut, cut + 160);
    const indent = shown.slice(0, place.column - 1 - cut).replace(/[^\t]/g, " ");
    const width = Math.max(1, Math.min(place.endColumn - place.column, shown.length - (place.column - 1 - cut)));
    return [
        head,
        `${gutter}--> ${(0,_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)(file)}:${place.line}:${place.column}`,
        `${place.line} | ${shown.split("\t").map(_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$).join("\t")}`,
        `${gutter} | ${indent}${"~".repeat(width)}`,
        ...(hint === undefined ? [] : [`${gutter} = hint: ${(0,_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(hint)}`]),
    ].join("\n");
}


/***/ }),

/***/ 1297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   V1: () => (/* binding */ invariant),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   ok: () => (/* binding */ ok)
/* harmony export */ });
class Failure extends Error {
    name = "Failure";
    code;
    hint;
    constructor(code, message, options = {}) {
        super(message, options);
        this.code = code;
        this.hint = options.hint;
    }
}
const ok = (value) => ({ ok: true, value });
const fail = (failure) => ({ ok: false, failure });
function invariant(condition, what) {
    if (!condition)
        throw new Error(`internal error: ${what}`);
}
function unreachable(value) {
    throw new Error(`internal error: unexpected ${JSON.stringify(value)}`);
}


/***/ }),

/***/ 3878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S: () => (/* binding */ compileGlob)
});

;// CONCATENATED MODULE: ./build/stage/base/glob/glob-program.js
const SLASH = 0x2f;
const PLAINLY = 0;
const NAME_END = 1;
const PAST_SLASH = 2;
const TO_FOLDERS = 3;
const TO_END = 4;
const ENTRIES = 5;
function openProgram(steps, { crossing, below }) {
    const end = steps.length;
    const asStar = (at) => end + 1 + at;
    const enter = (first, isNameStart, { places, seen }) => {
        const open = [first];
        for (let next = open.pop(); next !== undefined; next = open.pop()) {
            const [at, entry] = next;
            const key = at * ENTRIES + entry;
            if (seen.has(key))
                continue;
            seen.add(key);
            const step = steps[at];
            if (step === undefined) {
                if (entry !== PAST_SLASH && entry !== TO_FOLDERS)
                    places.add(end);
                continue;
            }
            switch (step.kind) {
                case "fork":
                    for (const to of step.to)
                        open.push([to, entry]);
                    break;
                case "jump":
                    open.push([step.to, entry]);
                    break;
                case "folders":
                    if (entry === TO_FOLDERS || entry === TO_END)
                        open.push([at + 1, TO_END]);
                    else if (entry === PLAINLY) {
                        places.add(asStar(at));
                        open.push([at + 1, PLAINLY]);
                        if (isNameStart) {
                            places.add(at);
                            open.push([at + 1, PAST_SLASH]);
                        }
                    }
                    break;
                case "star":
                    if (entry !== PLAINLY)
                        break;
                    places.add(at);
                    open.push([at + 1, PLAINLY]);
                    break;
                case "character":
                    if (entry === PLAINLY || (entry === NAME_END && step.code === SLASH))
                        places.add(at);
                    if (step.code !== SLASH)
                        break;
                    if (entry === PAST_SLASH)
                        open.push([at + 1, PLAINLY]);
                    else if (below === "with-folder")
                        open.push([at + 1, TO_FOLDERS]);
                    break;
                default:
                    if (entry === PLAINLY)
                        places.add(at);
            }
        }
    };
    const fits = (step, code) => {
        switch (step.kind) {
            case "character":
                return step.code === code;
            case "any":
            case "star":
                return crossing || code !== SLASH;
            case "set":
                return ((crossing || code !== SLASH) &&
                    step.ranges.some(([from, to]) => from <= code && code <= to) !== step.not);
            case "folders":
                return true;
            default:
                return false;
        }
    };
    const toPlaces = (places) => [...places].sort((a, b) => a - b);
    const start = { places: new Set(), seen: new Set() };
    enter([0, PLAINLY], true, start);
    return {
        start: toPlaces(start.places),
        advance(from, code) {
            const reached = { places: new Set(), seen: new Set() };
            const { places } = reached;
            for (const place of from) {
                const at = place > end ? place - end - 1 : place;
                const step = steps[at];
                if (step === undefined)
                    continue;
                if (place > end) {
                    if (code === SLASH && !crossing)
                        continue;
                    places.add(place);
                    enter([at + 1, PLAINLY], false, reached);
                }
                else if (fits(step, code)) {
                    const stays = step.kind === "star" || step.kind === "folders";
                    if (stays)
                        places.add(at);
                    enter([at + 1, step.kind === "folders" ? NAME_END : PLAINLY], code === SLASH && !stays, reached);
                }
            }
            return toPlaces(places);
        },
        accepts: (places) => places.includes(end),
        acceptsAllBelow: (places) => places.includes(end) && places.some((at) => at === end - 1 && steps[at]?.kind === "folders"),
    };
}

;// CONCATENATED MODULE: ./build/stage/base/glob/parse-glob.js
const parse_glob_SLASH = 0x2f;
const LONGEST_END = 100;
const OPEN = 0x7b;
const COMMA = 0x2c;
const CLOSE = 0x7d;
function parseGlob(pattern, dialect) {
    return joinBraces(splitPattern(pattern, dialect));
}
function splitPattern(pattern, { braces, escapes, crossing }) {
    const steps = [];
    const sets = findSetEnds(pattern, crossing);
    for (let at = 0; at < pattern.length;) {
        const code = pattern.codePointAt(at) ?? 0;
        const character = String.fromCodePoint(code);
        const next = at + character.length;
        const setEnd = character === "[" ? sets(at) : undefined;
        if (character === "*") {
            let end = next;
            while (pattern.startsWith("*", end))
                end += 1;
            steps.push({
                kind: end === at + 2 && isWholeName(pattern, { start: at, end, braces }) ? "folders" : "star",
            });
            at = end;
        }
        else if (setEnd !== undefined) {
            steps.push(parseSet(pattern.slice(at + 1, setEnd)));
            at = setEnd + 1;
        }
        else if (character === "\\" && escapes && next < pattern.length) {
            const escaped = pattern.codePointAt(next) ?? 0;
            steps.push({ kind: "character", code: escaped });
            at = next + String.fromCodePoint(escaped).length;
        }
        else {
            if (character === "?")
                steps.push({ kind: "any" });
            else if (braces && code === OPEN)
                steps.push({ kind: "open" });
            else if (braces && code === COMMA)
                steps.push({ kind: "comma" });
            else if (braces && code === CLOSE)
                steps.push({ kind: "close" });
            else
                steps.push({ kind: "character", code });
            at = next;
        }
    }
    return steps;
}
function isWholeName(pattern, { start, end, braces }) {
    const beside = braces ? "/{,}" : "/";
    return ((start === 0 || beside.includes(pattern.charAt(start - 1))) &&
        (end === pattern.length || beside.includes(pattern.charAt(end))));
}
function findSetEnds(pattern, crossing) {
    let close = -1;
    let slash = -1;
    const after = (known, text, from) => {
        if (known >= from)
            return known;
        const found = pattern.indexOf(text, from);
        return found < 0 ? Infinity : found;
    };
    return (open) => {
        const first = open + (/[!^]/.test(pattern.charAt(open + 1)) ? 2 : 1);
        close = after(close, "]", first + 1);
        slash = crossing ? Infinity : after(slash, "/", open);
        return close < slash ? close : undefined;
    };
}
function parseSet(text) {
    const not = /^[!^]/.test(text);
    const ranges = [...text.slice(not ? 1 : 0).matchAll(/([^])-([^])|([^])/gu)].map(([, from, to, one]) => {
        const start = (from ?? one ?? "").codePointAt(0) ?? 0;
        return [start, (to ?? one ?? "").codePointAt(0) ?? 0];
    });
    return { kind: "set", not, ranges };
}
function joinBraces(written) {
    const open = [];
    const steps = written.map((step) => {
        switch (step.kind) {
            case "open":
                return { kind: "character", code: OPEN };
            case "comma":
                return { kind: "character", code: COMMA };
            case "close":
                return { kind: "character", code: CLOSE };
            default:
                return step;
        }
    });
    for (const [at, { kind }] of written.entries()) {
        if (kind === "open")
            open.push({ at, commas: [] });
        else if (kind === "comma")
            open.at(-1)?.commas.push(at);
        else if (kind === "close") {
            const group = open.pop();
            if (group === undefined || group.commas.length === 0)
                continue;
            steps[group.at] = { kind: "fork", to: [group.at + 1, ...group.commas.map((comma) => comma + 1)] };
            for (const end of [...group.commas, at])
                steps[end] = { kind: "jump", to: at + 1 };
        }
    }
    return steps;
}
function literalEnd(steps) {
    let start = steps.length;
    while (steps[start - 1]?.kind === "character")
        start -= 1;
    const codes = steps
        .slice(Math.max(start, steps.length - LONGEST_END))
        .flatMap((step) => (step.kind === "character" ? [step.code] : []));
    const mayLackSlash = start > 0 && codes[0] === parse_glob_SLASH;
    return {
        text: String.fromCodePoint(...(mayLackSlash ? codes.slice(1) : codes)),
        isAll: start === 0 && steps.length <= LONGEST_END,
    };
}

;// CONCATENATED MODULE: ./build/stage/base/glob/compile-glob.js


const REMEMBERED = 1000;
const ASCII = 128;
function compileGlob(pattern, dialect) {
    const steps = parseGlob(pattern, dialect);
    const ending = literalEnd(steps);
    let walk;
    const stateAfter = (text) => {
        walk ??= openWalk(openProgram(steps, dialect));
        return walk(text);
    };
    const star = oneStar(steps);
    return {
        fits: ending.isAll
            ? (text) => text === ending.text
            : star !== undefined
                ? (text) => fitsOneStar(text, star, dialect.crossing)
                : (text) => text.endsWith(ending.text) && stateAfter(text).accepts,
        below: (start) => {
            const { places, accepts, isDecided } = stateAfter(start);
            return places.length === 0 ? "none" : isDecided && accepts ? "all" : "some";
        },
    };
}
function oneStar(steps) {
    const at = steps.findIndex(({ kind }) => kind === "star");
    if (at < 0 || steps.some(({ kind }, index) => kind !== "character" && index !== at))
        return undefined;
    const textOf = (some) => some.map((step) => (step.kind === "character" ? String.fromCodePoint(step.code) : "")).join("");
    return { start: textOf(steps.slice(0, at)), end: textOf(steps.slice(at + 1)) };
}
const fitsOneStar = (text, { start, end }, crossing) => text.length >= start.length + end.length &&
    text.startsWith(start) &&
    text.endsWith(end) &&
    (crossing || !text.slice(start.length, text.length - end.length).includes("/"));
function openWalk(program) {
    let states = new Map();
    const stateOf = (places) => {
        const key = places.join(" ");
        let state = states.get(key);
        if (state === undefined) {
            state = {
                places,
                accepts: program.accepts(places),
                isDecided: places.length === 0 || program.acceptsAllBelow(places),
                next: new Array(ASCII).fill(undefined),
                nextBeyondAscii: new Map(),
            };
            states.set(key, state);
        }
        return state;
    };
    const learn = (state, code) => {
        const next = stateOf(program.advance(state.places, code));
        if (code < ASCII)
            state.next[code] = next;
        else
            state.nextBeyondAscii.set(code, next);
        return next;
    };
    let start = stateOf(program.start);
    return (text) => {
        if (states.size > REMEMBERED) {
            states = new Map();
            start = stateOf(program.start);
        }
        let state = start;
        for (let at = 0; at < text.length && !state.isDecided; at += 1) {
            let code = text.charCodeAt(at);
            if (code < ASCII) {
                state = state.next[code] ?? learn(state, code);
                continue;
            }
            code = text.codePointAt(at) ?? code;
            if (code > 0xffff)
                at += 1;
            state = state.nextBeyondAscii.get(code) ?? learn(state, code);
        }
        return state;
    };
}


/***/ }),

/***/ 4278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ pathGlob),
/* harmony export */   e: () => (/* binding */ nameGlob)
/* harmony export */ });
/* harmony import */ var _compile_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3878);

const PATHS = { braces: true, escapes: true, crossing: false, below: "without-folder" };
function pathGlob(pattern) {
    const trimmed = pattern.replace(/^(?:\.\/+)+/, "");
    return (0,_compile_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .S)(trimmed.endsWith("/") ? `${trimmed}**` : trimmed, PATHS);
}
const nameGlob = (pattern) => (0,_compile_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .S)(pattern, { ...PATHS, crossing: true });


/***/ }),

/***/ 3811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ groupBy),
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   X: () => (/* binding */ byCodeUnit),
/* harmony export */   by: () => (/* binding */ by),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   wQ: () => (/* binding */ indexBy)
/* harmony export */ });
const byCodeUnit = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const by = (key) => (a, b) => byCodeUnit(key(a), key(b));
const sorted = (values) => [...values].sort();
const distinct = (values) => [...new Set(values)];
function groupBy(values, key) {
    const groups = new Map();
    for (const value of values) {
        const at = key(value);
        const group = groups.get(at);
        if (group === undefined)
            groups.set(at, [value]);
        else
            group.push(value);
    }
    return groups;
}
function indexBy(values, key) {
    const index = new Map();
    for (const value of values)
        index.set(key(value), value);
    return index;
}


/***/ }),

/***/ 6906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   P8: () => (/* binding */ showPath),
/* harmony export */   Vd: () => (/* binding */ pathAboveRoot),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   h$: () => (/* binding */ showText),
/* harmony export */   o1: () => (/* binding */ resolvePath),
/* harmony export */   q0: () => (/* binding */ decodePath),
/* harmony export */   r: () => (/* binding */ pathForJson),
/* harmony export */   uJ: () => (/* binding */ joinPath)
/* harmony export */ });
const utf8 = new TextDecoder("utf-8", { ignoreBOM: true, fatal: true });
const LONE_BYTE = /[\uDC80-\uDCFF]/;
function decodePath(bytes) {
    try {
        return utf8.decode(bytes);
    }
    catch {
        return decodeEscaped(bytes);
    }
}
function decodeEscaped(bytes) {
    let text = "";
    for (let at = 0; at < bytes.length;) {
        const byte = bytes[at] ?? 0;
        const length = byte < 0x80 ? 1 : byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 0;
        let piece;
        if (length > 0 && at + length <= bytes.length) {
            try {
                piece = utf8.decode(bytes.subarray(at, at + length));
            }
            catch {
                piece = undefined;
            }
        }
        text += piece ?? String.fromCharCode(0xdc00 + byte);
        at += piece === undefined ? 1 : length;
    }
    return text;
}
function encodePath(path) {
    if (!LONE_BYTE.test(path))
        return path;
    const pieces = [];
    for (const character of path) {
        const code = character.charCodeAt(0);
        pieces.push(code >= 0xdc80 && code <= 0xdcff ? Buffer.from([code - 0xdc00]) : Buffer.from(character));
    }
    return Buffer.concat(pieces);
}
const pathForJson = (path) => LONE_BYTE.test(path)
    ? path.replace(/[\uDC80-\uDCFF]/g, (byte) => `\\x${(byte.charCodeAt(0) - 0xdc00).toString(16).padStart(2, "0")}`)
    : path;
const UNSHOWABLE = /[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\u2028\u2029\uFEFF]/g;
const showText = (text) => pathForJson(text).replace(UNSHOWABLE, (character) => {
    const code = character.charCodeAt(0);
    if (character === "\n")
        return "\\n";
    if (character === "\t")
        return "\\t";
    if (character === "\r")
        return "\\r";
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16)}`;
});
const showPath = showText;
const joinPath = (directory, path) => directory === "." || directory === ""
    ? path
    : path === "." || path === ""
        ? directory
        : `${directory}/${path}`;
function parentOf(path) {
    const slash = path.lastIndexOf("/");
    return slash < 0 ? "." : path.slice(0, slash);
}
const baseName = (path) => path.slice(path.lastIndexOf("/") + 1);
const isInside = (path, directory) => directory === "." || path === directory || path.startsWith(`${directory}/`);
function resolvePath(directory, written) {
    if (written.startsWith("/"))
        return undefined;
    const parts = directory === "." ? [] : directory.split("/");
    for (const part of written.split("/")) {
        if (part === "" || part === ".")
            continue;
        if (part === "..") {
            if (parts.pop() === undefined)
                return undefined;
        }
        else
            parts.push(part);
    }
    return parts.length === 0 ? "." : parts.join("/");
}
const pathAboveRoot = (folder, path) => `${"../".repeat(folder.split("/").length)}${path}`;


/***/ }),

/***/ 5767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ openScope)
/* harmony export */ });
function openScope() {
    const resources = [];
    return {
        use(resource) {
            resources.push(resource);
            return resource;
        },
        async [Symbol.asyncDispose]() {
            const errors = [];
            for (const resource of resources.splice(0).reverse())
                try {
                    if (Symbol.asyncDispose in resource)
                        await resource[Symbol.asyncDispose]();
                    else
                        resource[Symbol.dispose]();
                }
                catch (error) {
                    errors.push(error);
                }
            if (errors.length > 0)
                throw errors[0];
        },
    };
}


/***/ }),

/***/ 8573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ shortSha),
/* harmony export */   q: () => (/* binding */ parseSha)
/* harmony export */ });
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const parseSha = (text) => SHA.test(text) && !/^0+$/.test(text) ? text : undefined;
const shortSha = (sha) => sha.slice(0, 12);


/***/ }),

/***/ 318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   count: () => (/* binding */ count),
/* harmony export */   p: () => (/* binding */ duration),
/* harmony export */   x: () => (/* binding */ inColumns)
/* harmony export */ });
const count = (amount, word, plural = `${word}s`) => `${amount} ${amount === 1 ? word : plural}`;
function inColumns(rows) {
    const widths = rows.reduce((most, row) => row.map((cell, column) => Math.max(most[column] ?? 0, cell.length)), []);
    return rows.map((row) => row
        .map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
        .join("  ")
        .trimEnd());
}
function duration(ms) {
    if (ms < 1000)
        return `${ms} ms`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`;
    const rest = Math.floor(seconds / 60) % 60;
    return rest === 0 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 60)} h ${rest} min`;
}


/***/ }),

/***/ 8208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   e: () => (/* binding */ printFailure)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8179);
/* harmony import */ var _base_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9240);
/* harmony import */ var _base_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1297);
/* harmony import */ var _base_path_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6906);
/* harmony import */ var _commands_config_problems_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8441);
/* harmony import */ var _system_terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6854);






function exitCodeOf(error) {
    if (error instanceof commander__WEBPACK_IMPORTED_MODULE_0__/* .CommanderError */ .b7)
        return error.exitCode === 0 ? 0 : 2;
    return error instanceof _base_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR ? 2 : 70;
}
async function printFailure(error, process) {
    const { stderr, env } = process;
    const paint = (0,_system_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .paintFor */ .e)({ env, isTerminal: stderr.isTTY });
    if (error instanceof commander__WEBPACK_IMPORTED_MODULE_0__/* .CommanderError */ .b7)
        return;
    if (error instanceof _commands_config_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigProblems */ .$) {
        stderr.write(error.diagnostics.map((diagnostic) => `${(0,_base_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .renderDiagnostic */ .I)(diagnostic)}\n`).join("\n"));
        return;
    }
    if (error instanceof _base_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR) {
        const message = error.message.split("\n").map(_base_path_text_js__WEBPACK_IMPORTED_MODULE_3__/* .showText */ .h$).join("\n");
        stderr.write(`${paint("red", "error:")} ${message} [${error.code}]\n`);
        if (error.hint !== undefined)
            stderr.write(`  hint: ${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_3__/* .showText */ .h$)(error.hint)}\n`);
        return;
    }
    const { VERSION } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 5892));
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const detail = env["WRKNV_DEBUG"] === undefined || env["WRKNV_DEBUG"] === ""
        ? (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_3__/* .showText */ .h$)(error instanceof Error ? error.message : String(error))
        : stack;
    stderr.write(`${paint("red", "internal error:")} ${detail}\n  this is a bug in wrknv ${VERSION}; WRKNV_DEBUG=1 shows where, please report it\n`);
}


/***/ }),

/***/ 264:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1708);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(536);
/* harmony import */ var _failure_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8208);



for (const stream of [node_process__WEBPACK_IMPORTED_MODULE_0__.stdout, node_process__WEBPACK_IMPORTED_MODULE_0__.stderr])
    stream.on("error", (error) => {
        if (error.code === "EPIPE")
            node_process__WEBPACK_IMPORTED_MODULE_0__.exit(node_process__WEBPACK_IMPORTED_MODULE_0__.exitCode ?? 0);
        if (stream === node_process__WEBPACK_IMPORTED_MODULE_0__.stdout)
            node_process__WEBPACK_IMPORTED_MODULE_0__.stderr.write(`error: the output cannot be written: ${error.code ?? error.message}\n`);
        node_process__WEBPACK_IMPORTED_MODULE_0__.exit(2);
    });
for (const signal of ["SIGINT", "SIGTERM"])
    node_process__WEBPACK_IMPORTED_MODULE_0__.on(signal, () => node_process__WEBPACK_IMPORTED_MODULE_0__.exit(130));
for (const event of ["uncaughtException", "unhandledRejection"])
    node_process__WEBPACK_IMPORTED_MODULE_0__.on(event, (error) => {
        void (0,_failure_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printFailure */ .e)(error, node_process__WEBPACK_IMPORTED_MODULE_0__).finally(() => node_process__WEBPACK_IMPORTED_MODULE_0__.exit((0,_failure_text_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeOf */ .F)(error)));
    });
try {
    await (0,_program_js__WEBPACK_IMPORTED_MODULE_1__/* .buildProgram */ .T)(node_process__WEBPACK_IMPORTED_MODULE_0__).parseAsync(node_process__WEBPACK_IMPORTED_MODULE_0__.argv);
}
catch (error) {
    await (0,_failure_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printFailure */ .e)(error, node_process__WEBPACK_IMPORTED_MODULE_0__);
    node_process__WEBPACK_IMPORTED_MODULE_0__.exitCode = (0,_failure_text_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeOf */ .F)(error);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ buildProgram)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8179);
/* harmony import */ var _affected_affected_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3771);
/* harmony import */ var _affected_render_affected_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3697);
/* harmony import */ var _base_scope_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(5767);
/* harmony import */ var _commands_affected_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5074);
/* harmony import */ var _config_nearest_word_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(835);
/* harmony import */ var _config_setting_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2457);
/* harmony import */ var _system_processes_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7095);
/* harmony import */ var _system_terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(6854);
/* harmony import */ var _base_diagnostic_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(9240);
/* harmony import */ var _base_failure_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(1297);
/* harmony import */ var _base_path_text_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(6906);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(5892);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});













function buildProgram(process) {
    const program = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB("wrknv")
        .description("Builds and tests exactly what a change affects, in dependency order. Alias: we.")
        .version(_version_js__WEBPACK_IMPORTED_MODULE_10__.VERSION, "-V, --version", "print the version")
        .helpCommand("help [command]", "show help for a command")
        .helpOption("-h, --help", "show help")
        .showSuggestionAfterError()
        .showHelpAfterError("(run with --help for the options and examples)")
        .exitOverride()
        .enablePositionalOptions();
    const register = (parent, name, { about, examples, options = [], run, settings, }) => {
        const command = parent.command(name).description(about).exitOverride().allowExcessArguments(false);
        command.addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--root <dir>", "root of the workspace (default: found from the current folder; WRKNV_ROOT)"));
        command.addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--json", "print JSON"));
        for (const option of options)
            command.addOption(option);
        command.addHelpText("after", `\nExamples:\n${examples.map((example) => `  $ ${example}`).join("\n")}`);
        command.action(async () => {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const given = command.opts();
                const scope = __addDisposableResource(env_1, (0,_base_scope_js__WEBPACK_IMPORTED_MODULE_11__/* .openScope */ .P)(), true);
                const invocation = invocationFor(process, scope, given, settings?.(given) ?? {});
                await run(invocation, given, command.processedArgs.flatMap((arg) => (typeof arg === "string" ? [arg] : [])));
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                const result_1 = __disposeResources(env_1);
                if (result_1)
                    await result_1;
            }
        });
    };
    const workspace = program
        .command("workspace")
        .alias("ws")
        .description("look at a workspace, at what a change affects, and plan it")
        .exitOverride();
    const config = program.command("config").description("look at the configuration").exitOverride();
    register(workspace, "list", {
        about: "list the repos of the workspace",
        examples: ["wrknv workspace list", "wrknv workspace list --json", "wrknv workspace list --root ../other"],
        async run({ context, scope, print, printJson, warn }, { json }) {
            const { list, listJson, renderList } = await __nccwpck_require__.e(/* import() */ 998).then(__nccwpck_require__.bind(__nccwpck_require__, 9998));
            const listing = await list(context, scope);
            warn(listing.diagnostics);
            if (json === true)
                printJson(listJson(listing));
            else
                print(renderList(listing));
        },
    });
    for (const parent of [workspace, program])
        register(parent, "graph", {
            about: "show who needs whom, in layers",
            examples: [
                "wrknv workspace graph",
                "wrknv workspace graph --format mermaid > graph.mmd",
                "wrknv workspace graph --format json",
            ],
            options: [
                new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--format <format>", "form of the graph")
                    .choices(["text", "json", "dot", "mermaid"])
                    .default("text"),
            ],
            async run({ context, scope, print, note, warn }, { format, json }) {
                const { graph } = await __nccwpck_require__.e(/* import() */ 939).then(__nccwpck_require__.bind(__nccwpck_require__, 3939));
                const { renderGraph } = await __nccwpck_require__.e(/* import() */ 506).then(__nccwpck_require__.bind(__nccwpck_require__, 5506));
                const { document, notices, opened } = await graph(context, scope);
                warn(opened.diagnostics);
                for (const notice of notices)
                    note(notice);
                print(renderGraph(document, json === true ? "json" : (format ?? "text")));
            },
        });
    register(workspace, "validate", {
        about: "find what is wrong with the workspace",
        examples: ["wrknv workspace validate", "wrknv workspace validate --strict --json"],
        options: [new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--strict", "count warnings as errors")],
        async run({ context, scope, print, printJson, paint, exitWith }, { strict, json }) {
            const { validate, validationJson } = await __nccwpck_require__.e(/* import() */ 154).then(__nccwpck_require__.bind(__nccwpck_require__, 154));
            const { count } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 318));
            const validation = await validate(context, scope);
            const errors = validation.problems.filter(({ severity }) => severity === "error" || strict === true).length;
            if (json === true)
                printJson(validationJson(validation));
            else {
                for (const problem of validation.problems)
                    print(`${(0,_base_diagnostic_js__WEBPACK_IMPORTED_MODULE_7__/* .renderDiagnostic */ .I)(problem)}\n\n`);
                const summary = `${count(validation.repos, "repo")}, ${count(validation.problems.length, "problem")}`;
                print(`${paint(errors > 0 ? "red" : "green", summary)}\n`);
            }
            exitWith(errors > 0 ? 1 : 0);
        },
    });
    register(workspace, "init", {
        about: "write .wrknv/workspace.toml",
        examples: ["wrknv workspace init"],
        async run({ context, scope, print, printJson }, { json }) {
            const { init } = await __nccwpck_require__.e(/* import() */ 4).then(__nccwpck_require__.bind(__nccwpck_require__, 1004));
            const { count } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 318));
            const { path, repos } = await init(context, scope);
            if (json === true)
                printJson({ schemaVersion: 1, path, repos });
            else
                print(`wrote ${path} for ${count(repos, "repo")}\n`);
        },
    });
    for (const parent of [workspace, program]) {
        register(parent, "affected", {
            about: "show what the changes since the base affect, and why",
            examples: [
                "wrknv workspace affected",
                "wrknv workspace affected --base origin/main --json",
                "wrknv affected --names",
                "wrknv affected --base HEAD~1 --committed",
            ],
            options: [...baseOptions(), new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--names", "print names only, one a line")],
            async run({ context, scope, print, printJson, paint, note, warn }, { json, names, ...flags }) {
                const { answer, comparison, opened } = await (0,_commands_affected_js__WEBPACK_IMPORTED_MODULE_3__/* .affected */ .h)(context, compareOptions(flags), scope);
                warn(opened.diagnostics);
                if (json === true)
                    printJson((0,_affected_affected_json_js__WEBPACK_IMPORTED_MODULE_1__/* .affectedJson */ .Ly)(answer));
                else if (names === true) {
                    if (answer.everything !== null)
                        note(`everything is affected: ${answer.everything.message}`);
                    for (const notice of answer.notices)
                        note(notice);
                    print(answer.affected.map(({ repo }) => `${repo}\n`).join(""));
                }
                else {
                    print((0,_affected_render_affected_js__WEBPACK_IMPORTED_MODULE_2__/* .renderAffected */ .z)(answer, { paint, repos: comparison.head.workspace.repos.size }));
                }
            },
        });
        for (const [name, about] of [
            ["why", "show why a repo is affected: the shortest chain from a changed file"],
            ["why-not", "show what was looked at, and what would select a repo"],
        ])
            register(parent, `${name} <repo>`, {
                about,
                examples: [
                    `wrknv workspace ${name} my-package`,
                    `wrknv ${name} packages/my-package --base origin/main`,
                ],
                options: baseOptions(),
                async run({ context, scope, print, printJson, exitWith, warn }, { json, ...flags }, [repo = ""]) {
                    const { explain, explanationJson, renderWhy, renderWhyNot } = await __nccwpck_require__.e(/* import() */ 570).then(__nccwpck_require__.bind(__nccwpck_require__, 7189));
                    const explanation = await explain(context, repo, compareOptions(flags), scope);
                    warn(explanation.result.opened.diagnostics);
                    if (json === true)
                        printJson(explanationJson(explanation));
                    else
                        print(name === "why" ? renderWhy(explanation) : renderWhyNot(explanation));
                    exitWith(explanation.isAffected === (name === "why") ? 0 : 1);
                },
            });
        register(parent, "plan", {
            about: "plan the affected repos in stages of jobs",
            examples: [
                "wrknv workspace plan",
                "wrknv workspace plan --task build --all --max-jobs 8",
                "wrknv workspace plan --out plan.json",
                "wrknv workspace plan --replay plan.json",
            ],
            options: [
                ...baseOptions(),
                new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--task <task>", "task to plan (default: test)"),
                new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--name <name>", "name of the plan (default: the task)"),
                new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--all", "plan every repo, without comparing"),
                new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--max-stages <n>", "stages at most, 1 to 10"),
                new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--max-jobs <n>", "runners at hand: jobs of a stage at most, 1 to 256"),
                new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--jobs-per-runner <n>", "repos that run beside each other on one runner"),
                new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--out <file>", "write the plan to a file"),
                new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--replay <file>", "make the plan in a file again; exits with 1 where it differs").conflicts(["base", "head", "task", "all", "out"]),
            ],
            settings: ({ task, maxStages, maxJobs, jobsPerRunner }) => ({
                "plan.task": parseSetting("plan.task", task),
                "plan.max_stages": parseSetting("plan.max_stages", maxStages),
                "plan.max_jobs": parseSetting("plan.max_jobs", maxJobs),
                "plan.jobs_per_runner": parseSetting("plan.jobs_per_runner", jobsPerRunner),
            }),
            run: async (invocation, options) => (await Promise.all(/* import() */[__nccwpck_require__.e(924), __nccwpck_require__.e(705), __nccwpck_require__.e(314)]).then(__nccwpck_require__.bind(__nccwpck_require__, 314))).runPlan(invocation, options, compareOptions(options)),
        });
        register(parent, "backtest", {
            about: "show what would have been selected for each commit of the history, and why",
            examples: [
                "wrknv backtest",
                "wrknv workspace backtest --since 2026-01-01 --html backtest.html",
                "wrknv workspace backtest --range v1.0..main --merges --task test --json",
                "wrknv backtest --config new-workspace.toml",
            ],
            options: [
                new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--last <n>", "the newest N commits along first parents (default: 300)").conflicts([
                    "since",
                    "range",
                ]),
                new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--since <date>", "the commits since a date, as git reads dates").conflicts("range"),
                new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--range <a..b>", "the commits that B has and A has not"),
                new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--merges", "merge commits only"),
                new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--task <task>", "count only repos that have this task"),
                new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--config <file>", "judge by this file in place of .wrknv/workspace.toml"),
                new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--fetch", "get what a partial clone left out, in one batch"),
                new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--html <file>", "write a page to look at"),
                new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--suggest", "put the suggested lines for .wrknv/workspace.toml into the JSON too"),
                new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--write", "put them into that file").conflicts("config"),
            ],
            run: async (invocation, options) => (await Promise.all(/* import() */[__nccwpck_require__.e(924), __nccwpck_require__.e(765)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7765))).runBacktest(invocation, options),
        });
    }
    register(config, "show", {
        about: "show every setting and its value",
        examples: ["wrknv config show", "wrknv config show --origin"],
        options: [new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--origin", "show where each value comes from")],
        async run({ context, print, printJson }, { origin, json }) {
            const { showConfig, configJson, renderConfig } = await __nccwpck_require__.e(/* import() */ 124).then(__nccwpck_require__.bind(__nccwpck_require__, 8124));
            const shown = await showConfig(context);
            if (json === true)
                printJson(configJson(shown));
            else
                print(renderConfig(shown, { origin: origin === true }));
        },
    });
    register(config, "validate", {
        about: "check the configuration files",
        examples: ["wrknv config validate", "wrknv config validate --strict"],
        options: [new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--strict", "count warnings, like unknown keys, as errors")],
        async run({ context, print, printJson, exitWith }, { strict, json }) {
            const { validateConfig, configValidationJson, renderConfigValidation } = await __nccwpck_require__.e(/* import() */ 179).then(__nccwpck_require__.bind(__nccwpck_require__, 4179));
            const result = await validateConfig(context, { strict: strict === true });
            if (json === true)
                printJson(configValidationJson(result));
            else
                print(renderConfigValidation(result));
            exitWith(result.isValid ? 0 : 1);
        },
    });
    register(program, "demo", {
        about: "walk through a small workspace that is made for it",
        examples: ["wrknv demo", "wrknv demo --keep"],
        options: [new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--keep", "leave the workspace there to try things in")],
        async run({ context, print, paint }, { keep }) {
            const { demo } = await Promise.all(/* import() */[__nccwpck_require__.e(924), __nccwpck_require__.e(705), __nccwpck_require__.e(774)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9774));
            await demo(context, { keep: keep === true, print, paint });
        },
    });
    for (const parent of [program, workspace, config])
        parent.on("command:*", ([word = ""]) => {
            throw unknownCommand(word, program);
        });
    return program;
}
function unknownCommand(word, program) {
    const paths = new Map();
    for (const top of program.commands) {
        for (const inner of top.commands)
            if (!paths.has(inner.name()))
                paths.set(inner.name(), `wrknv ${top.name()} ${inner.name()}`);
        paths.set(top.name(), `wrknv ${top.name()}`);
    }
    const meant = paths.get((0,_config_nearest_word_js__WEBPACK_IMPORTED_MODULE_12__/* .nearestWord */ .z)(word, paths.keys()) ?? "");
    return new _base_failure_js__WEBPACK_IMPORTED_MODULE_8__/* .Failure */ .HR("usage/unknown-command", `there is no command ${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_9__/* .showText */ .h$)(JSON.stringify(word))}`, {
        hint: meant === undefined ? "wrknv --help shows the commands" : `did you mean ${meant}?`,
    });
}
const baseOptions = () => [
    new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--base <ref>", "compare with this branch (its merge base), commit or tag; last-success on GitHub"),
    new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--base-branch <ref>", "the same").hideHelp(),
    new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--head <ref>", "what is compared (default: what is checked out)"),
    new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--committed", "leave out uncommitted and untracked work"),
];
const compareOptions = ({ base, baseBranch, head, committed, all, }) => ({
    base: base ?? baseBranch,
    head,
    committed: committed === true,
    all: all === true,
});
function parseSetting(key, text) {
    if (text === undefined)
        return undefined;
    const spec = _config_setting_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .SETTING_KEYS */ .GS[key];
    const value = spec.kind.fromText(text);
    if (value === undefined)
        throw new _base_failure_js__WEBPACK_IMPORTED_MODULE_8__/* .Failure */ .HR("usage/wrong-value", `--${spec.option ?? key} must be ${spec.kind.must}, not ${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_9__/* .showText */ .h$)(JSON.stringify(text))}`);
    return value;
}
function invocationFor(process, scope, { root }, given) {
    const note = (text) => {
        process.stderr.write(`${text}\n`);
    };
    const run = (0,_system_processes_js__WEBPACK_IMPORTED_MODULE_5__/* .limitProcesses */ .XL)(_system_processes_js__WEBPACK_IMPORTED_MODULE_5__/* .runProcess */ .R3);
    return {
        context: {
            cwd: process.cwd(),
            env: process.env,
            run: (argv, options) => {
                if (options.announce === true)
                    note(`$ ${argv.join(" ")}`);
                return run(argv, options);
            },
            event: null,
            allowFetch: true,
            root: root === undefined ? undefined : { path: root, name: "--root" },
            given,
        },
        scope,
        paint: (0,_system_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .paintFor */ .e)({ env: process.env, isTerminal: process.stdout.isTTY }),
        print: (text) => {
            process.stdout.write(text);
        },
        printJson: (value) => {
            process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
        },
        note,
        warn: (diagnostics) => {
            for (const diagnostic of diagnostics)
                note(`${(0,_base_diagnostic_js__WEBPACK_IMPORTED_MODULE_7__/* .renderDiagnostic */ .I)(diagnostic)}\n`);
        },
        exitWith: (code) => {
            process.exitCode = code;
        },
    };
}


/***/ }),

/***/ 5892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   VERSION: () => (/* binding */ VERSION)
/* harmony export */ });
const manifest = {"name":"wrknv-action","version":"0.1.0"};
const VERSION = manifest.version;


/***/ }),

/***/ 5074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ affected)
});

// EXTERNAL MODULE: ./build/stage/base/path-text.js
var path_text = __nccwpck_require__(6906);
// EXTERNAL MODULE: ./build/stage/affected/workflow-reach.js
var workflow_reach = __nccwpck_require__(9335);
// EXTERNAL MODULE: ./build/stage/system/files.js + 1 modules
var files = __nccwpck_require__(5927);
// EXTERNAL MODULE: ./build/stage/base/failure.js
var failure = __nccwpck_require__(1297);
;// CONCATENATED MODULE: ./build/stage/git/base-rule.js

const DEFAULT_BASE_OPTIONS = {
    base: undefined,
    head: undefined,
    committed: false,
    pushBase: "last-success",
    mergeQueueBase: "base-sha",
};
function compareRule(event, options) {
    return { base: baseRule(event, options), head: headRule(event, options) };
}
function headRule(event, options) {
    if (options.head !== undefined)
        return { kind: "given", ref: options.head };
    if (event?.name === "pull_request_target" && event.action !== "closed")
        return { kind: "pull-request", sha: event.headSha, number: event.number };
    return { kind: "checkout", uncommitted: event === null && !options.committed };
}
function baseRule(event, options) {
    if (event !== null && saysNothing(event) && (options.base === undefined || options.head === undefined))
        return everything(event.name === "workflow_run"
            ? "a workflow_run event says nothing about what changed"
            : "the pull request is closed", "give base and head");
    if (options.base === "last-success")
        return lastSuccess(event);
    if (options.base !== undefined)
        return { kind: "explicit", ref: options.base };
    return event === null ? { kind: "branch", branch: null } : eventRule(event, options);
}
const saysNothing = (event) => event.name === "workflow_run" ||
    ((event.name === "pull_request" || event.name === "pull_request_target") && event.action === "closed");
function eventRule(event, options) {
    switch (event.name) {
        case "pull_request":
        case "pull_request_target":
            return options.head === undefined
                ? { kind: "pull-request", headSha: event.headSha, baseRef: event.baseRef }
                : { kind: "branch", branch: event.baseRef };
        case "push": {
            if (event.deleted)
                return everything(`${event.ref} was deleted`, null);
            const branch = branchOf(event.ref);
            if (branch === undefined)
                return everything(`${event.ref} is no branch: nothing says what it follows`, "give base: last-success, or the tag before it");
            return options.pushBase === "before"
                ? {
                    kind: "push-before",
                    before: event.before,
                    otherwise: fallbackOf(event, branch, "no commit before this push can be compared with"),
                }
                : { kind: "last-success", branch, event: "push", otherwise: fallbackOf(event, branch) };
        }
        case "merge_group":
            return options.mergeQueueBase === "branch"
                ? { kind: "branch", branch: event.baseRef }
                : { kind: "merge-group", baseSha: event.baseSha };
        case "schedule":
            return everything("a schedule starts without a change", "give base: last-success");
        case "workflow_dispatch":
        case "repository_dispatch": {
            const branch = branchOf(event.ref);
            const hint = "give base: last-success, or a commit";
            if (branch === undefined)
                return everything(`${event.ref} is no branch: nothing says what it follows`, hint);
            return isDefault(event, branch)
                ? everything(`a ${event.name} on the default branch starts without a change`, hint)
                : { kind: "branch", branch: event.defaultBranch };
        }
        case "workflow_run":
            return everything("a workflow_run event says nothing about what changed", "give base and head");
        case "other":
            return everything(`the event ${event.eventName} says nothing about what changed`, "give base and head");
    }
}
function lastSuccess(event) {
    if (event === null)
        throw new failure/* Failure */.HR("git/no-last-success", "last-success is the last run of a workflow, and this is none", {
            hint: "give a branch or a commit as base",
        });
    const isPull = event.name === "pull_request" || event.name === "pull_request_target";
    const branch = isPull || event.name === "merge_group"
        ? event.baseRef
        : (branchOf(event.ref) ?? event.defaultBranch ?? undefined);
    if (branch === undefined)
        return everything(`${event.ref} is no branch, and the event does not name the default branch`, "give a commit as base");
    return {
        kind: "last-success",
        branch,
        event: event.name === "schedule" ? "schedule" : "push",
        otherwise: isPull || event.name === "merge_group"
            ? { kind: "branch", branch }
            : fallbackOf(event, branchOf(event.ref)),
    };
}
function fallbackOf(event, branch, message = "no commit of this branch is known to have passed") {
    if (branch === undefined || event.defaultBranch === null || isDefault(event, branch))
        return everything(message, null);
    return { kind: "branch", branch: event.defaultBranch };
}
const isDefault = (event, branch) => event.defaultBranch === null || event.defaultBranch === branch;
const branchOf = (ref) => ref.startsWith("refs/heads/") ? ref.slice(11) : undefined;
const everything = (message, hint) => ({ kind: "everything", message, hint });

// EXTERNAL MODULE: ./build/stage/base/sha.js
var sha = __nccwpck_require__(8573);
// EXTERNAL MODULE: ./build/stage/git/changes.js + 2 modules
var changes = __nccwpck_require__(8518);
// EXTERNAL MODULE: ./build/stage/git/remote.js
var git_remote = __nccwpck_require__(2706);
;// CONCATENATED MODULE: ./build/stage/git/branches.js



const listRefsArgs = (patterns) => ["for-each-ref", "--format=%(refname)%00%(objectname)%00%(symref)", ...patterns];
function parseRefs(stdout) {
    return stdout
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => {
        const [name, hex, target] = line.split("\0");
        const id = (0,sha/* parseSha */.q)(hex ?? "");
        if (name === undefined || id === undefined || target === undefined)
            throw new failure/* Failure */.HR("git/unreadable-output", `git for-each-ref printed what we cannot read: ${JSON.stringify(line.slice(0, 80))}`);
        return { name, id, target: target === "" ? undefined : target };
    });
}
const listRefs = async (git, patterns) => parseRefs((await git.run(listRefsArgs(patterns))).stdout.toString("utf8"));
const shortName = (ref) => ref.replace(/^refs\/(?:heads|remotes)\//, "");
const tipOf = (ref) => ({ name: shortName(ref.target ?? ref.name), id: ref.id });
async function findDefaultBranch(git, remote = "origin") {
    const ofRemote = ["HEAD", "main", "master"];
    const local = ["main", "master", "trunk"].map((name) => `refs/heads/${name}`);
    const wanted = [...ofRemote.map((name) => `refs/remotes/${remote}/${name}`), ...local];
    const refs = await listRefs(git, wanted);
    const named = (name) => refs.find((ref) => ref.name === name);
    for (const name of wanted.slice(0, 3)) {
        const ref = named(name);
        if (ref !== undefined)
            return tipOf(ref);
    }
    const others = await listRefs(git, ofRemote.map((name) => `refs/remotes/*/${name}`));
    for (const name of ofRemote) {
        const ref = others.find((other) => other.name.endsWith(`/${name}`));
        if (ref !== undefined)
            return tipOf(ref);
    }
    for (const name of local) {
        const ref = named(name);
        if (ref !== undefined)
            return tipOf(ref);
    }
    return undefined;
}
async function findBranch(git, branch, policy) {
    const local = `refs/heads/${branch}`;
    const refs = await listRefs(git, [`refs/remotes/*/${globFree(branch)}`, globFree(local)]);
    const tracking = refs.filter((ref) => ref.name.startsWith("refs/remotes/") && ref.name !== local);
    if (tracking.length > 0) {
        const remote = (await preferredRemote(git, tracking, branch, policy)) ?? "";
        const ref = tracking.find(({ name }) => name === `refs/remotes/${remote}/${branch}`);
        if (ref !== undefined)
            return { kind: "found", ...tipOf(ref) };
    }
    const fetched = await (0,git_remote/* fetchBranch */.D_)(git, branch, policy);
    if (fetched.kind === "fetched")
        return { kind: "found", name: branch, id: fetched.id };
    const ref = refs.find(({ name }) => name === local);
    if (ref !== undefined)
        return { kind: "found", ...tipOf(ref) };
    return {
        kind: "not-found",
        reason: fetched.kind === "absent" ? "the remote has no such branch" : fetched.reason,
    };
}
const preferredRemote = async (git, tracking, branch, policy) => policy.remote ??
    (tracking.some(({ name }) => name === `refs/remotes/origin/${branch}`)
        ? "origin"
        : await (0,git_remote/* remoteOf */.e1)(git, policy));
const globFree = (name) => name.replace(/[*?[\\]/g, "");

// EXTERNAL MODULE: ./build/stage/base/order.js
var order = __nccwpck_require__(3811);
// EXTERNAL MODULE: ./build/stage/git/boundary.js
var git_boundary = __nccwpck_require__(1982);
// EXTERNAL MODULE: ./build/stage/git/fetch-policy.js
var fetch_policy = __nccwpck_require__(3877);
;// CONCATENATED MODULE: ./build/stage/git/history.js






const mergeBaseArgs = (a, b) => ["merge-base", "--all", a, b];
const parseIds = (stdout) => (0,order/* sorted */.IP)(stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
    const id = (0,sha/* parseSha */.q)(line);
    (0,failure/* invariant */.V1)(id, `git printed ${JSON.stringify(line.slice(0, 80))} for a commit id`);
    return id;
}));
function provenMergeBases(git, a, b, policy) {
    return proveWithFetches(git, [a, b], policy, async () => {
        const [{ code, stdout }, boundary] = await Promise.all([
            git.run(mergeBaseArgs(a, b), { allow: [0, 1, 128] }),
            (0,git_boundary/* shallowBoundary */.N)(git),
        ]);
        if (code === 128)
            return "missing";
        const bases = parseIds(stdout.toString("latin1"));
        const [first, ...others] = bases;
        const proven = first === undefined ? { kind: "unrelated" } : { kind: "proven", bases: [first, ...others] };
        if (boundary === undefined)
            return proven;
        if (others.length > 0)
            return "cut";
        return (await reachesBoundary(git, [a, b], bases, boundary)) ? "cut" : proven;
    });
}
function provenAncestor(git, candidate, head, policy) {
    return proveWithFetches(git, [candidate, head], policy, async () => {
        const [{ code }, boundary] = await Promise.all([
            git.run(["merge-base", "--is-ancestor", candidate, head], { allow: [0, 1, 128] }),
            (0,git_boundary/* shallowBoundary */.N)(git),
        ]);
        if (code === 0)
            return { kind: "yes" };
        if (boundary === undefined) {
            if (code === 1 || ((await (0,git_remote/* hasCommit */.QE)(git, head)) && !(await (0,git_remote/* hasCommit */.QE)(git, candidate))))
                return { kind: "no" };
            return "missing";
        }
        if (code === 128)
            return "missing";
        return (await reachesBoundary(git, [head], [candidate], boundary)) ? "cut" : { kind: "no" };
    });
}
async function proveWithFetches(git, ids, policy, ask) {
    let answer = await ask();
    if (answer === "missing") {
        for (const id of (0,order/* distinct */.dM)(ids)) {
            const fetched = await (0,git_remote/* fetchCommit */.iH)(git, id, policy);
            if (fetched.kind === "absent")
                return { kind: "unproven", reason: `the remote has no commit ${(0,sha/* shortSha */.F)(id)}` };
            if (fetched.kind === "failed")
                return { kind: "unproven", reason: `commit ${(0,sha/* shortSha */.F)(id)} is not here: ${fetched.reason}` };
        }
        answer = await ask();
        if (answer === "missing")
            return { kind: "unproven", reason: `the history of ${ids.map(sha/* shortSha */.F).join(" and ")} cannot be read` };
    }
    let added = 0;
    for (const by of [...(policy.deepenSteps ?? fetch_policy/* DEEPEN_STEPS */.E), "all"]) {
        if (answer !== "cut")
            break;
        const deepened = await (0,git_remote/* askRemote */.uo)(git, policy, (remote) => (0,git_remote/* deepenArgs */.jn)(remote, ids, by));
        if (deepened.kind !== "fetched") {
            const why = deepened.kind === "absent" ? "the remote no longer has these commits" : deepened.reason;
            return { kind: "unproven", reason: `the clone is shallow and could not be deepened: ${why}` };
        }
        added += by === "all" ? Infinity : by;
        answer = await ask();
    }
    if (added > 0)
        policy.notice(`the clone is shallow: ${added === Infinity ? "its whole history was" : `up to ${added} more commits were`} fetched to prove the base`);
    if (typeof answer !== "string")
        return answer;
    return { kind: "unproven", reason: "the clone is shallow, and so is what it was cloned from" };
}
async function reachesBoundary(git, from, without, boundary) {
    const { stdout } = await git.run(["rev-list", ...from, "--not", ...without]);
    return stdout
        .toString("latin1")
        .split("\n")
        .some((id) => boundary.has(id));
}

;// CONCATENATED MODULE: ./build/stage/git/last-success.js



const UNPROVEN_LIMIT = 3;
async function newestInHistory(git, candidates, head, policy) {
    const seen = new Set();
    let unproven = 0;
    try {
        for await (const candidate of candidates) {
            if (seen.has(candidate))
                continue;
            seen.add(candidate);
            const ancestry = await provenAncestor(git, candidate, head, policy);
            if (ancestry.kind === "yes")
                return candidate;
            if (ancestry.kind === "no")
                continue;
            policy.notice(`${(0,sha/* shortSha */.F)(candidate)} passed, but is not used as the base: ${ancestry.reason}`);
            unproven += 1;
            if (unproven === UNPROVEN_LIMIT)
                return undefined;
        }
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR) || !error.code.startsWith("github/"))
            throw error;
        policy.notice(`the last passed run could not be asked for: ${error.message}${error.hint === undefined ? "" : ` (${error.hint})`}`);
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/stage/git/revision.js
var revision = __nccwpck_require__(2797);
;// CONCATENATED MODULE: ./build/stage/git/named-commit.js




async function findNamed(git, text, { objects, policy }) {
    const ref = (0,revision/* checkRevision */.G)(text);
    const [commit, isBranch] = await Promise.all([objects.readCommit(ref), namesBranch(git, ref, objects)]);
    if (commit !== undefined)
        return { kind: isBranch ? "branch" : "commit", id: commit.id };
    const id = (0,sha/* parseSha */.q)(ref);
    if (id !== undefined) {
        const fetched = await (0,git_remote/* fetchCommit */.iH)(git, id, policy);
        if (fetched.kind === "fetched")
            return { kind: "commit", id };
        return {
            kind: "unknown",
            reason: fetched.kind === "absent" ? "the remote does not have it" : fetched.reason,
            hint: "fetch it first: git fetch REMOTE COMMIT",
        };
    }
    if (!/[~^:@{}\\*?[ ]|\.\.|^HEAD$/.test(ref)) {
        const remote = (await (0,git_remote/* remoteOf */.e1)(git, policy)) ?? "origin";
        const branch = ref.replace(/^refs\/heads\//, "");
        const names = branch.startsWith(`${remote}/`) ? [branch.slice(remote.length + 1), branch] : [branch];
        for (const name of names) {
            const fetched = await (0,git_remote/* fetchBranch */.D_)(git, name, policy);
            if (fetched.kind === "fetched")
                return { kind: "branch", id: fetched.id };
        }
    }
    return (await (0,git_boundary/* shallowBoundary */.N)(git)) === undefined
        ? {
            kind: "unknown",
            reason: "no branch, tag or commit has this name",
            hint: "was it fetched? git fetch, or give a commit id",
        }
        : {
            kind: "unknown",
            reason: "this clone is shallow and does not hold it",
            hint: "check out with fetch-depth: 0, or give a commit id",
        };
}
async function namesBranch(git, ref, objects) {
    if (ref === "HEAD" || ref === "@" || /[~^:]/.test(ref))
        return false;
    if (ref.includes("@{"))
        return /^refs\/(?:heads|remotes)\//.test(await fullNameOf(git, ref));
    if (ref.startsWith("refs/"))
        return /^refs\/(?:heads|remotes)\//.test(ref);
    const places = [`refs/tags/${ref}`, `refs/heads/${ref}`, `refs/remotes/${ref}`, `refs/remotes/${ref}/HEAD`];
    const [tag, ...branches] = await Promise.all(places.map((place) => objects.readCommit(place)));
    return (tag === undefined && (branches.some((branch) => branch !== undefined) || /^(?:heads|remotes)\//.test(ref)));
}
async function fullNameOf(git, ref) {
    const { code, stdout } = await git.run(["rev-parse", "--symbolic-full-name", ref], { allow: [0, 128] });
    return code === 0 ? stdout.toString("utf8").trim() : "";
}

;// CONCATENATED MODULE: ./build/stage/git/find-base.js







async function findBase(git, rule, context) {
    const { policy, head } = context;
    switch (rule.kind) {
        case "everything":
            return { kind: "everything", reason: { kind: "event", message: rule.message, hint: rule.hint } };
        case "explicit":
            return explicitBase(git, rule.ref, context);
        case "commits": {
            const [first, ...others] = rule.ids;
            for (const id of rule.ids)
                await explicitBase(git, id, context);
            return { kind: "found", bases: [first, ...others], how: "explicit", ref: first };
        }
        case "branch":
            if (rule.branch === null)
                return withDefaultBranch(git, context);
            return mergeBaseWith(git, rule.branch, await findBranch(git, rule.branch, policy), context);
        case "pull-request":
            return pullRequestBase(git, rule, context);
        case "merge-group":
            return fetchedBase(git, rule.baseSha, { how: "merge-group", what: "the merge group's base" }, context);
        case "last-success": {
            if (context.lastSuccess === undefined)
                policy.notice("the last passed run could not be asked for: there is no token (give token: ${{ github.token }})");
            else {
                const candidates = context.lastSuccess({ branch: rule.branch, event: rule.event });
                const base = await newestInHistory(git, candidates, head, policy);
                if (base !== undefined)
                    return { kind: "found", bases: [base], how: "last-success", ref: rule.branch };
            }
            return fallBack(git, rule.otherwise, context);
        }
        case "push-before": {
            if (rule.before === null) {
                policy.notice("the branch is new: there is no commit before this push");
                return fallBack(git, rule.otherwise, context);
            }
            const fetched = await (0,git_remote/* fetchCommit */.iH)(git, rule.before, policy);
            if (fetched.kind === "fetched")
                return { kind: "found", bases: [rule.before], how: "push-before", ref: null };
            policy.notice(`${(0,sha/* shortSha */.F)(rule.before)}, the commit before this push, is not used: ${fetched.kind === "absent" ? "the remote no longer has it" : fetched.reason}`);
            return fallBack(git, rule.otherwise, context);
        }
    }
}
const noBase = (message, hint) => ({
    kind: "everything",
    reason: { kind: "no-base", message, hint },
});
async function fallBack(git, otherwise, context) {
    if (otherwise.kind === "everything")
        return noBase(otherwise.message, otherwise.hint);
    return mergeBaseWith(git, otherwise.branch, await findBranch(git, otherwise.branch, context.policy), context);
}
async function withDefaultBranch(git, context) {
    const tip = context.defaultBranch;
    return tip === undefined
        ? noBase("no default branch was found to compare with", "give base: a branch or a commit")
        : mergeBaseWith(git, tip.name, { kind: "found", ...tip }, context);
}
async function mergeBaseWith(git, branch, tip, context, named) {
    const hint = "check out with fetch-depth: 0, or give base: a commit";
    if (tip.kind === "not-found")
        return noBase(`the branch ${branch} could not be had: ${tip.reason}`, hint);
    const found = await provenMergeBases(git, tip.id, context.head, context.policy);
    switch (found.kind) {
        case "proven":
            return {
                kind: "found",
                bases: found.bases,
                how: named?.how ?? "merge-base",
                ref: named?.ref ?? tip.name,
            };
        case "unrelated":
            return noBase(`${(0,sha/* shortSha */.F)(context.head)} and ${tip.name} share no commit`, "give base: a commit");
        case "unproven":
            return noBase(`the merge base with ${tip.name} could not be proven: ${found.reason}`, hint);
    }
}
async function pullRequestBase(git, rule, context) {
    const commit = await context.objects.readCommit(context.head);
    const [first, second, ...others] = commit?.parents ?? [];
    if (first !== undefined && second === rule.headSha && others.length === 0)
        return fetchedBase(git, first, { how: "merge-parent", what: "the merge commit's first parent", ref: rule.baseRef }, context);
    if (context.head !== rule.headSha)
        context.policy.notice(`${(0,sha/* shortSha */.F)(context.head)} is checked out, which is neither the pull request's head nor its merge commit`);
    return mergeBaseWith(git, rule.baseRef, await findBranch(git, rule.baseRef, context.policy), context);
}
async function fetchedBase(git, id, said, context) {
    const fetched = await (0,git_remote/* fetchCommit */.iH)(git, id, context.policy);
    if (fetched.kind === "fetched")
        return { kind: "found", bases: [id], how: said.how, ref: said.ref ?? null };
    return noBase(`${said.what}, ${(0,sha/* shortSha */.F)(id)}, could not be had: ${fetched.kind === "absent" ? "the remote does not have it" : fetched.reason}`, "check out with fetch-depth: 2");
}
async function explicitBase(git, ref, context) {
    const named = await findNamed(git, ref, context);
    switch (named.kind) {
        case "commit":
            return { kind: "found", bases: [named.id], how: "explicit", ref };
        case "branch":
            return mergeBaseWith(git, ref, { kind: "found", name: ref, id: named.id }, context, {
                how: "explicit",
                ref,
            });
        case "unknown":
            throw new failure/* Failure */.HR("git/unknown-ref", `base ${JSON.stringify(ref)} is no commit here: ${named.reason}`, {
                hint: named.hint,
            });
    }
}

// EXTERNAL MODULE: ./build/stage/git/objects.js + 2 modules
var git_objects = __nccwpck_require__(1268);
;// CONCATENATED MODULE: ./build/stage/git/resolve-head.js





async function resolveHead(git, rule, context) {
    const { head } = rule;
    switch (head.kind) {
        case "checkout":
            return { sha: (await context.objects.readCommit("HEAD"))?.id ?? null, checkedOut: true };
        case "given": {
            const [checkout, named] = await Promise.all([
                context.objects.readCommit("HEAD"),
                findNamed(git, head.ref, context),
            ]);
            if (named.kind === "unknown")
                throw new failure/* Failure */.HR("git/unknown-ref", `head ${JSON.stringify(head.ref)} is no commit here: ${named.reason}`, { hint: named.hint });
            const checkedOut = named.id === checkout?.id && (await (0,changes/* uncommittedChanges */.D)(git)).length === 0;
            return { sha: named.id, checkedOut };
        }
        case "pull-request": {
            const checkout = await context.objects.readCommit("HEAD");
            const isMerge = checkout?.parents.length === 2 && checkout.parents[1] === head.sha;
            if (checkout !== undefined && (isMerge || checkout.id === head.sha))
                return { sha: checkout.id, checkedOut: true };
            await fetchPullRequestHead(git, head, context.policy);
            return { sha: head.sha, checkedOut: false };
        }
    }
}
async function fetchPullRequestHead(git, head, policy) {
    const byId = await (0,git_remote/* fetchCommit */.iH)(git, head.sha, policy);
    if (byId.kind === "fetched")
        return;
    const byRef = await (0,git_remote/* askRemote */.uo)(git, policy, (remote) => (0,git_remote/* fetchPullHeadArgs */.Xw)(remote, head.number));
    if (byRef.kind === "fetched" && (await (0,git_remote/* hasCommit */.QE)(git, head.sha)))
        return;
    const reason = byId.kind === "failed" ? byId.reason : "the remote does not have it";
    throw new failure/* Failure */.HR("git/no-head", `the head of pull request ${head.number}, ${(0,sha/* shortSha */.F)(head.sha)}, could not be had: ${reason}`, {
        hint: "keep the checkout's credentials for this step, or check the pull request out",
    });
}

;// CONCATENATED MODULE: ./build/stage/git/base.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});






async function resolveBase(git, rule, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const notices = [];
        const policy = { ...context.fetch, notice: (text) => notices.push(text) };
        const objects = __addDisposableResource(env_1, (0,git_objects/* openObjects */.d)(git), true);
        const countsWork = rule.head.kind === "checkout" && rule.head.uncommitted;
        const work = countsWork ? (context.work ?? (0,changes/* uncommittedChanges */.D)(git)) : Promise.resolve([]);
        work.catch(() => undefined);
        const defaultBranch = rule.base.kind === "branch" && rule.base.branch === null
            ? findDefaultBranch(git, policy.remote)
            : undefined;
        const [head] = await Promise.all([resolveHead(git, rule, { objects, policy }), defaultBranch]);
        const found = head.sha === null
            ? {
                kind: "everything",
                reason: {
                    kind: "no-base",
                    message: "there is no commit yet",
                    hint: "commit something to compare with",
                },
            }
            : await findBase(git, rule.base, {
                objects,
                policy,
                head: head.sha,
                defaultBranch: await defaultBranch,
                lastSuccess: context.lastSuccess,
            });
        const base = found.kind === "everything" ? NO_BASE : await describeBase(objects, found);
        const uncommitted = await work;
        const everything = found.kind === "everything" ? found.reason : null;
        const bases = found.kind === "everything" ? [] : found.bases;
        if (head.sha !== null && bases.includes(head.sha))
            notices.push(`base and head are the same commit, ${(0,sha/* shortSha */.F)(head.sha)}: ${countsWork ? "only uncommitted work counts" : "nothing has changed"}`);
        return {
            bases,
            base,
            head: { ...head, dirty: uncommitted.length > 0 },
            everything,
            uncommitted,
            notices,
        };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
const NO_BASE = { sha: null, ref: null, how: "none", author: null, date: null, subject: null };
async function describeBase(objects, found) {
    const [sha, other, ...more] = found.bases;
    const commit = await objects.readCommit(sha);
    return {
        sha,
        ref: found.ref,
        how: found.how,
        author: commit?.author ?? null,
        date: commit?.date ?? null,
        subject: commit?.subject ?? null,
        ...(other === undefined ? {} : { others: [other, ...more] }),
    };
}

// EXTERNAL MODULE: ./build/stage/git/submodules.js + 1 modules
var submodules = __nccwpck_require__(1197);
;// CONCATENATED MODULE: ./build/stage/git/changes-since.js



async function changesSince(git, resolved, policy) {
    const { bases, head, uncommitted } = resolved;
    const { sha } = head;
    const committed = sha === null
        ? []
        : await Promise.all(bases.map(async (base) => (0,submodules/* followGitlinks */.n)(git, await (0,changes/* changesBetween */.i)(git, base, sha), policy)));
    return uniteChanges([...committed, await (0,submodules/* uncommittedFiles */.b)(git, uncommitted, policy)]);
}
function uniteChanges(lists) {
    const byPath = new Map();
    for (const change of lists.flat()) {
        const before = byPath.get(change.path);
        byPath.set(change.path, before === undefined ? change : joinChanges(before, change));
    }
    return [...byPath.values()].sort((0,order.by)(({ path }) => path));
}
function joinChanges(first, last) {
    const note = first.note ?? last.note;
    return {
        status: first.oldMode === null
            ? last.status === "deleted"
                ? "deleted"
                : "added"
            : last.status === "added"
                ? "modified"
                : last.status,
        path: first.path,
        oldMode: first.oldMode,
        newMode: last.newMode,
        oldId: first.oldId,
        newId: last.newId,
        ...(note === undefined ? {} : { note }),
    };
}

// EXTERNAL MODULE: ./build/stage/manifests/lockfile-names.js
var lockfile_names = __nccwpck_require__(6598);
// EXTERNAL MODULE: ./build/stage/workspace/manifest-index.js
var manifest_index = __nccwpck_require__(4219);
// EXTERNAL MODULE: ./build/stage/workspace/snapshot.js
var snapshot = __nccwpck_require__(1419);
// EXTERNAL MODULE: ./build/stage/commands/workspace-state.js + 1 modules
var workspace_state = __nccwpck_require__(7281);
;// CONCATENATED MODULE: ./build/stage/commands/compare.js











const SIBLINGS = {
    base: { sha: null, ref: null, how: "merge-base", author: null, date: null, subject: null },
    head: { sha: null, dirty: false, checkedOut: true },
    everything: null,
};
async function compare(context, opened, options, { scope, early }) {
    const notices = [];
    const fetch = { allowFetch: context.allowFetch, notice: (text) => notices.push(text) };
    const checkouts = [...(opened.own === undefined ? [] : [opened.own]), ...opened.siblings];
    const sides = checkouts.map((checkout) => {
        const rule = ruleFor(checkout, context, opened, options);
        return {
            checkout,
            rule,
            ...(checkout === opened.own && early !== undefined ? early : ask(checkout, rule.head)),
        };
    });
    const resolving = sides.map((side) => resolveSide(side, { context, fetch }));
    const changing = Promise.all(resolving.map(async (resolution, position) => changesIn(sides[position]?.checkout, await resolution, fetch)));
    changing.catch(() => undefined);
    const head = await (0,workspace_state/* readState */.un)(opened, sides.map((side, position) => ({ listed: side.listed, state: stateOf(side, resolving[position]) })), { fetch, scope });
    const resolutions = await Promise.all(resolving);
    const changes = (await changing).flat();
    const own = opened.own === undefined ? undefined : resolutions[0];
    for (const resolution of resolutions)
        if (resolution.kind === "resolved")
            notices.push(...resolution.value.notices);
    const needsBase = changes.some(({ path, note }) => (0,manifest_index/* isManifestPath */.HS)(path) || (0,lockfile_names/* isLockPath */.L1)(path) || note !== undefined);
    return {
        resolved: own?.kind === "resolved"
            ? own.value
            : {
                ...SIBLINGS,
                head: {
                    ...SIBLINGS.head,
                    dirty: resolutions.some((one) => one.kind === "resolved" && one.value.head.dirty),
                },
            },
        changes,
        head,
        base: needsBase ? await (0,workspace_state/* readStateBefore */.f9)(opened, head, changes) : head,
        notices: [...new Set(notices)],
    };
}
function ask(checkout, head) {
    const countsWork = head.kind === "checkout" && head.uncommitted;
    const work = countsWork ? (0,changes/* uncommittedChanges */.D)(checkout.git) : undefined;
    const listed = (0,snapshot/* listManifests */.po)(checkout);
    const differing = head.kind === "checkout" && !countsWork ? listed.then(() => (0,snapshot/* manifestsOffHead */.O2)(checkout)) : undefined;
    for (const asked of [work, listed, differing])
        asked?.catch(() => undefined);
    return { listed, work, differing };
}
const askEarly = (own, context, options) => ask(own, headRule(context.event, options));
function ruleFor(checkout, context, opened, options) {
    const { plan } = opened.settings.settings;
    const isOwn = checkout === opened.own;
    const rule = compareRule(isOwn ? context.event : null, {
        base: options.base ?? (context.event === null ? plan.base : undefined),
        head: isOwn ? options.head : undefined,
        committed: options.committed,
        pushBase: plan.pushBase,
        mergeQueueBase: plan.mergeQueueBase === "branch" ? "branch" : "base-sha",
    });
    if (options.bases !== undefined && isOwn)
        return { ...rule, base: { kind: "commits", ids: options.bases } };
    return options.all
        ? { ...rule, base: { kind: "everything", message: "everything was asked for", hint: null } }
        : rule;
}
async function resolveSide({ checkout, rule, work }, { context, fetch }) {
    try {
        const value = await resolveBase(checkout.git, rule, {
            fetch: { allowFetch: fetch.allowFetch },
            ...(work === undefined ? {} : { work }),
            ...(context.lastSuccess === undefined ? {} : { lastSuccess: context.lastSuccess }),
        });
        return { kind: "resolved", value };
    }
    catch (error) {
        if (checkout.form === "siblings" && error instanceof failure/* Failure */.HR && error.code === "git/unknown-ref")
            return { kind: "unknown", why: `${(0,path_text/* showPath */.P8)(checkout.directory)}: ${error.message}` };
        throw error;
    }
}
function stateOf({ work, differing }, resolving) {
    (0,failure/* invariant */.V1)(resolving !== undefined, "every side is resolved");
    const decide = async () => {
        if (work !== undefined)
            return { kind: "work-tree", status: await work };
        const resolution = await resolving;
        if (resolution.kind === "unknown")
            return { kind: "work-tree", status: [] };
        const { head, uncommitted } = resolution.value;
        if (head.sha === null)
            return { kind: "work-tree", status: uncommitted };
        return differing === undefined && !head.checkedOut
            ? { kind: "commit", commit: head.sha }
            : { kind: "head", differing: (await differing) ?? [] };
    };
    const state = decide();
    state.catch(() => undefined);
    return state;
}
async function changesIn(checkout, resolution, fetch) {
    (0,failure/* invariant */.V1)(checkout !== undefined, "every resolution is of a side");
    const whole = (note) => [
        {
            status: "modified",
            path: checkout.directory,
            oldMode: null,
            newMode: null,
            oldId: null,
            newId: null,
            note,
        },
    ];
    if (resolution.kind === "unknown")
        return whole(resolution.why);
    const { value } = resolution;
    if (value.everything !== null)
        return checkout.form === "siblings"
            ? whole(`${(0,path_text/* showPath */.P8)(checkout.directory)}: ${value.everything.message}`)
            : [];
    const changes = await changesSince(checkout.git, value, fetch);
    return changes.flatMap((change) => {
        const path = (0,snapshot/* toWorkspacePath */.CR)(checkout, change.path) ?? (0,path_text/* pathAboveRoot */.Vd)(checkout.rootBelowTop, change.path);
        return [{ ...change, path }];
    });
}

// EXTERNAL MODULE: ./build/stage/commands/current-state.js
var current_state = __nccwpck_require__(9749);
// EXTERNAL MODULE: ./build/stage/commands/judge.js + 10 modules
var judge = __nccwpck_require__(730);
// EXTERNAL MODULE: ./build/stage/commands/open-workspace.js
var open_workspace = __nccwpck_require__(7894);
// EXTERNAL MODULE: ./build/stage/commands/reach-below.js
var reach_below = __nccwpck_require__(7687);
;// CONCATENATED MODULE: ./build/stage/commands/affected.js








async function affected(context, options, scope) {
    let early;
    const opened = await (0,open_workspace/* openWorkspace */.O)(context, scope, (own) => {
        early = askEarly(own, context, options);
    });
    const comparison = await compare(context, opened, options, { scope, early });
    const { head, base, resolved, changes } = comparison;
    (0,current_state/* refuseEmpty */.O)(opened, head);
    const workflow = options.replay === undefined ? callingWorkflow(context) : options.replay.workflow;
    const { selection, everything, affected: repos, headEdges, warnings, removed, } = await (0,judge/* judge */.S)({
        root: opened.root.path,
        config: opened.config.affected,
        head,
        base,
        changes,
        workflows: changes.length === 0 ? workflow_reach/* NO_WORKFLOWS */.L8 : await reachOfWorkflows(workflow, opened),
        everything: options.replay?.everything ??
            (options.all ? ASKED : null) ??
            (resolved.everything === null ? null : { ...resolved.everything, path: null }),
        task: options.task === null ? opened.settings.settings.plan.task : options.task,
    });
    return {
        opened,
        comparison,
        headEdges,
        warnings,
        answer: {
            base: resolved.base,
            head: { sha: resolved.head.sha, dirty: resolved.head.dirty },
            changedFiles: changes.map(({ path }) => path),
            repoChanges: selection.repoChanges,
            ignored: selection.ignored,
            unowned: selection.unowned,
            everything,
            affected: repos,
            removed,
            workflow,
            notices: [...comparison.notices, ...warnings.map(({ message }) => message)],
        },
    };
}
const ASKED = { kind: "asked", path: null, message: "everything was asked for", hint: null };
function callingWorkflow({ event }) {
    const workflow = event?.workflow ?? null;
    return workflow !== null && workflow.repository.toLowerCase() === event?.repository.toLowerCase()
        ? workflow.path
        : null;
}
async function reachOfWorkflows(calling, opened) {
    const { own, root } = opened;
    if (own === undefined || root.top === undefined)
        return workflow_reach/* NO_WORKFLOWS */.L8;
    const { top } = root;
    const read = (path) => Promise.resolve((0,files.readText)((0,path_text/* joinPath */.uJ)(top, path)));
    const folder = ".github/workflows";
    const entries = calling !== null
        ? [calling]
        : (0,files.namesIn)((0,path_text/* joinPath */.uJ)(top, folder))
            .filter((name) => /\.ya?ml$/.test(name))
            .map((name) => `${folder}/${name}`)
            .filter((path) => (0,files.readText)((0,path_text/* joinPath */.uJ)(top, path))?.includes("wrknv") === true);
    if (entries.length === 0)
        return workflow_reach/* NO_WORKFLOWS */.L8;
    return (0,reach_below/* reachBelow */.F)(await (0,workflow_reach/* workflowReach */.zG)(entries, read), own.rootBelowTop);
}


/***/ }),

/***/ 8441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ ConfigProblems)
/* harmony export */ });
/* harmony import */ var _base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1297);

class ConfigProblems extends _base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR {
    diagnostics;
    constructor(diagnostics) {
        const count = diagnostics.filter(({ severity }) => severity === "error").length;
        super("config/unusable", count === 1 ? "the configuration has an error" : `the configuration has ${count} errors`);
        this.diagnostics = diagnostics;
    }
}


/***/ }),

/***/ 9749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ currentState),
/* harmony export */   O: () => (/* binding */ refuseEmpty)
/* harmony export */ });
/* harmony import */ var _base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1297);
/* harmony import */ var _base_path_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6906);
/* harmony import */ var _git_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8518);
/* harmony import */ var _workspace_snapshot_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1419);
/* harmony import */ var _open_workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7894);
/* harmony import */ var _workspace_state_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7281);






async function currentState(context, scope) {
    const opened = await (0,_open_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .openWorkspace */ .O)(context, scope);
    const notices = [];
    const checkouts = [...(opened.own === undefined ? [] : [opened.own]), ...opened.siblings];
    const listed = checkouts.map((checkout) => (0,_workspace_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .listManifests */ .po)(checkout));
    for (const list of listed)
        list.catch(() => undefined);
    const states = checkouts.map(async ({ git }) => ({
        kind: "work-tree",
        status: await (0,_git_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .uncommittedChanges */ .D)(git),
    }));
    for (const state of states)
        state.catch(() => undefined);
    const state = await (0,_workspace_state_js__WEBPACK_IMPORTED_MODULE_5__/* .readState */ .un)(opened, listed.flatMap((list, position) => {
        const state = states[position];
        return state === undefined ? [] : [{ listed: list, state }];
    }), { fetch: { allowFetch: context.allowFetch, notice: (text) => notices.push(text) }, scope });
    return { opened, state, notices };
}
function refuseEmpty(opened, state) {
    if (state.workspace.repos.size > 0)
        return;
    const hasGit = opened.own !== undefined || opened.siblings.length > 0;
    throw new _base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("workspace/no-repos", `no repo was found in ${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_1__/* .showPath */ .P8)(opened.root.path)} (${opened.root.reason})`, {
        hint: hasGit
            ? "a repo is a folder with a manifest (pyproject.toml, package.json, go.mod, Cargo.toml, *.tf) that git tracks, or an entry in .wrknv/workspace.toml"
            : "it is in no git repository: check one out before (on GitHub with actions/checkout), or run git init and commit",
    });
}


/***/ }),

/***/ 3649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  gG: () => (/* binding */ edgesOfManifests),
  Xn: () => (/* binding */ edgesOfState),
  En: () => (/* binding */ mayKnowMore)
});

// EXTERNAL MODULE: ./build/stage/base/path-text.js
var path_text = __nccwpck_require__(6906);
// EXTERNAL MODULE: ./build/stage/base/order.js
var order = __nccwpck_require__(3811);
// EXTERNAL MODULE: ./build/stage/config/workspace-file.js
var workspace_file = __nccwpck_require__(8420);
// EXTERNAL MODULE: ./build/stage/manifests/names.js
var manifests_names = __nccwpck_require__(7280);
;// CONCATENATED MODULE: ./build/stage/graph/edges.js



const NOTHING_LOCKED = { needs: [], answered: new Set() };
function edgesOf(workspace, locked = NOTHING_LOCKED) {
    const repos = [...workspace.repos.values()];
    const declared = declaredEdges(workspace, repos);
    const onlyLocked = lockedEdges(declared, locked.needs);
    const computed = computedEdges(repos, locked.answered);
    const more = [...onlyLocked, ...computed.edges];
    return {
        edges: more.length === 0 ? declared.edges : [...declared.edges, ...more],
        unordered: declared.unordered,
        problems: computed.problems,
    };
}
const declaredIn = new WeakMap();
function declaredEdges(workspace, repos) {
    const known = declaredIn.get(workspace);
    if (known !== undefined)
        return known;
    const { nameAt, edgesFrom } = providersAmong(repos);
    const edges = [];
    const unordered = [];
    for (const repo of repos) {
        for (const manifest of repo.manifests)
            for (const edge of edgesFrom(repo.name, manifest))
                edges.push(edge);
        for (const [to, { constraint, at }] of repo.explicit) {
            if (!workspace.repos.has(to) || to === repo.name)
                continue;
            if (constraint === false)
                unordered.push({ from: repo.name, to });
            else
                edges.push({
                    from: repo.name,
                    to,
                    kind: "explicit",
                    constraint,
                    declaredIn: { file: workspace_file/* WORKSPACE_FILE */.h, at },
                });
        }
    }
    const declared = { edges, unordered, nameAt };
    declaredIn.set(workspace, declared);
    return declared;
}
function lockedEdges(declared, needs) {
    if (needs.length === 0)
        return [];
    const known = targetsIn(declared);
    const added = new Map();
    const found = [];
    for (const need of needs) {
        const from = declared.nameAt.get(need.from);
        const to = declared.nameAt.get(need.to);
        if (from === undefined || to === undefined || from === to)
            continue;
        if (known.get(from)?.has(to) === true || added.get(from)?.has(to) === true)
            continue;
        put(added, from, to);
        found.push({
            from,
            to,
            kind: "optional",
            constraint: "*",
            declaredIn: { file: need.lockfile, at: lineLater(need) },
        });
    }
    return found;
}
const targets = new WeakMap();
function targetsIn(declared) {
    const before = targets.get(declared);
    if (before !== undefined)
        return before;
    const found = new Map();
    for (const { from, to } of declared.edges)
        put(found, from, to);
    targets.set(declared, found);
    return found;
}
function put(sets, key, value) {
    const set = sets.get(key);
    if (set === undefined)
        sets.set(key, new Set([value]));
    else
        set.add(value);
}
const lineLater = ({ line }) => ({
    get line() {
        return line();
    },
});
let lastProviders;
function providersAmong(repos) {
    if (lastProviders !== undefined && provideTheSame(lastProviders.repos, repos))
        return lastProviders;
    const nameAt = new Map(repos.map(({ path, name }) => [path, name]));
    const byName = providersByEcosystem(repos);
    const known = new WeakMap();
    const edgesFrom = (repo, manifest) => {
        const before = known.get(manifest);
        if (before?.repo === repo)
            return before.edges;
        const edges = [];
        const { ecosystem, path } = manifest;
        const inEcosystem = byName.get(ecosystem) ?? new Map();
        for (const dependency of manifest.dependenciesOn?.(inEcosystem) ?? manifest.dependencies)
            for (const to of providersOf(dependency, nameAt, inEcosystem))
                if (to !== repo)
                    edges.push(edgeFrom(repo, to, { dependency, ecosystem, path }));
        known.set(manifest, { repo, edges });
        return edges;
    };
    lastProviders = { repos, nameAt, edgesFrom };
    return lastProviders;
}
const provideTheSame = (a, b) => a.length === b.length &&
    a.every((one, position) => {
        const other = b[position];
        return (one === other ||
            (one.name === other?.name &&
                one.path === other.path &&
                one.manifests.length === other.manifests.length &&
                one.manifests.every(({ ecosystem, name }, at) => {
                    const manifest = other.manifests[at];
                    return ecosystem === manifest?.ecosystem && name === manifest.name;
                })));
    });
function edgeFrom(from, to, { dependency, ecosystem, path, }) {
    const { kind, constraint, at } = dependency;
    const declaredIn = { file: dependency.file ?? path, at };
    return ecosystem === "go"
        ? { from, to, kind, constraint, declaredIn, mayCycle: true }
        : { from, to, kind, constraint, declaredIn };
}
function providersByEcosystem(repos) {
    const providers = new Map();
    for (const repo of repos)
        for (const { ecosystem, name } of repo.manifests) {
            if (name === undefined)
                continue;
            let byName = providers.get(ecosystem);
            if (byName === undefined)
                providers.set(ecosystem, (byName = new Map()));
            const key = (0,manifests_names/* normalizeName */.P)(ecosystem, name);
            const others = byName.get(key);
            if (others === undefined)
                byName.set(key, [repo.name]);
            else
                others.push(repo.name);
        }
    return providers;
}
function providersOf(dependency, nameAt, byName) {
    const atPath = dependency.path === undefined ? undefined : nameAt.get(dependency.path);
    if (atPath !== undefined)
        return [atPath];
    return dependency.package === undefined ? [] : (byName.get(dependency.package) ?? []);
}
function computedEdges(repos, answered) {
    const edges = [];
    const problems = [];
    const computing = [];
    for (const repo of repos)
        for (const manifest of repo.manifests)
            if (manifest.computedDependencies !== undefined && !answered.has(manifest.path))
                computing.push({ repo, manifest, at: manifest.computedDependencies });
    if (computing.length === 0)
        return { edges, problems };
    for (const [ecosystem, group] of (0,order/* groupBy */.$z)(computing, ({ manifest }) => manifest.ecosystem)) {
        const edgeFrom = (one, to) => ({
            from: one.repo.name,
            to,
            kind: "optional",
            constraint: "*",
            declaredIn: { file: one.manifest.path, at: one.at },
        });
        const [first, ...others] = group;
        if (first === undefined)
            continue;
        for (const repo of repos)
            if (repo !== first.repo && repo.ecosystems.includes(ecosystem))
                edges.push(edgeFrom(first, repo.name));
        for (const other of others)
            edges.push(edgeFrom(other, first.repo.name));
        for (const { repo, manifest, at } of group)
            problems.push({
                code: "graph/computed-dependencies",
                severity: "warning",
                message: `${repo.name} computes its dependencies when it is built, so it counts as depending on every ${ecosystem} repo`,
                file: manifest.path,
                at,
                hint: `list them in ${workspace_file/* WORKSPACE_FILE */.h}, or let the manifest hold them`,
            });
    }
    return { edges, problems };
}

;// CONCATENATED MODULE: ./build/stage/commands/locked-needs.js



const NOTHING = { needs: [], answered: new Set() };
async function lockedNeeds({ workspace, locks }) {
    const wanted = locks.served.filter((one) => one.isShared || computing(one).length > 0);
    if (wanted.length === 0)
        return NOTHING;
    const { localNeeds } = await __nccwpck_require__.e(/* import() */ 778).then(__nccwpck_require__.bind(__nccwpck_require__, 1778));
    const needs = [];
    const answered = new Set();
    for (const lockfile of wanted) {
        const reading = await locks.read(lockfile.path);
        if (reading?.kind !== "graph")
            continue;
        const { graph } = reading;
        const inWorkspace = (folder) => (0,path_text/* joinPath */.uJ)(lockfile.directory, folder);
        const text = (await locks.text(lockfile.path)) ?? "";
        let lines;
        const lineOf = (name, entry) => lineNaming((lines ??= text.split("\n")), name, entry ?? 1);
        for (const { from, to, via } of localNeeds(graph)) {
            const dependency = inWorkspace(to);
            needs.push({
                from: inWorkspace(from),
                to: dependency,
                lockfile: lockfile.path,
                line: () => lineOf(lockfile.members.get(dependency)?.name, via === undefined ? graph.importerLineOf?.(from) : graph.lineOf(via)),
            });
        }
        const computed = computing(lockfile);
        const providers = computed.length === 0 ? undefined : providersIn(workspace, lockfile.ecosystem);
        for (const path of computed) {
            const folder = folderOfAnswered(graph, lockfile, path);
            if (folder === undefined || providers === undefined)
                continue;
            answered.add(path);
            for (const name of askedOutside(graph, folder))
                for (const { path: to } of providers.get((0,manifests_names/* normalizeName */.P)(lockfile.ecosystem, name)) ?? []) {
                    const line = () => lineOf(name, graph.importerLineOf?.(folder));
                    needs.push({ from: inWorkspace(folder), to, lockfile: lockfile.path, line });
                }
        }
    }
    return { needs, answered };
}
function lineNaming(lines, name, entry) {
    if (name === undefined)
        return entry;
    for (let line = entry + 1; line <= lines.length; line += 1) {
        const text = lines[line - 1] ?? "";
        if (text.trim() === "" || text.startsWith("[[") || /^ {4}\}/.test(text))
            break;
        if (text.includes(name))
            return line;
    }
    return entry;
}
const computing = ({ members }) => [...members.values()].flatMap(({ path, computedDependencies }) => computedDependencies === undefined ? [] : [path]);
function folderOfAnswered(graph, { directory, members }, path) {
    for (const [folder, importer] of graph.importers)
        if (members.get((0,path_text/* joinPath */.uJ)(directory, folder))?.path === path) {
            const isKnown = graph.importerLineOf === undefined || graph.importerLineOf(folder) !== undefined;
            return isKnown && importer.unresolved.length === 0 ? folder : undefined;
        }
    return undefined;
}
const askedOutside = ({ importers, packages }, folder) => (0,order/* distinct */.dM)((importers.get(folder)?.edges ?? []).flatMap(({ to }) => typeof to === "number" ? (packages[to]?.name.replace(/\[.*$/, "") ?? []) : []));
const providersIn = ({ repos }, ecosystem) => (0,order/* groupBy */.$z)([...repos.values()].flatMap(({ path, manifests }) => manifests.flatMap((manifest) => manifest.ecosystem === ecosystem && manifest.name !== undefined
    ? [{ path, name: (0,manifests_names/* normalizeName */.P)(ecosystem, manifest.name) }]
    : [])), ({ name }) => name);

;// CONCATENATED MODULE: ./build/stage/commands/edges-of-state.js




const byLocks = new WeakMap();
const byManifests = new WeakMap();
function edgesOfState(state) {
    let edges = byLocks.get(state.locks);
    if (edges === undefined)
        byLocks.set(state.locks, (edges = findEdges(state)));
    return edges;
}
async function findEdges({ workspace, locks }) {
    const locked = await lockedNeeds({ workspace, locks });
    return locked.needs.length > 0 || locked.answered.size > 0
        ? edgesOf(workspace, locked)
        : edgesOfManifests(workspace);
}
function edgesOfManifests(workspace) {
    let edges = byManifests.get(workspace);
    if (edges === undefined)
        byManifests.set(workspace, (edges = edgesOf(workspace)));
    return edges;
}
async function mayKnowMore({ workspace, locks }, affected) {
    if (affected.length === 0)
        return false;
    for (const { path, ecosystem, isShared, members } of locks.served) {
        for (const { computedDependencies } of members.values())
            if (computedDependencies !== undefined)
                return true;
        if (!isShared)
            continue;
        if (locks.isAtHand(path))
            return true;
        const names = new Set();
        for (const repo of affected)
            for (const { ecosystem: its, name } of workspace.repos.get(repo)?.manifests ?? [])
                if (its === ecosystem && name !== undefined)
                    names.add((0,manifests_names/* normalizeName */.P)(ecosystem, name));
        if (names.size === 0)
            continue;
        const text = await locks.text(path);
        if (text === undefined)
            continue;
        const { mayNeedFromOutside } = await __nccwpck_require__.e(/* import() */ 664).then(__nccwpck_require__.bind(__nccwpck_require__, 8664));
        if (mayNeedFromOutside((0,path_text/* baseName */.Fl)(path), text, names))
            return true;
    }
    return false;
}


/***/ }),

/***/ 730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./build/stage/base/order.js
var order = __nccwpck_require__(3811);
// EXTERNAL MODULE: ./build/stage/graph/shortest-chains.js
var shortest_chains = __nccwpck_require__(8185);
;// CONCATENATED MODULE: ./build/stage/affected/affected.js


function uniteEdges(head, base) {
    if (base === head)
        return { edges: head, onlyAtBase: new Set() };
    const key = ({ from, to, kind }) => JSON.stringify([from, to, kind]);
    const known = new Set(head.map(key));
    const onlyAtBase = base.filter((edge) => !known.has(key(edge)));
    return { edges: [...head, ...onlyAtBase], onlyAtBase: new Set(onlyAtBase) };
}
async function closeOverDependents(closing) {
    const { head, selection, everything, lineOf } = closing;
    const changed = (name) => selection.repoChanges.has(name);
    if (everything !== null)
        return [...head.repos.values()].map((repo) => ({
            repo: repo.name,
            path: repo.path,
            changed: changed(repo.name),
            reasons: [...(selection.selected.get(repo.name) ?? []), { kind: "everything" }],
        }));
    const found = new Map();
    for (const chains of reach(closing))
        for (const [name, edge] of chains)
            if (edge === undefined || !found.has(name))
                found.set(name, chains);
    const affected = [];
    for (const [name, chains] of found) {
        const repo = head.repos.get(name);
        if (repo === undefined)
            continue;
        const edge = chains.get(name);
        const reasons = edge === undefined
            ? (selection.selected.get(name) ?? [])
            : [
                {
                    kind: "dependency",
                    chain: (0,shortest_chains/* chainFrom */.aP)(chains, name),
                    edge: edge.kind,
                    declaredIn: await lineOf(edge),
                },
            ];
        affected.push({ repo: name, path: repo.path, changed: changed(name), reasons });
    }
    return affected.sort((0,order.by)(({ repo }) => repo));
}
function* reach({ selection, edges, feelsLockOf }) {
    const byDependency = (0,shortest_chains/* edgesByDependency */.Fy)(edges);
    const inFull = [...selection.selected.keys()].filter((name) => !selection.byOwnLock.has(name));
    yield (0,shortest_chains/* shortestChains */.Tx)(inFull, byDependency);
    for (const [repo, ecosystems] of selection.byOwnLock) {
        const feeling = new Map();
        yield (0,shortest_chains/* shortestChains */.Tx)([repo], {
            get(name) {
                let own = feeling.get(name);
                if (own === undefined) {
                    own = (byDependency.get(name) ?? []).filter(({ from }) => feelsLockOf(from, { repo, ecosystems }));
                    feeling.set(name, own);
                }
                return own;
            },
        });
    }
}

// EXTERNAL MODULE: ./build/stage/base/glob/path-glob.js
var path_glob = __nccwpck_require__(4278);
// EXTERNAL MODULE: ./build/stage/base/path-text.js
var path_text = __nccwpck_require__(6906);
// EXTERNAL MODULE: ./build/stage/config/workspace-file.js
var workspace_file = __nccwpck_require__(8420);
// EXTERNAL MODULE: ./build/stage/manifests/lockfile-names.js
var lockfile_names = __nccwpck_require__(6598);
// EXTERNAL MODULE: ./build/stage/affected/ignored-by-default.js
var ignored_by_default = __nccwpck_require__(7424);
// EXTERNAL MODULE: ./build/stage/affected/owners.js
var affected_owners = __nccwpck_require__(4956);
// EXTERNAL MODULE: ./build/stage/affected/workflow-reach.js
var workflow_reach = __nccwpck_require__(9335);
;// CONCATENATED MODULE: ./build/stage/affected/select.js








const OWN_CONFIG = new Set([workspace_file/* WORKSPACE_FILE */.h, ".wrknv.toml", "wrknv.toml"]);
function select_select(input) {
    const { head, base, config } = input;
    const states = base === undefined || base === head ? [head] : [head, base];
    const owners = states.map(affected_owners/* openOwners */.B);
    const [headOwners] = owners;
    const baseOwners = owners[1] ?? headOwners;
    const globals = config.global.map(({ text }) => ({ text, glob: (0,path_glob/* pathGlob */.Q)(text) }));
    const ignores = config.ignore.map(({ text }) => (0,path_glob/* pathGlob */.Q)(text));
    const inputs = states.flatMap((state) => [...state.repos.values()].flatMap((repo) => repo.inputs.map(({ text }) => ({ repo: repo.name, pattern: text, glob: (0,path_glob/* pathGlob */.Q)(text) }))));
    const usersOf = (change) => inputs.filter(({ glob }) => canFit(glob, change));
    const rootIsRepo = [...head.repos.values()].some((repo) => repo.path === ".");
    const files = new Map();
    const reasons = new Map();
    const ignored = [];
    const unowned = [];
    let everything = null;
    const own = (repo, path) => {
        const list = files.get(repo);
        if (list === undefined)
            files.set(repo, [path]);
        else if (list.at(-1) !== path)
            list.push(path);
    };
    const give = (repo, reason) => {
        const list = reasons.get(repo);
        if (list === undefined)
            reasons.set(repo, [reason]);
        else if (!list.some(({ kind }) => kind === reason.kind))
            list.push(reason);
    };
    for (const change of [...input.changes].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))) {
        const { path } = change;
        const isJudged = input.meanings.judged.has(path);
        const wide = everythingBy(change, globals, isJudged ? workflow_reach/* NO_WORKFLOWS */.L8 : input.workflows);
        if (isJudged) {
            const owner = input.meanings.owned.get(path);
            if (owner !== undefined)
                own(owner, path);
            const meant = input.meanings.everything.find((one) => one.path === path);
            everything ??= wide ?? meant ?? null;
            for (const { repo, pattern } of usersOf(change))
                give(repo, { kind: "input", path, pattern });
            continue;
        }
        const mine = ownersOf(change, headOwners, baseOwners);
        for (const { name } of mine)
            own(name, path);
        if (wide !== null) {
            everything ??= wide;
            continue;
        }
        const using = usersOf(change);
        for (const { repo, pattern } of using)
            give(repo, { kind: "input", path, pattern });
        if (using.length > 0)
            continue;
        if (path.startsWith("../")) {
            ignored.push(path);
            continue;
        }
        const inRepo = mine.some((repo) => repo.path !== ".");
        if (ignores.some((glob) => mustFit(glob, change)) ||
            (!inRepo && !isWholeFolder(change) && (0,ignored_by_default/* isIgnoredByDefault */.j)(path, { rootIsRepo }))) {
            ignored.push(path);
            for (const { name } of mine)
                disown(files, name, path);
            continue;
        }
        if (mine.length > 0)
            continue;
        unowned.push(path);
        if (config.unowned === "everything")
            everything ??= {
                kind: "unowned",
                path,
                message: change.note ?? `no repo owns ${(0,path_text/* showPath */.P8)(path)}`,
                hint: `if it affects nobody, add it to [affected] ignore in ${workspace_file/* WORKSPACE_FILE */.h}; if it affects some repos, add it to their inputs`,
            };
    }
    for (const { repo, reason } of input.meanings.reasons)
        give(repo, reason);
    everything ??= input.meanings.everything[0] ?? null;
    for (const [repo, paths] of files) {
        const [first] = paths;
        if (first !== undefined)
            reasons.set(repo, [
                { kind: "changed-file", path: first, count: paths.length },
                ...(reasons.get(repo) ?? []),
            ]);
    }
    return {
        repoChanges: new Map((0,order/* sorted */.IP)(files.keys()).map((repo) => [repo, files.get(repo) ?? []])),
        selected: new Map((0,order/* sorted */.IP)(reasons.keys()).map((repo) => [repo, reasons.get(repo) ?? []])),
        ignored,
        unowned,
        everything,
        byOwnLock: selectedByOwnLock(states, files, reasons),
    };
}
function selectedByOwnLock(states, files, reasons) {
    const found = new Map();
    for (const [name, paths] of files) {
        const repo = states.map(({ repos }) => repos.get(name)).find((one) => one !== undefined);
        if (repo === undefined || reasons.get(name)?.some(({ kind }) => kind !== "changed-file") === true)
            continue;
        const locked = new Set();
        const isOwnLock = (path) => {
            const ecosystem = repo.ecosystems.find((one) => one !== "go" && lockfile_names/* LOCKFILES */.JA[one].includes((0,path_text/* baseName */.Fl)(path)));
            if ((0,path_text/* parentOf */.gN)(path) !== repo.path || ecosystem === undefined)
                return false;
            locked.add(ecosystem);
            return true;
        };
        if (paths.every(isOwnLock))
            found.set(name, locked);
    }
    return found;
}
const isWholeFolder = (change) => change.note !== undefined;
const canFit = (glob, change) => glob.fits(change.path) || (isWholeFolder(change) && glob.below(`${change.path}/`) !== "none");
const mustFit = (glob, change) => glob.fits(change.path) || (isWholeFolder(change) && glob.below(`${change.path}/`) === "all");
function ownersOf(change, head, base) {
    if (isWholeFolder(change)) {
        const below = [head, base].flatMap((owners) => owners?.reposBelow(change.path) ?? []);
        if (below.length > 0)
            return (0,order/* distinct */.dM)(below);
    }
    return (0,order/* distinct */.dM)([
        change.atHead ? head?.ownerOf(change.path) : undefined,
        change.atBase ? base?.ownerOf(change.path) : undefined,
    ].flatMap((repo) => repo ?? []));
}
function disown(files, repo, path) {
    const left = files.get(repo)?.filter((file) => file !== path) ?? [];
    if (left.length === 0)
        files.delete(repo);
    else
        files.set(repo, left);
}
function everythingBy(change, globals, workflows) {
    const { path } = change;
    if (OWN_CONFIG.has(path))
        return { kind: "config", path, message: `wrknv's own config ${(0,path_text/* showPath */.P8)(path)} changed`, hint: null };
    const global = globals.find(({ glob }) => canFit(glob, change));
    if (global !== undefined)
        return {
            kind: "global",
            path,
            message: `${(0,path_text/* showPath */.P8)(path)} matches ${(0,path_text/* showPath */.P8)(global.text)} of [affected] global`,
            hint: `narrow that pattern in ${workspace_file/* WORKSPACE_FILE */.h}`,
        };
    if (workflows.workflows.has(path))
        return { kind: "workflow", path, message: `the workflow ${(0,path_text/* showPath */.P8)(path)} changed`, hint: null };
    for (let folder = (0,path_text/* parentOf */.gN)(path); folder !== "."; folder = (0,path_text/* parentOf */.gN)(folder))
        if (workflows.actions.has(folder))
            return {
                kind: "workflow",
                path,
                message: `${(0,path_text/* showPath */.P8)(path)} belongs to the local action ${(0,path_text/* showPath */.P8)(folder)}`,
                hint: null,
            };
    const naming = workflows.namedBy(path);
    return naming === undefined
        ? null
        : {
            kind: "workflow",
            path,
            message: `the workflow ${(0,path_text/* showPath */.P8)(naming)} names ${(0,path_text/* showPath */.P8)(path)}`,
            hint: null,
        };
}

// EXTERNAL MODULE: ./build/stage/backtest/same-edges.js
var same_edges = __nccwpck_require__(6688);
// EXTERNAL MODULE: ./build/stage/commands/config-problems.js
var config_problems = __nccwpck_require__(8441);
// EXTERNAL MODULE: ./build/stage/commands/repo-tasks.js
var repo_tasks = __nccwpck_require__(5705);
;// CONCATENATED MODULE: ./build/stage/commands/declared-outputs.js


async function declaringOutputs(root, states, names) {
    const declaring = new Set();
    for (const state of states)
        for (const name of names) {
            const repo = state.workspace.repos.get(name);
            if (repo === undefined || declaring.has(name))
                continue;
            try {
                const tree = (await (0,repo_tasks/* repoTasks */.F)(root, state, [repo])).get(name);
                if (tree !== undefined && hasOutputs(tree))
                    declaring.add(name);
            }
            catch (error) {
                if (!(error instanceof config_problems/* ConfigProblems */.$))
                    throw error;
                declaring.add(name);
            }
        }
    return declaring;
}
const hasOutputs = ({ task, children }) => (task?.settings.outputs ?? []).length > 0 || [...children.values()].some(hasOutputs);

// EXTERNAL MODULE: ./build/stage/commands/edges-of-state.js + 2 modules
var edges_of_state = __nccwpck_require__(3649);
// EXTERNAL MODULE: ./build/stage/affected/describe.js
var describe = __nccwpck_require__(3169);
;// CONCATENATED MODULE: ./build/stage/affected/meaning.js
const NO_MEANING = {
    judged: new Set(),
    everything: [],
    reasons: [],
    owned: new Map(),
    warnings: [],
};
const joinMeanings = (meanings) => ({
    everything: meanings.flatMap(({ everything }) => everything),
    reasons: meanings.flatMap(({ reasons }) => reasons),
    owned: new Map(meanings.flatMap(({ owned }) => [...owned])),
    warnings: meanings.flatMap(({ warnings }) => warnings),
});
function wholeRoot({ directory, members }, everything) {
    if (directory === ".")
        return { ...NO_MEANING, everything: [everything] };
    return everyMember({ directory, members }, { path: everything.path, why: everything.message });
}
const everyMember = ({ directory, members }, { path, why }) => ({
    ...NO_MEANING,
    reasons: [...members.values()].map((repo) => ({
        repo,
        reason: { kind: "workspace-file", path, workspace: directory, why },
    })),
});

;// CONCATENATED MODULE: ./build/stage/affected/lock-meaning.js



async function lockMeaning(question) {
    const { path, base, head, root } = question;
    if (base === undefined || head === undefined)
        return everyMember(root, { path, why: base === undefined ? "it was added" : "it is gone" });
    for (const reading of [head, base])
        if (reading.kind === "unknown")
            return {
                ...everyMember(root, { path, why: reading.why }),
                warnings: [
                    {
                        code: "lockfile/unknown",
                        severity: "warning",
                        message: `${(0,path_text/* showPath */.P8)(path)}${reading === base ? " at the base" : ""} cannot be read by its meaning, line ${reading.line}: ${(0,path_text/* showText */.h$)(reading.why)}`,
                        file: path,
                        hint: "until it can, a change to it selects every member",
                    },
                ],
            };
    if (base.kind === "unknown" || head.kind === "unknown")
        return NO_MEANING;
    const { settings, importers } = question.compare(base.graph, head.graph);
    const meanings = [];
    const [setting] = settings;
    if (setting !== undefined)
        meanings.push(wholeRoot(root, {
            kind: "locked",
            path,
            message: `${(0,path_text/* showText */.h$)(setting.key)} of ${(0,path_text/* showPath */.P8)(path)} counts for all that is resolved: ${(0,path_text/* showText */.h$)(setting.base ?? "nothing")} is now ${(0,path_text/* showText */.h$)(setting.head ?? "nothing")}`,
            hint: null,
        }));
    for (const [folder, difference] of importers)
        meanings.push(await importerMeaning(question, folder, difference));
    return joinMeanings(meanings);
}
async function importerMeaning({ path, root, declaredIn }, folder, difference) {
    const directory = folder.startsWith("../") ? folder : (0,path_text/* joinPath */.uJ)(root.directory, folder);
    const repo = root.members.get(directory);
    switch (difference.kind) {
        case "added":
        case "removed":
            return NO_MEANING;
        case "locked": {
            if (repo === undefined)
                return folder === "."
                    ? wholeRoot(root, {
                        kind: "locked",
                        path,
                        message: `${(0,path_text/* showText */.h$)(difference.package)}, which the root itself uses${difference.chain.length > 1 ? ` by ${difference.chain.slice(0, -1).map(path_text/* showText */.h$).join(" \u2192 ")}` : ""}: ${(0,describe/* describeVersions */.Tt)(difference)} in ${(0,path_text/* showPath */.P8)(path)}`,
                        hint: "move it to the repos that use it, if not all of them do",
                    })
                    : NO_MEANING;
            const { from, to } = difference;
            return {
                ...NO_MEANING,
                reasons: [
                    {
                        repo,
                        reason: {
                            kind: "locked",
                            lockfile: path,
                            package: difference.package,
                            from,
                            to,
                            chain: [repo, ...difference.chain],
                        },
                    },
                ],
            };
        }
        case "unresolved": {
            const { ask, side } = difference;
            const place = ask.line === undefined ? await declaredIn(side, directory, ask) : `${(0,path_text/* showPath */.P8)(path)}:${ask.line}`;
            const message = `${(0,path_text/* showPath */.P8)(path)}${side === "base" ? " at the base" : ""} does not resolve ${(0,path_text/* showText */.h$)(ask.name)} ${(0,path_text/* showText */.h$)(ask.specifier)}, which ${(0,path_text/* showText */.h$)(place)} asks for`;
            const meaning = repo !== undefined
                ? {
                    ...NO_MEANING,
                    reasons: [
                        {
                            repo,
                            reason: {
                                kind: "unresolved",
                                lockfile: path,
                                package: ask.name,
                                specifier: ask.specifier,
                                declaredIn: place,
                            },
                        },
                    ],
                }
                : folder === "."
                    ? wholeRoot(root, { kind: "locked", path, message, hint: null })
                    : NO_MEANING;
            return {
                ...meaning,
                warnings: [
                    {
                        code: "lockfile/unresolved",
                        severity: "warning",
                        message,
                        file: path,
                        hint: "write the lockfile again with its package manager",
                    },
                ],
            };
        }
    }
}

;// CONCATENATED MODULE: ./build/stage/affected/root-meaning.js


const rootMeaning = (path, keys, { root, reached }) => joinMeanings(keys.map((key) => keyMeaning(path, key, { root, reached })));
function keyMeaning(path, { change: { key, effect }, declaredIn }, { root, reached }) {
    const reasonFor = (repo) => ({
        repo,
        reason: { kind: "root-manifest", key, declaredIn },
    });
    const everybody = (what) => root.directory === "."
        ? wholeRoot(root, { kind: "root-manifest", path, message: `${what} (${declaredIn})`, hint: null })
        : { ...NO_MEANING, reasons: [...root.members.values()].map(reasonFor) };
    switch (effect.kind) {
        case "locked":
        case "none":
            return NO_MEANING;
        case "everything":
            return everybody(key === "" ? `${(0,path_text/* showPath */.P8)(path)} changed as a whole` : `${(0,path_text/* showText */.h$)(key)} of ${(0,path_text/* showPath */.P8)(path)} changed`);
        case "members":
            return {
                ...NO_MEANING,
                reasons: effect.folders.flatMap((folder) => {
                    const repo = root.members.get(folder);
                    return repo === undefined ? [] : [reasonFor(repo)];
                }),
            };
        case "root-repo": {
            const repo = root.members.get(root.directory);
            return repo === undefined
                ? everybody(`${(0,path_text/* showText */.h$)(key)} of ${(0,path_text/* showPath */.P8)(path)} changed`)
                : { ...NO_MEANING, owned: new Map([[path, repo]]), reasons: [reasonFor(repo)] };
        }
        case "scripts": {
            const counting = effect.names.filter((name) => reached.has(name));
            return counting.length === 0
                ? NO_MEANING
                : everybody(`the script ${counting.map(path_text/* showText */.h$).join(", ")} of ${(0,path_text/* showPath */.P8)(path)} changed`);
        }
    }
}

// EXTERNAL MODULE: ./build/stage/manifests/locate.js + 1 modules
var locate = __nccwpck_require__(2297);
// EXTERNAL MODULE: ./build/stage/workspace/locks.js + 1 modules
var locks = __nccwpck_require__(3488);
;// CONCATENATED MODULE: ./build/stage/commands/go-meaning.js




const VERSION_FILES = new Set(["go.mod", "go.sum", "go.work", "go.work.sum"]);
async function goMeaning({ head, base, changes }, root) {
    const { directory } = root;
    const folders = new Set([directory, ...root.base.members, ...root.head.members]);
    const changed = changes.filter(({ path }) => VERSION_FILES.has((0,path_text/* baseName */.Fl)(path)) && folders.has((0,path_text/* parentOf */.gN)(path)));
    if (changed.length === 0)
        return NO_MEANING;
    const path = (0,path_text/* joinPath */.uJ)(directory, "go.work");
    const changedPaths = new Set(changed.map((change) => change.path));
    const after = await readWorkspace(head, { directory, members: root.head.members });
    const before = await readWorkspace(base, {
        directory,
        members: root.base.members,
        sums: after?.kind === "workspace" ? after.workspace.sums : undefined,
        changed: changedPaths,
    });
    if (before === undefined || after === undefined)
        return NO_MEANING;
    const question = { root, declaredIn: () => Promise.resolve(path) };
    if (before.kind === "unknown" || after.kind === "unknown")
        return lockMeaning({
            ...question,
            path: [after, before].find((side) => side.kind === "unknown")?.path ?? path,
            base: before.kind === "unknown" ? before : NO_LOCK,
            head: after.kind === "unknown" ? after : NO_LOCK,
            compare: () => ({ settings: [], importers: new Map() }),
        });
    const { compareGoWorkspaces } = await __nccwpck_require__.e(/* import() */ 443).then(__nccwpck_require__.bind(__nccwpck_require__, 8443));
    const { settings, importers } = compareGoWorkspaces(before.workspace, after.workspace);
    const [setting] = settings;
    return joinMeanings([
        await lockMeaning({
            ...question,
            path,
            base: NO_LOCK,
            head: NO_LOCK,
            compare: () => ({ settings: [], importers }),
        }),
        ...(setting === undefined ? [] : [everyMember(root, { path, why: describeSetting(setting) })]),
    ]);
}
function describeSetting({ key, base, head }) {
    if (base === head)
        return `${key}: nobody knows which versions it raises`;
    return `${key}: ${base ?? "nothing"} is now ${head ?? "nothing"}`;
}
const NO_LOCK = {
    kind: "graph",
    graph: { packages: [], importers: new Map(), settings: new Map(), lineOf: () => 1 },
};
async function readWorkspace(state, { directory, members, sums: others, changed }) {
    const [{ readGoModFile, readGoWorkFile }, { readGoSumFile }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 460).then(__nccwpck_require__.bind(__nccwpck_require__, 1460)),
        __nccwpck_require__.e(/* import() */ 825).then(__nccwpck_require__.bind(__nccwpck_require__, 9825)),
    ]);
    const path = (0,path_text/* joinPath */.uJ)(directory, "go.work");
    const text = await state.locks.text(path);
    if (text === undefined)
        return undefined;
    const work = readGoWorkFile(text);
    if (work.kind === "unknown")
        return { ...work, path };
    const modules = new Map();
    const sums = new Map();
    for (const sum of [`${path}.sum`, ...[...members].map((folder) => (0,path_text/* joinPath */.uJ)(folder, "go.sum"))]) {
        const same = changed?.has(sum) === false ? others?.get(sum) : undefined;
        const own = same === undefined ? await state.locks.text(sum) : undefined;
        const read = same ?? (own === undefined ? undefined : readGoSumFile(own));
        if (read !== undefined)
            sums.set(sum, read);
    }
    for (const folder of members) {
        const file = (0,path_text/* joinPath */.uJ)(folder, "go.mod");
        const own = await state.locks.text(file);
        if (own === undefined)
            continue;
        const module = readGoModFile(own);
        if (module.kind === "unknown")
            return { ...module, path: file };
        modules.set((0,locks/* folderBelow */.MK)(directory, folder), module);
    }
    return { kind: "workspace", workspace: { work, members: modules, sums } };
}

// EXTERNAL MODULE: ./build/stage/manifests/manifest.js
var manifest = __nccwpck_require__(4351);
// EXTERNAL MODULE: ./build/stage/workspace/repos-by-path.js
var repos_by_path = __nccwpck_require__(3180);
// EXTERNAL MODULE: ./build/stage/workspace/root-members.js
var root_members = __nccwpck_require__(5605);
;// CONCATENATED MODULE: ./build/stage/commands/shared-roots.js






function sharedRoots(head, base, changes) {
    const states = [head.workspace, base.workspace];
    const roots = new Map();
    for (const { declared } of states)
        for (const { ecosystem, directory } of declared)
            roots.set(`${ecosystem} ${directory}`, { ecosystem, directory });
    const isDeclared = new Set(roots.keys());
    const atTop = new Set(changes.filter(({ path }) => (0,path_text/* parentOf */.gN)(path) === ".").map(({ path }) => (0,path_text/* baseName */.Fl)(path)));
    for (const ecosystem of manifest/* ECOSYSTEMS */.S)
        if (lockfile_names/* ROOT_MANIFESTS */.mu[ecosystem].some((name) => atTop.has(name)))
            roots.set(`${ecosystem} .`, { ecosystem, directory: "." });
    return [...roots].map(([key, { ecosystem, directory }]) => {
        const [atHead, atBase] = states.map((workspace) => sideOf(workspace, ecosystem, directory));
        return {
            ecosystem,
            directory,
            isDeclared: isDeclared.has(key),
            head: atHead ?? NOTHING,
            base: atBase ?? NOTHING,
            members: namesOf((0,order/* distinct */.dM)([base.workspace, head.workspace]), [
                directory,
                ...(atBase?.members ?? []),
                ...(atHead?.members ?? []),
            ]),
        };
    });
}
const NOTHING = { members: new Set(), manifests: new Map() };
const sides = new WeakMap();
function sideOf(workspace, ecosystem, directory) {
    let known = sides.get(workspace);
    if (known === undefined)
        sides.set(workspace, (known = new Map()));
    const key = `${ecosystem} ${directory}`;
    let side = known.get(key);
    if (side === undefined)
        known.set(key, (side = (0,root_members/* rootMembers */.k)(workspace, ecosystem, directory)));
    return side;
}
function namesOf(states, folders) {
    const names = new Map();
    for (const state of states) {
        const byPath = (0,repos_by_path/* reposByPath */.m)(state);
        for (const folder of folders) {
            const repo = byPath.get(folder);
            if (repo !== undefined)
                names.set(folder, repo.name);
        }
    }
    return names;
}

;// CONCATENATED MODULE: ./build/stage/commands/meanings.js










async function meaningsOf(question) {
    const { head, base, changes } = question;
    if (!changes.some(({ path }) => (0,lockfile_names/* mayBeJudged */.Ai)(path)))
        return NO_MEANING;
    const judged = new Set();
    const meanings = [];
    for (const root of sharedRoots(head, base, changes)) {
        const local = new Map();
        for (const change of changes)
            if (change.note === undefined &&
                (0,path_text/* isInside */.FK)(change.path, root.directory) &&
                change.path !== root.directory)
                local.set((0,locks/* folderBelow */.MK)(root.directory, change.path), change);
        const own = await meaningsAt(question, root, local);
        meanings.push(own);
        for (const path of own.judged)
            judged.add(path);
    }
    return meanings.length === 0 ? NO_MEANING : { ...joinMeanings(meanings), judged };
}
async function meaningsAt(question, root, local) {
    const judged = new Set();
    const meanings = [];
    const { ecosystem, directory, isDeclared } = root;
    const manifests = lockfile_names/* ROOT_MANIFESTS */.mu[ecosystem].filter((name) => local.has(name));
    for (const name of manifests) {
        judged.add((0,path_text/* joinPath */.uJ)(directory, name));
        meanings.push(await manifestMeaning(question, root, (0,path_text/* joinPath */.uJ)(directory, name)));
    }
    if (ecosystem === "go") {
        if (isDeclared) {
            if (local.has("go.work.sum"))
                judged.add((0,path_text/* joinPath */.uJ)(directory, "go.work.sum"));
            meanings.push(await goMeaning(question, root));
        }
        return { ...joinMeanings(meanings), judged };
    }
    if (!isDeclared)
        return { ...joinMeanings(meanings), judged };
    const locks = lockfile_names/* LOCKFILES */.JA[ecosystem].filter((name) => local.has(name));
    for (const name of locks)
        judged.add((0,path_text/* joinPath */.uJ)(directory, name));
    const compared = manifests.length === 0
        ? locks
        : (0,order/* distinct */.dM)([
            ...locks,
            ...lockfile_names/* LOCKFILES */.JA[ecosystem].filter((name) => hasLock(question, (0,path_text/* joinPath */.uJ)(directory, name))),
        ]);
    for (const name of compared)
        meanings.push(await sharedLockMeaning(question, root, (0,path_text/* joinPath */.uJ)(directory, name)));
    if (ecosystem === "npm")
        for (const [path, change] of local) {
            const isOpaque = (0,lockfile_names/* isOpaqueRootFile */.uO)(path);
            const telling = isOpaque ? [] : await lockfilesTellingOf(question, root, path);
            if (telling === undefined)
                continue;
            judged.add(change.path);
            if (!telling.some((name) => locks.includes(name)))
                meanings.push(wholeRoot(root, {
                    kind: "workspace-file",
                    path: change.path,
                    message: isOpaque
                        ? `${path} is the package manager's own`
                        : `${path} changed without a lockfile that records what is in it`,
                    hint: null,
                }));
        }
    return { ...joinMeanings(meanings), judged };
}
const hasLock = ({ head, base }, path) => [head, base].some(({ locks }) => locks.served.some((one) => one.path === path));
async function lockfilesTellingOf({ head, base }, { directory }, path) {
    if ((0,lockfile_names/* standsForLockfile */.Aq)(path))
        return lockfile_names/* HASHING_LOCKFILES */.aN;
    if (!path.endsWith(".patch") && !path.endsWith(".diff"))
        return undefined;
    const naming = new Set();
    for (const { locks } of [head, base])
        for (const name of lockfile_names/* LOCKFILES */.JA.npm)
            if ((await locks.text((0,path_text/* joinPath */.uJ)(directory, name)))?.includes(path) === true)
                naming.add(name);
    return naming.size === 0 ? undefined : lockfile_names/* HASHING_LOCKFILES */.aN.filter((name) => naming.has(name));
}
async function sharedLockMeaning({ head, base }, root, path) {
    const readBase = await base.locks.read(path);
    const readHead = await head.locks.read(path);
    const { compareLockGraphs } = await __nccwpck_require__.e(/* import() */ 970).then(__nccwpck_require__.bind(__nccwpck_require__, 970));
    if (readBase === undefined && readHead === undefined)
        return everyMember(root, { path, why: "it cannot be found at either side" });
    return lockMeaning({
        path,
        base: readBase,
        head: readHead,
        root,
        compare: compareLockGraphs,
        async declaredIn(side, folder, { at }) {
            const state = side === "head" ? head : base;
            const served = state.locks.served.find((one) => one.path === path);
            const manifest = served?.members.get(folder);
            return manifest === undefined || at === undefined ? path : state.locator.line(manifest.path, at);
        },
    });
}
async function manifestMeaning({ head, base, task, workflowTexts }, root, path) {
    const { compareRootManifest } = await __nccwpck_require__.e(/* import() */ 737).then(__nccwpck_require__.bind(__nccwpck_require__, 2118));
    const texts = { base: await base.locks.text(path), head: await head.locks.text(path) };
    const keys = await compareRootManifest({
        path,
        ...texts,
        rootIsRepo: root.members.has(root.directory),
        hasLockfile: [head, base].every(({ locks }) => locks.served.some((one) => one.ecosystem === root.ecosystem && one.directory === root.directory)),
        members: { base: root.base.manifests, head: root.head.manifests },
        baseMembers: root.base.members,
        headMembers: root.head.members,
    });
    const anchors = {
        base: (0,locate/* openAnchors */.T)(path, texts.base ?? ""),
        head: (0,locate/* openAnchors */.T)(path, texts.head ?? ""),
    };
    const declaredIn = async (side, at) => {
        const line = await anchors[side].line(at);
        return line === undefined ? path : `${path}:${line}`;
    };
    const scripts = keys.flatMap(({ effect }) => (effect.kind === "scripts" ? effect.names : []));
    return rootMeaning(path, await Promise.all(keys.map(async (change) => ({ change, declaredIn: await declaredIn(change.side, change.at) }))), {
        root,
        reached: new Set(scripts.length === 0 || task === undefined
            ? scripts
            : await reachedOf(scripts, texts, { head, root, task, workflowTexts })),
    });
}
async function reachedOf(changed, texts, { head, root, task, workflowTexts, }) {
    const [{ reachedScripts }, { readRootScripts }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 302).then(__nccwpck_require__.bind(__nccwpck_require__, 4921)),
        __nccwpck_require__.e(/* import() */ 578).then(__nccwpck_require__.bind(__nccwpck_require__, 5578)),
    ]);
    const memberCommands = [];
    for (const folder of root.head.members)
        for (const name of ["package.json", "wrknv.toml", ".wrknv.toml"]) {
            const text = folder === root.directory ? undefined : await head.locks.text((0,path_text/* joinPath */.uJ)(folder, name));
            if (text === undefined)
                continue;
            memberCommands.push(...(name === "package.json" ? readRootScripts(text).values() : [text]));
        }
    return reachedScripts({
        changed,
        scripts: { base: readRootScripts(texts.base), head: readRootScripts(texts.head) },
        task,
        memberCommands,
        workflowTexts,
    });
}

;// CONCATENATED MODULE: ./build/stage/commands/own-locks.js
function openOwnLocks(states, declaring) {
    let locked;
    return (dependent, { repo, ecosystems }) => {
        if (declaring.has(repo))
            return true;
        locked ??= lockedEcosystems(states);
        const own = locked.get(dependent);
        return own === undefined || [...ecosystems].some((ecosystem) => !own.has(ecosystem));
    };
}
function lockedEcosystems(states) {
    const locked = new Map();
    for (const { workspace, locks } of [...new Set(states)].reverse()) {
        const byFolder = new Map();
        for (const { isShared, directory, ecosystem } of locks.served) {
            if (isShared)
                continue;
            const others = byFolder.get(directory);
            if (others === undefined)
                byFolder.set(directory, new Set([ecosystem]));
            else
                others.add(ecosystem);
        }
        for (const { name, path } of workspace.repos.values())
            locked.set(name, byFolder.get(path) ?? new Set());
    }
    return locked;
}

;// CONCATENATED MODULE: ./build/stage/commands/judge.js







async function judge({ root, config, head, base, changes, workflows, everything: known, task, }) {
    const meanings = await meaningsOf({ head, base, changes, task, workflowTexts: workflows.texts });
    const selection = select_select({
        changes: changes.map(({ path, status, note }) => ({
            path,
            atHead: status !== "deleted",
            atBase: status !== "added",
            note,
        })),
        head: head.workspace,
        base: base.workspace,
        config,
        workflows,
        meanings,
    });
    const everything = known ?? unreadable(head, base) ?? selection.everything;
    const feelsLockOf = openOwnLocks([head, base], await declaringOutputs(root, new Set([head, base]), [...selection.byOwnLock.keys()]));
    const close = async (headEdges, baseEdges) => {
        const united = uniteEdges(headEdges.edges, (0,same_edges/* sameEdges */.b)(headEdges, baseEdges) ? headEdges.edges : baseEdges.edges);
        const affected = await closeOverDependents({
            head: head.workspace,
            selection,
            everything,
            edges: united.edges,
            lineOf: (edge) => (united.onlyAtBase.has(edge) ? base : head).locator.line(edge.declaredIn.file, edge.declaredIn.at),
            feelsLockOf,
        });
        return { headEdges, affected };
    };
    const [headManifests, baseManifests] = [(0,edges_of_state/* edgesOfManifests */.gG)(head.workspace), (0,edges_of_state/* edgesOfManifests */.gG)(base.workspace)];
    const byManifests = await close(headManifests, baseManifests);
    const names = byManifests.affected.map(({ repo }) => repo);
    const closeAgain = async () => {
        const [headEdges, baseEdges] = [await (0,edges_of_state/* edgesOfState */.Xn)(head), await (0,edges_of_state/* edgesOfState */.Xn)(base)];
        const isSame = headEdges.edges === headManifests.edges && baseEdges.edges === baseManifests.edges;
        return isSame ? { ...byManifests, headEdges } : close(headEdges, baseEdges);
    };
    const closed = (await (0,edges_of_state/* mayKnowMore */.En)(head, names)) || (head !== base && (await (0,edges_of_state/* mayKnowMore */.En)(base, names)))
        ? await closeAgain()
        : byManifests;
    return {
        selection,
        everything,
        ...closed,
        warnings: meanings.warnings,
        removed: [...base.workspace.repos.keys()].filter((name) => !head.workspace.repos.has(name)),
    };
}
function unreadable(head, base) {
    for (const state of [head, base])
        for (const repo of state.workspace.repos.values())
            if (repo.unreadable !== undefined)
                return {
                    kind: "unreadable",
                    path: repo.path,
                    message: state === head ? repo.unreadable : `at the base ${repo.unreadable}`,
                    hint: "wrknv workspace validate shows what is wrong with it",
                };
    return null;
}


/***/ }),

/***/ 7894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ openWorkspace)
/* harmony export */ });
/* harmony import */ var _base_path_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6906);
/* harmony import */ var _config_load_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(418);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5927);
/* harmony import */ var _workspace_checkouts_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(526);
/* harmony import */ var _config_problems_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8441);
/* harmony import */ var _workspace_root_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7175);
/* harmony import */ var _root_of_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3321);







const NO_CONFIG = {
    affected: { global: [], ignore: [], unowned: "everything" },
    repos: [],
    kinds: [],
};
async function openWorkspace(context, scope, started = () => undefined) {
    const git = (0,_root_of_js__WEBPACK_IMPORTED_MODULE_6__/* .gitOf */ .O)(context);
    const root = await (0,_root_of_js__WEBPACK_IMPORTED_MODULE_6__/* .rootOf */ .I)(context);
    const own = root.top === undefined
        ? undefined
        : (0,_workspace_checkouts_js__WEBPACK_IMPORTED_MODULE_3__/* .openCheckout */ .H)({ git: git.at(root.top), directory: ".", rootBelowTop: (0,_workspace_root_js__WEBPACK_IMPORTED_MODULE_5__/* .rootBelowTop */ .he)(root), form: "monorepo" }, scope);
    if (own !== undefined)
        started(own);
    const [workspaceFile, settings] = await Promise.all([
        (0,_config_load_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .loadWorkspaceFile */ .MD)(root.path),
        (0,_config_load_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .loadSettings */ .M5)({ root: root.path, env: context.env, options: context.given }),
    ]);
    const diagnostics = [...workspaceFile.diagnostics, ...settings.diagnostics];
    if (diagnostics.some(({ severity }) => severity === "error"))
        throw new _config_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigProblems */ .$(diagnostics);
    const config = workspaceFile.file ?? NO_CONFIG;
    const isSibling = (directory) => directory !== "." && (0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__.exists)((0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(root.path, `${directory}/.git`));
    const directories = new Set([
        ...(own === undefined ? (0,_workspace_root_js__WEBPACK_IMPORTED_MODULE_5__/* .siblingsIn */ .hk)(root.path) : []),
        ...config.repos.map(({ path }) => path).filter(isSibling),
    ]);
    const siblings = [...directories]
        .sort()
        .map((directory) => (0,_workspace_checkouts_js__WEBPACK_IMPORTED_MODULE_3__/* .openCheckout */ .H)({ git: git.at((0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(root.path, directory)), directory, rootBelowTop: ".", form: "siblings" }, scope));
    return { root, own, siblings, config, settings, diagnostics };
}


/***/ }),

/***/ 7687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ reachBelow)
/* harmony export */ });
/* harmony import */ var _base_path_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6906);

function reachBelow(reach, below) {
    if (below === ".")
        return reach;
    const move = (path) => path.startsWith(`${below}/`) ? path.slice(below.length + 1) : (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .pathAboveRoot */ .Vd)(below, path);
    const back = (path) => path.startsWith("../") ? path.replace(/^(?:\.\.\/)+/, "") : (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(below, path);
    return {
        workflows: new Set([...reach.workflows].map(move)),
        actions: new Set([...reach.actions].map(move)),
        namedBy: (path) => reach.namedBy(back(path)),
        texts: reach.texts,
    };
}


/***/ }),

/***/ 5705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ repoTasks),
/* harmony export */   a: () => (/* binding */ tasksOf)
/* harmony export */ });
/* harmony import */ var _base_path_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6906);
/* harmony import */ var _config_check_settings_file_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8323);
/* harmony import */ var _config_resolve_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9570);
/* harmony import */ var _config_settings_files_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6913);
/* harmony import */ var _config_task_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3508);
/* harmony import */ var _workspace_snapshot_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1419);
/* harmony import */ var _config_problems_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8441);







async function repoTasks(root, state, repos) {
    const wanted = [...repos].flatMap((repo) => _config_settings_files_js__WEBPACK_IMPORTED_MODULE_3__/* .SETTINGS_FILES */ .E.flatMap(({ name, keys }) => {
        const file = state.files.get((0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(repo.path, name));
        return file === undefined ? [] : [{ repo, keys, file }];
    }));
    const readings = await (0,_workspace_snapshot_js__WEBPACK_IMPORTED_MODULE_5__/* .readFiles */ .Ul)(root, wanted.map(({ file }) => file), _config_settings_files_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_CONFIG_BYTES */ .G);
    const sources = new Map();
    const problems = [];
    for (const [position, { repo, keys, file }] of wanted.entries()) {
        const reading = readings[position];
        if (reading?.kind !== "text") {
            if (keys.length === 0)
                problems.push({
                    code: "config/unreadable",
                    severity: "error",
                    message: reading?.kind === "unreadable" ? reading.why : "it is too large for a config file",
                    file: file.path,
                });
            continue;
        }
        if (keys.length > 0 && !reading.text.includes("wrknv"))
            continue;
        const { table, diagnostics } = await (0,_config_check_settings_file_js__WEBPACK_IMPORTED_MODULE_1__/* .checkSettingsFile */ .a)({ file: file.path, text: reading.text, keys });
        problems.push(...diagnostics.filter(({ severity }) => severity === "error"));
        if (table === undefined)
            continue;
        const own = sources.get(repo.name);
        const source = { file: file.path, keys, table };
        if (own === undefined)
            sources.set(repo.name, [source]);
        else
            own.push(source);
    }
    if (problems.length > 0)
        throw new _config_problems_js__WEBPACK_IMPORTED_MODULE_6__/* .ConfigProblems */ .$(problems);
    const trees = new Map();
    for (const [repo, files] of sources)
        trees.set(repo, (await (0,_config_resolve_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveSettings */ .M)({ options: {}, env: {}, files })).settings.tasks);
    return trees;
}
const tasksOf = (trees, repo) => trees.get(repo.name) ?? _config_task_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_TASKS */ .hr;


/***/ }),

/***/ 3321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  O: () => (/* binding */ gitOf),
  I: () => (/* binding */ rootOf)
});

// EXTERNAL MODULE: ./build/stage/workspace/root.js
var root = __nccwpck_require__(7175);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/stage/base/failure.js
var failure = __nccwpck_require__(1297);
// EXTERNAL MODULE: ./build/stage/base/path-text.js
var path_text = __nccwpck_require__(6906);
// EXTERNAL MODULE: ./build/stage/system/files.js + 1 modules
var files = __nccwpck_require__(5927);
// EXTERNAL MODULE: ./build/stage/system/processes.js + 2 modules
var processes = __nccwpck_require__(7095);
;// CONCATENATED MODULE: ./build/stage/git/git.js





const MINIMUM_GIT = "2.30.0";
const DROPPED = [
    "GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR", "GIT_PREFIX", "GIT_NAMESPACE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_EXTERNAL_DIFF", "GIT_DIFF_OPTS", "GIT_LITERAL_PATHSPECS", "GIT_GLOB_PATHSPECS",
    "GIT_NOGLOB_PATHSPECS", "GIT_ICASE_PATHSPECS", "GIT_REPLACE_REF_BASE", "GIT_SHALLOW_FILE", "GIT_GRAFT_FILE",
    "GIT_ATTR_SOURCE", "GIT_PAGER",
];
function gitEnvironment(env) {
    const kept = {};
    for (const [name, value] of Object.entries(env))
        if (value !== undefined && !DROPPED.includes(name))
            kept[name] = value;
    return {
        ...kept,
        LC_ALL: "C",
        GIT_OPTIONAL_LOCKS: "0",
        GIT_TERMINAL_PROMPT: "0",
        GIT_NO_REPLACE_OBJECTS: "1",
    };
}
function openGit(directory, options) {
    const open = (folder, env) => ({
        directory: folder,
        env,
        at: (other, { own } = { own: false }) => open(other, own ? { ...env, GIT_CEILING_DIRECTORIES: (0,external_node_path_.dirname)(other) } : env),
        async run(args, { allow = [0], stdin, timeoutMs, announce } = {}) {
            const result = await options.run(["git", ...args], {
                cwd: folder,
                env,
                ...(stdin === undefined ? {} : { stdin }),
                ...(timeoutMs === undefined ? {} : { timeoutMs }),
                ...(announce === undefined ? {} : { announce }),
            });
            if (result.outcome.kind === "exited" && allow.includes(result.outcome.code))
                return { code: result.outcome.code, stdout: result.stdout, stderr: result.stderr };
            throw await explainFailure(args, folder, result, () => options.run(["git", "version"], { cwd: "/", env }));
        },
    });
    return open(directory, gitEnvironment(options.env));
}
async function explainFailure(args, directory, result, askVersion) {
    const said = result.stderr;
    if (result.outcome.kind === "not-started" && !(0,files.isDirectory)(directory))
        return new failure/* Failure */.HR("git/no-folder", `there is no folder ${(0,path_text/* showPath */.P8)(directory)}`);
    if (result.outcome.kind === "not-started")
        return new failure/* Failure */.HR("git/not-found", "git could not be started", {
            hint: `install git ${MINIMUM_GIT} or later and put it on PATH`,
        });
    const dubious = /dubious ownership in repository at '([^']*)'/.exec(said);
    if (dubious !== null)
        return new failure/* Failure */.HR("git/dubious-ownership", `git refuses ${(0,path_text/* showPath */.P8)(dubious[1] ?? directory)}: it belongs to another user`, {
            hint: `run: git config --global --add safe.directory ${JSON.stringify(dubious[1] ?? directory)}`,
        });
    if (/not a git repository/i.test(said))
        return new failure/* Failure */.HR("git/not-a-repository", `${(0,path_text/* showPath */.P8)(directory)} is not in a git repository`, {
            hint: "run git init and commit, or give --root DIR",
        });
    if (/must be run in a work tree/.test(said))
        return new failure/* Failure */.HR("git/bare", `${(0,path_text/* showPath */.P8)(directory)} is a bare repository: it has no files to look at`, {
            hint: "clone it and run there",
        });
    const version = parseGitVersion((await askVersion()).stdout.toString("utf8"));
    if (version !== undefined && isOlder(version, MINIMUM_GIT))
        return new failure/* Failure */.HR("git/too-old", `git ${version} is too old`, {
            hint: `install git ${MINIMUM_GIT} or later`,
        });
    const last = said.trim().split("\n").slice(-3).join("; ");
    return new failure/* Failure */.HR("git/failed", `git ${commandOf(args)} ${(0,processes/* describeOutcome */.SS)(result.outcome)} in ${(0,path_text/* showPath */.P8)(directory)}${last === "" ? "" : `: ${last}`}`);
}
function commandOf(args) {
    let at = 0;
    while (args[at] === "-c")
        at += 2;
    return args[at] ?? "";
}
const parseGitVersion = (text) => /^git version (\d+\.\d+(?:\.\d+)?)/.exec(text)?.[1];
function isOlder(a, b) {
    const [left, right] = [a.split(".").map(Number), b.split(".").map(Number)];
    for (let i = 0; i < 3; i += 1) {
        const difference = (left[i] ?? 0) - (right[i] ?? 0);
        if (difference !== 0)
            return difference < 0;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/stage/commands/root-of.js


const gitOf = (context) => openGit(context.cwd, context);
function rootOf(context) {
    const variable = context.env["WRKNV_ROOT"] ?? "";
    const given = context.root ?? (variable === "" ? undefined : { path: variable, name: "WRKNV_ROOT" });
    return (0,root/* findRoot */.wg)({ start: context.cwd, given, git: gitOf(context) });
}


/***/ }),

/***/ 7281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  jY: () => (/* binding */ DEFAULT_RUNS_ON),
  aZ: () => (/* binding */ locksOf),
  un: () => (/* binding */ readState),
  f9: () => (/* binding */ readStateBefore)
});

// EXTERNAL MODULE: ./build/stage/base/path-text.js
var path_text = __nccwpck_require__(6906);
// EXTERNAL MODULE: ./build/stage/git/file-change.js
var file_change = __nccwpck_require__(9183);
// EXTERNAL MODULE: ./build/stage/system/files.js + 1 modules
var system_files = __nccwpck_require__(5927);
// EXTERNAL MODULE: ./build/stage/workspace/checkouts.js
var workspace_checkouts = __nccwpck_require__(526);
// EXTERNAL MODULE: ./build/stage/workspace/discovery.js + 11 modules
var discovery = __nccwpck_require__(2161);
// EXTERNAL MODULE: ./build/stage/workspace/locks.js + 1 modules
var workspace_locks = __nccwpck_require__(3488);
// EXTERNAL MODULE: ./build/stage/manifests/locate.js + 1 modules
var locate = __nccwpck_require__(2297);
// EXTERNAL MODULE: ./build/stage/manifests/read-manifest.js + 6 modules
var read_manifest = __nccwpck_require__(5793);
// EXTERNAL MODULE: ./build/stage/workspace/snapshot.js
var workspace_snapshot = __nccwpck_require__(1419);
;// CONCATENATED MODULE: ./build/stage/workspace/locator.js





function openLocator(root, files) {
    const texts = new Map();
    const anchors = new Map();
    const textOf = (file) => {
        let text = texts.get(file);
        if (text === undefined) {
            const known = files.get(file);
            text =
                known === undefined
                    ? Promise.resolve((0,system_files.readText)((0,path_text/* joinPath */.uJ)(root, file)))
                    : (0,workspace_snapshot/* readFiles */.Ul)(root, [known], read_manifest/* MANIFEST_LIMIT_BYTES */.SC).then(([reading]) => reading?.kind === "text" ? reading.text : undefined);
            texts.set(file, text);
        }
        return text;
    };
    return {
        async line(file, at) {
            if ("line" in at)
                return `${(0,path_text/* pathForJson */.r)(file)}:${at.line}`;
            let open = anchors.get(file);
            if (open === undefined) {
                open = textOf(file).then((text) => (text === undefined ? undefined : (0,locate/* openAnchors */.T)(file, text)));
                anchors.set(file, open);
            }
            const line = await (await open)?.line(at);
            return line === undefined ? (0,path_text/* pathForJson */.r)(file) : `${(0,path_text/* pathForJson */.r)(file)}:${line}`;
        },
        async locate(problems) {
            const located = [];
            for (const problem of problems) {
                const text = problem.file === undefined || problem.place !== undefined ? undefined : await textOf(problem.file);
                located.push(...(text === undefined
                    ? [problem]
                    : await (0,locate/* locateProblems */.D)({ path: problem.file ?? "", text }, [problem])));
            }
            return located;
        },
    };
}

// EXTERNAL MODULE: ./build/stage/workspace/manifest-reader.js
var manifest_reader = __nccwpck_require__(7336);
;// CONCATENATED MODULE: ./build/stage/commands/workspace-state.js









const DEFAULT_RUNS_ON = ["ubuntu-latest"];
async function readState(opened, states, options) {
    const checkouts = [...(opened.own === undefined ? [] : [opened.own]), ...opened.siblings];
    const cache = new Map();
    const indexes = await Promise.all(checkouts.flatMap((checkout, position) => {
        const wanted = states[position];
        return wanted === undefined ? [] : [(0,workspace_snapshot/* indexSnapshot */.VJ)(checkout, wanted.listed)];
    }));
    const early = indexes.every(({ gitlinks }) => gitlinks.size === 0)
        ? await discoverState(opened, { snapshots: indexes, absent: [], cache })
        : undefined;
    const snapshots = [];
    const absent = [];
    for (const [position, index] of indexes.entries()) {
        const state = await states[position]?.state;
        if (state === undefined)
            continue;
        const snapshot = await (0,workspace_snapshot/* takeSnapshot */.W9)(index, state);
        snapshots.push(snapshot);
        if (snapshot.gitlinks.size === 0)
            continue;
        const submodules = await (0,workspace_checkouts/* takeSubmodules */.h)(snapshot, {
            root: opened.root.path,
            state: state.kind,
            ...options,
        });
        snapshots.push(...submodules.snapshots);
        absent.push(...submodules.absent);
    }
    if (early !== undefined &&
        snapshots.length === indexes.length &&
        snapshots.every((snapshot, position) => snapshot === indexes[position]))
        return early;
    return discoverState(opened, { snapshots, absent, cache }, early);
}
const readStateBefore = (opened, head, changes) => discoverState(opened, {
    cache: head.cache,
    snapshots: head.snapshots.map((snapshot) => (0,workspace_snapshot/* snapshotBefore */.mz)(snapshot, changes)),
    absent: [...head.absent, ...goneSubmodules(changes)],
}, head);
const goneSubmodules = (changes) => changes
    .filter(({ oldMode, newMode }) => oldMode === file_change/* GITLINK */.R && newMode !== file_change/* GITLINK */.R)
    .map(({ path }) => ({
    directory: path,
    why: `there was the submodule ${(0,path_text/* showPath */.P8)(path)}, which is gone`,
}));
async function discoverState(opened, { snapshots, absent, cache }, other) {
    const root = opened.root.path;
    if (other !== undefined &&
        absent.length === other.absent.length &&
        snapshots.length === other.snapshots.length &&
        snapshots.every(({ files }, position) => files === other.snapshots[position]?.files))
        return { ...other, snapshots, locks: locksOf(root, snapshots, other, other.locks) };
    const files = snapshots.length === 1 && snapshots[0] !== undefined
        ? snapshots[0].files
        : new Map(snapshots.flatMap((snapshot) => [...snapshot.files]));
    const units = [
        ...snapshots.map(({ checkout, files: own }) => ({
            directory: checkout.directory,
            form: checkout.form,
            files: [...own.keys()],
            absent: undefined,
        })),
        ...absent.map(({ directory, why }) => ({
            directory,
            form: "submodules",
            files: [],
            absent: why,
        })),
    ];
    const workspace = await (0,discovery/* discover */.k)({
        rootName: (0,path_text/* baseName */.Fl)(root),
        units,
        configured: opened.config.repos,
        missing: new Set(opened.config.repos.map(({ path }) => path).filter((path) => !(0,system_files.isDirectory)((0,path_text/* joinPath */.uJ)(root, path)))),
        defaultRunsOn: DEFAULT_RUNS_ON,
    }, (0,manifest_reader/* openManifestReader */.N)(root, files, cache));
    return {
        workspace,
        snapshots,
        absent,
        files,
        locator: openLocator(root, files),
        cache,
        locks: locksOf(root, snapshots, { workspace, files }, other?.locks),
    };
}
function locksOf(root, snapshots, { workspace, files }, other) {
    const locks = new Map(snapshots.flatMap((snapshot) => [...snapshot.locks]));
    const fileAt = (path) => locks.get(path) ?? files.get(path);
    return (0,workspace_locks/* openLocks */.h5)({
        workspace,
        paths: locks.keys(),
        fileAt,
        cache: other?.cache,
        async read(path) {
            const file = fileAt(path);
            return file === undefined ? undefined : (await (0,workspace_snapshot/* readFiles */.Ul)(root, [file], workspace_locks/* LOCK_LIMIT_BYTES */.O9))[0];
        },
    });
}


/***/ }),

/***/ 8323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ checkSettingsFile)
/* harmony export */ });
/* harmony import */ var _documents_toml_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7471);
/* harmony import */ var _documents_value_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1301);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3891);
/* harmony import */ var _syntax_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4641);




async function checkSettingsFile({ file, text, keys }) {
    const [section] = keys.slice(-1);
    if (section !== undefined && !text.includes(section))
        return { table: undefined, diagnostics: [] };
    const parsed = (0,_documents_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .parseToml */ .M)(text);
    if (!parsed.ok)
        return { table: undefined, diagnostics: [(0,_syntax_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .syntaxDiagnostic */ .r)(file, parsed.failure)] };
    const value = (0,_documents_value_js__WEBPACK_IMPORTED_MODULE_3__/* .ownAt */ .KF)(parsed.value, ...keys);
    if (value === undefined)
        return { table: undefined, diagnostics: [] };
    const [{ checkValue }, { SETTINGS_SCHEMA }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(395), __nccwpck_require__.e(210)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9210)),
        Promise.all(/* import() */[__nccwpck_require__.e(395), __nccwpck_require__.e(55)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3055)),
    ]);
    const checked = checkValue(SETTINGS_SCHEMA, value, keys);
    const problems = [...checked.problems, ...(await taskProblems((0,_documents_value_js__WEBPACK_IMPORTED_MODULE_3__/* .asTable */ .fO)(value) ?? {}, keys))];
    return {
        table: (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .hasErrors */ .Cs)(problems) ? undefined : checked.value,
        diagnostics: problems.length === 0 ? [] : await (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .locateProblems */ .DO)(problems, { file, text }),
    };
}
async function taskProblems(table, at) {
    const tasks = (0,_documents_value_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(table, "tasks");
    if (tasks === undefined)
        return [];
    const { parseTasks } = await __nccwpck_require__.e(/* import() */ 921).then(__nccwpck_require__.bind(__nccwpck_require__, 2921));
    return parseTasks(tasks, [...at, "tasks"]).problems;
}


/***/ }),

/***/ 3125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ checkWorkspaceFile)
});

// EXTERNAL MODULE: ./build/stage/base/path-text.js
var path_text = __nccwpck_require__(6906);
// EXTERNAL MODULE: ./build/stage/documents/toml.js + 9 modules
var toml = __nccwpck_require__(7471);
// EXTERNAL MODULE: ./build/stage/documents/value.js
var documents_value = __nccwpck_require__(1301);
// EXTERNAL MODULE: ./build/stage/config/workspace-file.js
var workspace_file = __nccwpck_require__(8420);
;// CONCATENATED MODULE: ./build/stage/config/plain-workspace.js


const UNOWNED = ["everything", "nothing"];
function readPlainWorkspace(value) {
    const reading = new PlainReading();
    const root = reading.table(value, ["version", "sync_strategy", "affected", "repos", "kinds"]);
    const affected = reading.optional(root, "affected", (inner) => {
        const table = reading.table(inner, ["global", "ignore", "unowned"]);
        return {
            global: reading.texts(table, "global"),
            ignore: reading.texts(table, "ignore"),
            unowned: reading.choice(table, "unowned", UNOWNED),
        };
    });
    const repos = reading.optional(root, "repos", (list) => reading.list(list).map((entry) => {
        const table = reading.table(entry, ["path", "name", "type", "url", "inputs", "dependencies"]);
        return {
            path: reading.needed(reading.text(table, "path")),
            name: reading.text(table, "name"),
            type: reading.text(table, "type"),
            url: reading.text(table, "url"),
            inputs: reading.texts(table, "inputs"),
            dependencies: reading.optional(table, "dependencies", (inner) => reading.constraints(inner)),
        };
    }));
    const kinds = reading.optional(root, "kinds", (list) => reading.list(list).map((entry) => {
        const table = reading.table(entry, ["kind", "match"]);
        const match = reading.table((0,documents_value/* own */.ZV)(table, "match"), ["name", "path", "dependency"]);
        if (Object.keys(match).length === 0)
            reading.isPlain = false;
        return {
            kind: reading.needed(reading.text(table, "kind")),
            match: {
                name: reading.text(match, "name"),
                path: reading.text(match, "path"),
                dependency: reading.text(match, "dependency"),
            },
        };
    }));
    const read = {
        version: reading.text(root, "version"),
        sync_strategy: reading.choice(root, "sync_strategy", workspace_file/* SYNC_STRATEGIES */.c),
        affected: affected,
        repos: repos,
        kinds: kinds,
    };
    return reading.isPlain ? read : undefined;
}
class PlainReading {
    isPlain = true;
    table(value, keys) {
        const table = (0,documents_value/* asTable */.fO)(value);
        if (table !== undefined && Object.keys(table).every((key) => keys.includes(key)))
            return table;
        this.isPlain = false;
        return {};
    }
    list(value) {
        const list = (0,documents_value/* asList */.DD)(value);
        if (list === undefined)
            this.isPlain = false;
        return list ?? [];
    }
    optional(table, key, read) {
        return Object.hasOwn(table, key) ? read(table[key]) : undefined;
    }
    text(table, key) {
        return this.optional(table, key, (value) => this.#text(value));
    }
    needed(text) {
        if (text === undefined)
            this.isPlain = false;
        return text ?? "";
    }
    texts(table, key) {
        return this.optional(table, key, (value) => this.list(value).map((element) => this.#text(element)));
    }
    choice(table, key, choices) {
        return this.optional(table, key, (value) => {
            const choice = choices.find((one) => one === value);
            if (choice === undefined)
                this.isPlain = false;
            return choice;
        });
    }
    constraints(value) {
        const table = (0,documents_value/* asTable */.fO)(value) ?? {};
        if ((0,documents_value/* asTable */.fO)(value) === undefined || Object.hasOwn(table, "__proto__"))
            this.isPlain = false;
        return Object.fromEntries(Object.entries(table).map(([name, constraint]) => [
            name,
            constraint === false ? false : this.#text(constraint),
        ]));
    }
    #text(value) {
        if (typeof value === "string" && value !== "")
            return value;
        this.isPlain = false;
        return "";
    }
}

// EXTERNAL MODULE: ./build/stage/config/problem.js
var problem = __nccwpck_require__(3891);
// EXTERNAL MODULE: ./build/stage/config/repo-name.js
var repo_name = __nccwpck_require__(1496);
// EXTERNAL MODULE: ./build/stage/config/syntax-diagnostic.js
var syntax_diagnostic = __nccwpck_require__(4641);
;// CONCATENATED MODULE: ./build/stage/config/check-workspace-file.js








async function checkWorkspaceFile(text) {
    const parsed = (0,toml/* parseToml */.M)(text);
    if (!parsed.ok)
        return { file: undefined, diagnostics: [(0,syntax_diagnostic/* syntaxDiagnostic */.r)(workspace_file/* WORKSPACE_FILE */.h, parsed.failure)] };
    const checked = await checkTable(parsed.value);
    const rows = repoRows(parsed.value);
    const problems = [
        ...checked.problems,
        ...rows.flatMap(nameProblems),
        ...rows.flatMap(pathProblems),
        ...repeatedRepos(rows),
    ];
    return {
        file: checked.value === undefined || (0,problem/* hasErrors */.Cs)(problems) ? undefined : workspaceFile(checked.value),
        diagnostics: problems.length === 0 ? [] : await (0,problem/* locateProblems */.DO)(problems, { file: workspace_file/* WORKSPACE_FILE */.h, text }),
    };
}
async function checkTable(value) {
    const plain = readPlainWorkspace(value);
    if (plain !== undefined)
        return { value: plain, problems: [] };
    const [{ checkValue }, { WORKSPACE_SCHEMA }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(395), __nccwpck_require__.e(210)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9210)),
        Promise.all(/* import() */[__nccwpck_require__.e(395), __nccwpck_require__.e(181)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1181)),
    ]);
    return checkValue(WORKSPACE_SCHEMA, value, []);
}
function workspaceFile(table) {
    const { template_source: source, affected } = table;
    return {
        version: table.version,
        syncStrategy: table.sync_strategy ?? "manual",
        templateSource: source === undefined
            ? undefined
            : { type: source.type, location: source.location, version: source.version, branch: source.branch },
        globalStandards: table.global_standards ?? {},
        affected: {
            global: written(affected?.global, ["affected", "global"]),
            ignore: written(affected?.ignore, ["affected", "ignore"]),
            unowned: affected?.unowned ?? "everything",
        },
        repos: (table.repos ?? []).map(repoEntry),
        kinds: (table.kinds ?? []).map(({ kind, match }, index) => ({
            kind,
            match: {
                name: match.name,
                path: match.path,
                dependency: match.dependency,
                classifier: match.classifier,
            },
            at: { keys: ["kinds", index] },
        })),
    };
}
const written = (texts, keys) => (texts ?? []).map((text, index) => ({ text, at: { keys: [...keys, index] } }));
function repoEntry(table, index) {
    const keys = ["repos", index];
    const { runs_on: runsOn, last_sync: lastSync } = table;
    return {
        name: table.name,
        path: (0,path_text/* resolvePath */.o1)(".", table.path) ?? table.path,
        kind: table.type,
        templateProfile: table.template_profile,
        features: table.features ?? [],
        customValues: table.custom_values ?? {},
        lastSync: lastSync instanceof Date ? lastSync.toISOString() : lastSync,
        templateVersion: table.template_version,
        dependencies: new Map(Object.entries(table.dependencies ?? {}).map(([name, constraint]) => [
            name,
            { constraint, at: { keys: [...keys, "dependencies", name] } },
        ])),
        buildConfig: table.build_config ?? {},
        url: table.url,
        inputs: written(table.inputs, [...keys, "inputs"]),
        runsOn: runsOn === undefined ? [] : typeof runsOn === "string" ? [runsOn] : runsOn,
        at: { keys },
    };
}
const repoRows = (value) => ((0,documents_value/* asList */.DD)((0,documents_value/* ownAt */.KF)(value, "repos")) ?? []).map((entry, index) => ({
    name: (0,documents_value/* asString */.oJ)((0,documents_value/* ownAt */.KF)(entry, "name")),
    path: (0,documents_value/* asString */.oJ)((0,documents_value/* ownAt */.KF)(entry, "path")),
    keys: ["repos", index],
}));
function nameProblems({ name, keys }) {
    const message = name === undefined || name === "" ? undefined : (0,repo_name/* checkRepoName */.K)(name);
    if (message === undefined)
        return [];
    return [
        { code: "config/invalid-name", severity: "error", message, keys: [...keys, "name"], part: "value" },
    ];
}
const WINDOWS_PATH = /^[A-Za-z]:|\\/;
function pathProblems({ path, keys }) {
    if (path === undefined || path === "")
        return [];
    const place = { severity: "error", keys: [...keys, "path"], part: "value" };
    if (WINDOWS_PATH.test(path) || path.includes("\0"))
        return [
            {
                ...place,
                code: "config/wrong-type",
                message: "path must be a folder below the root, with / between its parts",
                hint: 'write path = "packages/a"',
            },
        ];
    if ((0,path_text/* resolvePath */.o1)(".", path) !== undefined)
        return [];
    return [
        {
            ...place,
            code: "config/outside-root",
            message: "path leaves the root of the workspace",
            hint: "repos lie below the folder that holds .wrknv: put .wrknv into the folder that holds them all",
        },
    ];
}
function repeatedRepos(rows) {
    const problems = [];
    for (const part of ["name", "path"]) {
        const first = new Map();
        for (const row of rows) {
            const value = part === "name" ? row.name : (0,path_text/* resolvePath */.o1)(".", row.path ?? "/");
            if (value === undefined || value === "")
                continue;
            const other = first.get(value);
            if (other === undefined)
                first.set(value, row);
            else
                problems.push({
                    code: "config/duplicate",
                    severity: "error",
                    message: `two repos have the ${part} ${JSON.stringify(value)}; the other stands at`,
                    keys: [...row.keys, part],
                    part: "value",
                    like: [...other.keys, part],
                });
        }
    }
    return problems;
}


/***/ }),

/***/ 418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M5: () => (/* binding */ loadSettings),
/* harmony export */   MD: () => (/* binding */ loadWorkspaceFile),
/* harmony export */   VG: () => (/* binding */ folderProblems)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _base_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9240);
/* harmony import */ var _base_path_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6906);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5927);
/* harmony import */ var _check_settings_file_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8323);
/* harmony import */ var _check_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3125);
/* harmony import */ var _resolve_settings_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(9570);
/* harmony import */ var _settings_files_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(6913);
/* harmony import */ var _workspace_file_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(8420);









async function loadSettings(request) {
    const { root, env, options = {} } = request;
    const own = await readSettingsFiles(root, ".");
    const users = await readUserFile(env);
    const resolved = await (0,_resolve_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .resolveSettings */ .M)({ options, env, files: [...own.sources, ...users.sources] });
    return {
        settings: resolved.settings,
        values: resolved.values,
        origins: resolved.origins,
        diagnostics: [...own.diagnostics, ...users.diagnostics, ...resolved.diagnostics],
        files: [...own.files, ...users.files],
    };
}
async function folderProblems(place) {
    return (await readSettingsFiles(place.root, place.directory)).diagnostics;
}
async function loadWorkspaceFile(root) {
    const found = readConfigFile({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, _workspace_file_js__WEBPACK_IMPORTED_MODULE_8__/* .WORKSPACE_FILE */ .h), file: _workspace_file_js__WEBPACK_IMPORTED_MODULE_8__/* .WORKSPACE_FILE */ .h, root });
    if (found.kind === "none")
        return { file: undefined, text: undefined, diagnostics: [] };
    if (found.kind === "refused")
        return { file: undefined, text: undefined, diagnostics: [found.diagnostic] };
    return { ...(await (0,_check_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .checkWorkspaceFile */ .K)(found.text)), text: found.text };
}
async function readSettingsFiles(root, directory) {
    const found = await Promise.all(_settings_files_js__WEBPACK_IMPORTED_MODULE_7__/* .SETTINGS_FILES */ .E.map(({ name, keys }) => {
        const file = (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .joinPath */ .uJ)(directory, name);
        return readSettingsFile({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, file), file, keys, root });
    }));
    return {
        sources: found.flatMap(({ sources }) => sources),
        files: found.flatMap(({ files }) => files),
        diagnostics: found.flatMap(({ diagnostics }) => diagnostics),
    };
}
async function readUserFile(env) {
    const home = [env["HOME"], env["USERPROFILE"]].find((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path ?? ""));
    const xdg = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(env["XDG_CONFIG_HOME"] ?? "") ? env["XDG_CONFIG_HOME"] : undefined;
    const folder = xdg ?? (home === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, ".config"));
    if (folder === undefined)
        return { sources: [], files: [], diagnostics: [] };
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "wrknv", "config.toml");
    const inHome = home !== undefined && path.startsWith(home + node_path__WEBPACK_IMPORTED_MODULE_0__.sep);
    const file = inHome ? `~/${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(home, path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/")}` : path;
    return readSettingsFile({ path, file, keys: [], root: undefined });
}
async function readSettingsFile(wanted) {
    const { file, keys } = wanted;
    const found = readConfigFile(wanted);
    if (found.kind === "none")
        return { sources: [], files: [], diagnostics: [] };
    if (found.kind === "refused")
        return { sources: [], files: [], diagnostics: [found.diagnostic] };
    const { table, diagnostics } = await (0,_check_settings_file_js__WEBPACK_IMPORTED_MODULE_4__/* .checkSettingsFile */ .a)({ file, text: found.text, keys });
    return {
        sources: table === undefined ? [] : [{ file, keys, table }],
        files: table === undefined && diagnostics.length === 0 ? [] : [{ file, text: found.text }],
        diagnostics,
    };
}
function readConfigFile(wanted) {
    const { path, file, root } = wanted;
    const refuse = (refusal) => ({
        kind: "refused",
        diagnostic: { severity: "error", file, ...refusal },
    });
    try {
        const size = (0,_system_files_js__WEBPACK_IMPORTED_MODULE_3__.fileSizeBytes)(path);
        if (size === undefined)
            return { kind: "none" };
        if (root !== undefined && !staysInside(path, root))
            return refuse({
                code: "config/outside-root",
                message: "this file is a link that leaves the workspace",
                hint: "put the file itself there",
            });
        if (size > _settings_files_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_CONFIG_BYTES */ .G)
            return refuse({
                code: "config/too-large",
                message: `this file has ${size} bytes; a config file has at most ${_settings_files_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_CONFIG_BYTES */ .G}`,
            });
        const bytes = (0,_system_files_js__WEBPACK_IMPORTED_MODULE_3__.readBytes)(path);
        if (bytes === undefined)
            return { kind: "none" };
        const text = (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodePath */ .q0)(bytes);
        const wrong = /[\uDC80-\uDCFF]/.exec(text.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g, "  "));
        if (wrong === null)
            return { kind: "text", text };
        return refuse({
            code: "config/not-utf-8",
            message: `byte \\x${(text.charCodeAt(wrong.index) - 0xdc00).toString(16)} is not UTF-8`,
            hint: "save the file as UTF-8",
            place: (0,_base_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .placeAt */ .B)(text, wrong.index, wrong.index + 1),
        });
    }
    catch (error) {
        return refuse({ code: "config/unreadable", message: `this file cannot be read: ${reasonOf(error)}` });
    }
}
const reasonOf = (error) => (error instanceof Error ? error.message : String(error));
function staysInside(path, root) {
    const real = (0,_system_files_js__WEBPACK_IMPORTED_MODULE_3__.realPath)(path);
    const top = (0,_system_files_js__WEBPACK_IMPORTED_MODULE_3__.realPath)(root);
    if (real === undefined || top === undefined)
        return false;
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(top, real);
    const parts = inside.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep);
    return !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(inside) && parts[0] !== ".." && !parts.includes(".git");
}


/***/ }),

/***/ 835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ nearestWord)
/* harmony export */ });
/* unused harmony export editDistance */
function nearestWord(word, candidates) {
    const plain = (text) => text.toLowerCase().replaceAll("-", "_");
    let best;
    let least = Math.min(Math.max(1, Math.floor(word.length / 3)), word.length - 1) + 1;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - word.length) >= least)
            continue;
        const distance = editDistance(plain(word), plain(candidate));
        if (distance < least)
            [best, least] = [candidate, distance];
    }
    return best;
}
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const replaced = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
                ? (beforeLast[j - 2] ?? 0) + 1
                : Infinity;
            row.push(Math.min(replaced, swapped, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
        }
        [beforeLast, last] = [last, row];
    }
    return last[b.length] ?? 0;
}


/***/ }),

/***/ 3891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ hasErrors),
/* harmony export */   DO: () => (/* binding */ locateProblems),
/* harmony export */   px: () => (/* binding */ strictly)
/* harmony export */ });
/* harmony import */ var _documents_places_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2008);

async function locateProblems(problems, source) {
    const { file, text } = source;
    const places = (0,_documents_places_js__WEBPACK_IMPORTED_MODULE_0__/* .openPlaces */ .j)("toml", text);
    const located = [];
    for (const { code, severity, message, hint, keys, part, like } of problems) {
        const place = await places.place(keys, part);
        const other = like === undefined ? undefined : await places.place(like, "value");
        located.push({
            code,
            severity,
            message: other === undefined ? message : `${message} ${file}:${other.line}`,
            file,
            ...(place === undefined ? {} : { place }),
            ...(hint === undefined ? {} : { hint }),
        });
    }
    const position = ({ place }) => place === undefined ? 0 : place.line * 1e6 + place.column;
    return located.sort((a, b) => position(a) - position(b));
}
const strictly = (diagnostics) => diagnostics.map((one) => (one.code === "config/unknown-key" ? { ...one, severity: "error" } : one));
const hasErrors = (found) => found.some(({ severity }) => severity === "error");


/***/ }),

/***/ 1496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ checkRepoName)
/* harmony export */ });
const NAME = /^(?!-)[A-Za-z0-9@._~+/-]{1,214}$/;
function checkRepoName(name) {
    if (NAME.test(name))
        return undefined;
    if (name.length > 214)
        return "a repo's name has at most 214 characters";
    if (name.startsWith("-"))
        return "a repo's name must not start with -";
    return "a repo's name is made of letters, digits and @ . _ ~ + / -";
}


/***/ }),

/***/ 9570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  M: () => (/* binding */ resolveSettings)
});

// EXTERNAL MODULE: ./build/stage/base/failure.js
var failure = __nccwpck_require__(1297);
// EXTERNAL MODULE: ./build/stage/documents/value.js
var value = __nccwpck_require__(1301);
;// CONCATENATED MODULE: ./build/stage/config/merge-tables.js

function mergeTables(sources) {
    const origins = new Map();
    const merge = (tables, at) => {
        const merged = new Map();
        for (const { table } of tables)
            for (const [key] of (0,value/* entriesOf */.Mc)(table)) {
                if (merged.has(key))
                    continue;
                const keys = [...at, key];
                const holders = tables.filter((one) => Object.hasOwn(one.table, key));
                const [first] = holders;
                if (first === undefined)
                    continue;
                const inner = (0,value/* asTable */.fO)(first.table[key]);
                if (inner === undefined) {
                    merged.set(key, first.table[key]);
                    origins.set(showKeys(keys), { source: first.source, keys, value: first.table[key] });
                    continue;
                }
                const parts = [];
                for (const { source, table: holder } of holders) {
                    const part = (0,value/* asTable */.fO)(holder[key]);
                    if (part === undefined)
                        break;
                    parts.push({ source, table: part });
                }
                merged.set(key, merge(parts, keys));
            }
        return Object.fromEntries(merged);
    };
    return { table: merge(sources, []), origins };
}
const showKeys = (keys) => keys
    .map((key) => typeof key === "number" || /^[A-Za-z0-9_-]+$/.test(key) ? String(key) : JSON.stringify(key))
    .join(".");

// EXTERNAL MODULE: ./build/stage/config/nearest-word.js
var nearest_word = __nccwpck_require__(835);
// EXTERNAL MODULE: ./build/stage/config/setting-keys.js
var setting_keys = __nccwpck_require__(2457);
// EXTERNAL MODULE: ./build/stage/config/task-tree.js
var task_tree = __nccwpck_require__(3508);
;// CONCATENATED MODULE: ./build/stage/config/resolve-settings.js






async function resolveSettings(sources) {
    const { options, env, files } = sources;
    const merged = mergeTables(files.map((file) => ({ source: file, table: file.table })));
    const table = await typedTable(merged.table);
    const tasks = await taskTree(merged.table);
    const values = new Map();
    const origins = new Map();
    const keep = (key, value, origin) => {
        values.set(key, value);
        origins.set(key, origin);
        return value;
    };
    for (const [path, { source, keys, value }] of merged.origins)
        keep(path, value, { kind: "file", file: source.file, keys: [...source.keys, ...keys] });
    const found = (key) => {
        const spec = setting_keys/* SETTING_KEYS */.GS[key];
        const given = options[key];
        if (given !== undefined)
            return keep(key, given, { kind: "option", name: spec.option ?? key });
        const variable = spec.kind.fromText(env[(0,setting_keys/* variableOf */.Qn)(key)] ?? "");
        if (variable !== undefined)
            return keep(key, variable, { kind: "variable", name: (0,setting_keys/* variableOf */.Qn)(key) });
        const written = (0,value/* ownAt */.KF)(merged.table, ...key.split("."));
        return spec.kind.is(written) ? written : undefined;
    };
    const fallback = (key) => {
        const spec = setting_keys/* SETTING_KEYS */.GS[key];
        return spec.fallback === undefined ? spec.fallback : keep(key, spec.fallback, { kind: "default" });
    };
    const read = (key) => found(key) ?? fallback(key);
    const settings = {
        projectName: read("project_name"),
        version: read("version"),
        plan: {
            task: read("plan.task"),
            maxJobs: read("plan.max_jobs"),
            maxStages: read("plan.max_stages"),
            jobsPerRunner: read("plan.jobs_per_runner"),
            pushBase: read("plan.push_base"),
            mergeQueueBase: read("plan.merge_queue_base"),
            base: read("plan.base"),
        },
        workenv: {
            autoInstall: read("workenv.auto_install"),
            useCache: read("workenv.use_cache"),
            cacheTtl: read("workenv.cache_ttl"),
            logLevel: found("workenv.log_level") ?? found("log_level") ?? fallback("workenv.log_level"),
            containerRuntime: read("workenv.container_runtime"),
            containerRegistry: read("workenv.container_registry"),
            installDir: read("workenv.install_dir") ?? read("install_dir"),
            cacheDir: read("workenv.cache_dir") ?? read("cache_dir"),
        },
        tools: toolsOf(table.tools),
        profiles: new Map(Object.entries(table.profiles ?? {}).map(([name, tools]) => [name, toolsOf(tools)])),
        env: variablesOf(table.env),
        gitignore: table.gitignore ?? {},
        container: table.container ?? {},
        package: table.package ?? {},
        registry: table.registry ?? {},
        siblingSources: new Map(Object.entries(table.workspace?.sibling_sources ?? {})),
        build: {
            enabled: table.build?.enabled ?? true,
            command: table.build?.command,
            testCommand: table.build?.test_command,
            parallel: table.build?.parallel,
            dependencies: table.build?.dependencies ?? [],
        },
        tasks,
    };
    return { settings, values, origins, diagnostics: variableProblems(env) };
}
async function typedTable(table) {
    if (Object.keys(table).length === 0)
        return {};
    const [{ checkValue }, { SETTINGS_SCHEMA }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(395), __nccwpck_require__.e(210)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9210)),
        Promise.all(/* import() */[__nccwpck_require__.e(395), __nccwpck_require__.e(55)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3055)),
    ]);
    const { value } = checkValue(SETTINGS_SCHEMA, table, []);
    (0,failure/* invariant */.V1)(value, "files of settings that fit do not fit together");
    return value;
}
async function taskTree(table) {
    const tasks = (0,value/* asTable */.fO)((0,value/* own */.ZV)(table, "tasks"));
    if (tasks === undefined)
        return task_tree/* NO_TASKS */.hr;
    const { parseTasks } = await __nccwpck_require__.e(/* import() */ 921).then(__nccwpck_require__.bind(__nccwpck_require__, 2921));
    return parseTasks(tasks, ["tasks"]).tree;
}
const toolsOf = (tools) => new Map(Object.entries(tools ?? {}).map(([name, tool]) => [name, toolSetting(tool)]));
function toolSetting(tool) {
    if (typeof tool === "string")
        return { versions: [tool], path: undefined, env: new Map(), enabled: true };
    if (Array.isArray(tool))
        return { versions: tool, path: undefined, env: new Map(), enabled: true };
    const { version, path, env, environment, enabled } = tool;
    return {
        versions: version === undefined ? [] : typeof version === "string" ? [version] : version,
        path,
        env: variablesOf({ ...environment, ...env }),
        enabled: enabled ?? true,
    };
}
const variablesOf = (table) => new Map(Object.entries(table ?? {}).map(([name, value]) => [name, String(value)]));
function variableProblems(env) {
    const problems = [];
    const known = new Set([...setting_keys/* SETTING_NAMES */.OI.map(setting_keys/* variableOf */.Qn), ...setting_keys/* OTHER_VARIABLES */.Ls.keys()]);
    for (const key of setting_keys/* SETTING_NAMES */.OI) {
        const written = env[(0,setting_keys/* variableOf */.Qn)(key)] ?? "";
        const { kind } = setting_keys/* SETTING_KEYS */.GS[key];
        if (written !== "" && kind.fromText(written) === undefined)
            problems.push({
                code: "config/wrong-variable",
                severity: "error",
                message: `${(0,setting_keys/* variableOf */.Qn)(key)} must be ${kind.must}, not ${JSON.stringify(written)}`,
            });
    }
    for (const name of Object.keys(env).sort()) {
        if (!name.startsWith("WRKNV_") || known.has(name))
            continue;
        const meant = (0,nearest_word/* nearestWord */.z)(name.slice(6), [...known].map((one) => one.slice(6)));
        if (meant !== undefined)
            problems.push({
                code: "config/unknown-key",
                severity: "warning",
                message: `unknown variable ${name}`,
                hint: `did you mean WRKNV_${meant}?`,
            });
    }
    return problems;
}


/***/ }),

/***/ 2457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ SETTING_KEYS),
/* harmony export */   Ls: () => (/* binding */ OTHER_VARIABLES),
/* harmony export */   OI: () => (/* binding */ SETTING_NAMES),
/* harmony export */   Qn: () => (/* binding */ variableOf)
/* harmony export */ });
/* unused harmony exports PUSH_BASES, MERGE_QUEUE_BASES, LOG_LEVELS */
/* harmony import */ var _value_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2120);

const PUSH_BASES = (/* unused pure expression or super */ null && (["last-success", "before"]));
const MERGE_QUEUE_BASES = (/* unused pure expression or super */ null && (["entry", "branch"]));
const LOG_LEVELS = (/* unused pure expression or super */ null && (["TRACE", "DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"]));
const logLevel = (0,_value_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)("WARNING", "TRACE", "DEBUG", "INFO", "ERROR", "CRITICAL");
const SETTING_KEYS = {
    project_name: {
        kind: (0,_value_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("my-package"),
        fallback: undefined,
        about: "Name of the project, for environment scripts and containers.",
    },
    version: { kind: (0,_value_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("0.1.0"), fallback: undefined, about: "Version of the project." },
    install_dir: {
        kind: (0,_value_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("~/.wrknv/tools"),
        fallback: undefined,
        about: "Folder that tools are installed into; `workenv.install_dir` wins.",
    },
    cache_dir: {
        kind: (0,_value_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("~/.wrknv/cache"),
        fallback: undefined,
        about: "Folder that downloads are kept in; `workenv.cache_dir` wins.",
    },
    log_level: { kind: logLevel, fallback: undefined, about: "How much is said; `workenv.log_level` wins." },
    telemetry: { kind: (0,_value_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(), fallback: undefined, about: "Known and ignored: nothing is ever sent." },
    "workenv.install_dir": {
        kind: (0,_value_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("~/.wrknv/tools"),
        fallback: undefined,
        about: "Folder that tools are installed into.",
    },
    "workenv.cache_dir": {
        kind: (0,_value_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("~/.wrknv/cache"),
        fallback: undefined,
        about: "Folder that downloads are kept in.",
    },
    "workenv.auto_install": { kind: (0,_value_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(), fallback: true, about: "Install a pinned tool that is not there." },
    "workenv.use_cache": { kind: (0,_value_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(), fallback: true, about: "Keep downloads for the next time." },
    "workenv.cache_ttl": { kind: (0,_value_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("7d"), fallback: "7d", about: "How long lists of versions are kept." },
    "workenv.log_level": { kind: logLevel, fallback: "WARNING", about: "How much is said." },
    "workenv.container_runtime": {
        kind: (0,_value_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("docker"),
        fallback: "docker",
        about: "Program that runs containers.",
    },
    "workenv.container_registry": {
        kind: (0,_value_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("ghcr.io"),
        fallback: "ghcr.io",
        about: "Registry that images come from.",
    },
    "plan.task": {
        kind: (0,_value_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("test"),
        fallback: "test",
        about: "Task that is planned where none is named.",
        option: "task",
    },
    "plan.max_jobs": {
        kind: (0,_value_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)({ least: 1, most: 256, example: 20 }),
        fallback: 20,
        about: "Runners that you have: a wider stage is packed into this many jobs of equal length.",
        option: "max-jobs",
    },
    "plan.max_stages": {
        kind: (0,_value_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)({ least: 1, most: 10, example: 10 }),
        fallback: 10,
        about: "Stages at most: a deeper graph has consecutive layers joined.",
        option: "max-stages",
    },
    "plan.jobs_per_runner": {
        kind: (0,_value_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)({ least: 1, most: 64, example: 1 }),
        fallback: 1,
        about: "Targets that run at the same time on one runner.",
        option: "jobs-per-runner",
    },
    "plan.push_base": {
        kind: (0,_value_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)("last-success", "before"),
        fallback: "last-success",
        about: "What a push is compared with: the last commit of the branch that passed this workflow, or the commit before the push (which forgets failed and cancelled runs).",
        option: "push-base",
    },
    "plan.merge_queue_base": {
        kind: (0,_value_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)("entry", "branch"),
        fallback: "entry",
        about: "What an entry of a merge queue is compared with: the entry before it, or the branch (for queues that merge behind failing entries).",
        option: "merge-queue-base",
    },
    "plan.base": {
        kind: (0,_value_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("main"),
        fallback: undefined,
        about: "The default branch, where it is not the one that GitHub or `origin/HEAD` names: changes are compared with it.",
    },
};
const isSettingKey = (key) => Object.hasOwn(SETTING_KEYS, key);
const SETTING_NAMES = Object.keys(SETTING_KEYS).filter(isSettingKey);
const variableOf = (key) => `WRKNV_${key.toUpperCase().replaceAll(".", "_")}`;
const OTHER_VARIABLES = new Map([
    ["WRKNV_ROOT", "Root of the workspace, like `--root`."],
    [
        "WRKNV_TASK_RUNNER",
        "Starts every task with this program in place of what the repo's environment asks for.",
    ],
]);


/***/ }),

/***/ 6913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ SETTINGS_FILES),
/* harmony export */   G: () => (/* binding */ MAX_CONFIG_BYTES)
/* harmony export */ });
const MAX_CONFIG_BYTES = 4 * 1024 * 1024;
const SETTINGS_FILES = [
    { name: ".wrknv.toml", keys: [] },
    { name: "wrknv.toml", keys: [] },
    { name: "pyproject.toml", keys: ["tool", "wrknv"] },
];


/***/ }),

/***/ 4641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ syntaxDiagnostic)
/* harmony export */ });
const syntaxDiagnostic = (file, { message, place }) => ({
    code: "config/syntax",
    severity: "error",
    message: `not valid TOML: ${message}`,
    file,
    ...(place === undefined ? {} : { place }),
});


/***/ }),

/***/ 3508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U2: () => (/* binding */ TASK_LEVELS),
/* harmony export */   VX: () => (/* binding */ findTask),
/* harmony export */   b9: () => (/* binding */ taskWords),
/* harmony export */   hr: () => (/* binding */ NO_TASKS),
/* harmony export */   ui: () => (/* binding */ taskNames)
/* harmony export */ });
/* unused harmony exports EXECUTION_MODES, hasTask */
/* harmony import */ var _base_order_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3811);

const EXECUTION_MODES = (/* unused pure expression or super */ null && (["auto", "uv_run", "direct", "system"]));
const TASK_LEVELS = 3;
const NO_TASKS = { task: undefined, children: new Map() };
function taskNames(tree) {
    const names = [];
    const visit = (node) => {
        if (node.task !== undefined)
            names.push(node.task.name);
        for (const child of node.children.values())
            visit(child);
    };
    visit(tree);
    return (0,_base_order_js__WEBPACK_IMPORTED_MODULE_0__/* .sorted */ .IP)(names);
}
function findTask(tree, words) {
    let node = tree;
    let found;
    for (const [index, word] of words.entries()) {
        for (const part of word.split(/[.:]/))
            node = node?.children.get(part);
        if (node === undefined)
            break;
        if (node.task !== undefined)
            found = { task: node.task, args: words.slice(index + 1) };
    }
    return found;
}
const taskWords = (name) => name.split(/\s+/).filter((word) => word !== "");
const hasTask = (tree, name) => findTask(tree, taskWords(name)) !== undefined;


/***/ }),

/***/ 2120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ variables),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   gC: () => (/* binding */ textList)
/* harmony export */ });
const quoted = (text) => JSON.stringify(text);
const text = (example) => ({
    shape: { kind: "text" },
    must: "text",
    example: quoted(example),
    is: (value) => typeof value === "string" && value !== "",
    repair: () => undefined,
    fromText: (written) => (written === "" ? undefined : written),
});
const FLAGS = new Map([
    ["true", true],
    ["True", true],
    ["TRUE", true],
    ["false", false],
    ["False", false],
    ["FALSE", false],
]);
const flag = () => ({
    shape: { kind: "flag" },
    must: "true or false",
    example: "true",
    is: (value) => typeof value === "boolean",
    repair(value) {
        if (typeof value !== "string" && typeof value !== "number")
            return undefined;
        const written = String(value).toLowerCase();
        if (["true", "yes", "on", "1"].includes(written))
            return "true";
        return ["false", "no", "off", "0"].includes(written) ? "false" : undefined;
    },
    fromText: (written) => FLAGS.get(written),
});
const count = (bounds) => {
    const { least, most, example } = bounds;
    const is = (value) => typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;
    const fromText = (written) => {
        const value = /^(?:0|[1-9]\d{0,8})$/.test(written) ? Number(written) : undefined;
        return is(value) ? value : undefined;
    };
    return {
        shape: { kind: "count", least, most },
        must: `a whole number from ${least} to ${most}`,
        example: String(example),
        is,
        repair: (value) => (typeof value === "string" ? fromText(value.trim())?.toString() : undefined),
        fromText,
    };
};
const UNIT_SECONDS = new Map([
    ["", 1],
    ["s", 1],
    ["sec", 1],
    ["second", 1],
    ["m", 60],
    ["min", 60],
    ["minute", 60],
    ["h", 3600],
    ["hour", 3600],
    ["d", 86_400],
    ["day", 86_400],
]);
function secondsIn(written) {
    const match = /^\s*(\d{1,9}(?:\.\d{1,3})?)\s*([a-z]*?)s?\s*$/i.exec(written);
    if (match === null)
        return undefined;
    const unit = UNIT_SECONDS.get((match[2] ?? "").toLowerCase());
    return unit === undefined ? undefined : Number(match[1]) * unit;
}
const seconds = (example) => ({
    shape: { kind: "seconds" },
    must: "a number of seconds",
    example: String(example),
    is: (value) => typeof value === "number" && Number.isFinite(value) && value > 0,
    repair(value) {
        const found = typeof value === "string" ? secondsIn(value) : undefined;
        return found === undefined || found === 0 ? undefined : String(found);
    },
});
const choice = (first, ...rest) => {
    const choices = [first, ...rest];
    const find = (value) => choices.find((one) => one === value);
    const names = choices.map(quoted);
    return {
        shape: { kind: "choice", choices },
        must: names.length === 1 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.slice(-1).join("")}`,
        example: quoted(first),
        is: (value) => find(value) !== undefined,
        repair(value) {
            if (typeof value !== "string")
                return undefined;
            const plain = (one) => one.toLowerCase().replaceAll("_", "-");
            const meant = choices.find((one) => plain(one) === plain(value.trim()));
            return meant === undefined ? undefined : quoted(meant);
        },
        fromText: find,
    };
};
const textList = (example) => ({
    shape: { kind: "text-list" },
    must: "a list of texts",
    example: `[${quoted(example)}]`,
    is: (value) => Array.isArray(value) && value.every((one) => typeof one === "string" && one !== ""),
    repair: (value) => (typeof value === "string" && value !== "" ? `[${quoted(value)}]` : undefined),
});
const variables = (example) => ({
    shape: { kind: "variables" },
    must: "a table of texts",
    example,
    is: (value) => typeof value === "object" &&
        value !== null &&
        !Array.isArray(value) &&
        !(value instanceof Date) &&
        Object.values(value).every((one) => ["string", "number", "boolean"].includes(typeof one)),
    repair: () => undefined,
});


/***/ }),

/***/ 8420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ SYNC_STRATEGIES),
/* harmony export */   h: () => (/* binding */ WORKSPACE_FILE)
/* harmony export */ });
const WORKSPACE_FILE = ".wrknv/workspace.toml";
const SYNC_STRATEGIES = ["manual", "auto", "check"];


/***/ }),

/***/ 8408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ locateJsonError),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _base_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9240);
/* harmony import */ var _base_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1297);
/* harmony import */ var _text_start_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5680);



function parseJson(text) {
    try {
        return (0,_base_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(JSON.parse((0,_text_start_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutByteOrderMark */ .Y)(text)));
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        return (0,_base_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({ message: "not valid JSON", place: undefined });
    }
}
const SENTENCES = new Map([
    [1, "no JSON value can start here"],
    [2, "not a number as JSON writes it"],
    [3, "a key in double quotes is expected here"],
    [4, "a value is expected here"],
    [5, "a colon is expected here"],
    [6, "a comma is expected here"],
    [7, "a closing brace is expected here"],
    [8, "a closing bracket is expected here"],
    [9, "the end of the file is expected here"],
    [10, "JSON has no comments"],
    [11, "this comment has no end"],
    [12, "this text has no closing quote"],
    [13, "this number has no end"],
    [14, "not four hexadecimal digits"],
    [15, "not an escape that JSON knows"],
    [16, "a control character must be escaped"],
]);
async function locateJsonError(text) {
    const { visit } = await __nccwpck_require__.e(/* import() */ 547).then(__nccwpck_require__.t.bind(__nccwpck_require__, 9547, 19));
    const content = (0,_text_start_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutByteOrderMark */ .Y)(text);
    let first;
    visit(content, {
        onError(code, offset, length) {
            first ??= { code, offset, length };
        },
    }, { disallowComments: true, allowTrailingComma: false });
    const { code, offset, length } = first ?? { code: 0, offset: 0, length: 1 };
    return {
        message: SENTENCES.get(code) ?? "not valid JSON",
        place: (0,_base_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .placeAt */ .B)(content, Math.min(offset, content.length), offset + length),
    };
}


/***/ }),

/***/ 2093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ indexLines)
/* harmony export */ });
function indexLines(text) {
    const starts = [0];
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
        starts.push(at + 1);
    const lineTextAt = (index) => text.slice(starts[index] ?? 0, (starts[index + 1] ?? text.length + 1) - 1).replace(/\r$/, "");
    const placeIn = (index, column, endColumn, lineText) => ({
        line: index + 1,
        column,
        endColumn: Math.max(column + 1, Math.min(endColumn, lineText.length + 1)),
        lineText,
    });
    return {
        placeAt(start, end) {
            let low = 0;
            let high = starts.length - 1;
            while (low < high) {
                const middle = (low + high + 1) >> 1;
                if ((starts[middle] ?? 0) <= start)
                    low = middle;
                else
                    high = middle - 1;
            }
            const lineStart = starts[low] ?? 0;
            return placeIn(low, start - lineStart + 1, end - lineStart + 1, lineTextAt(low));
        },
        placeOfLine(line) {
            const index = Math.min(line, starts.length) - 1;
            const lineText = lineTextAt(index);
            const column = lineText.length - lineText.trimStart().length + 1;
            return placeIn(index, column, lineText.trimEnd().length + 1, lineText);
        },
    };
}


/***/ }),

/***/ 2008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j: () => (/* binding */ openPlaces)
});

// UNUSED EXPORTS: placeOf

// EXTERNAL MODULE: ./build/stage/documents/span.js
var documents_span = __nccwpck_require__(7698);
;// CONCATENATED MODULE: ./build/stage/documents/json-spans.js

let parser;
const loadParser = () => (parser ??= __nccwpck_require__.e(/* import() */ 547).then(__nccwpck_require__.t.bind(__nccwpck_require__, 9547, 19)));
async function parseJsonSpans(text) {
    const { parseTree } = await loadParser();
    return (0,documents_span/* spansOrNothing */.W)(() => {
        const root = parseTree(text);
        return root === undefined ? undefined : spanOf(root);
    });
}
const offsets = (node) => [node.offset, node.offset + node.length];
function spanOf(node, key) {
    const span = (0,documents_span/* newSpan */.B)(offsets(node), key);
    for (const [index, child] of (node.children ?? []).entries()) {
        if (child.type !== "property") {
            span.children.set(index, spanOf(child));
            continue;
        }
        const [name, value] = child.children ?? [];
        if (name === undefined || value === undefined)
            continue;
        const written = name.value;
        if (typeof written === "string")
            span.children.set(written, spanOf(value, offsets(name)));
    }
    return span;
}

// EXTERNAL MODULE: ./build/stage/documents/line-index.js
var line_index = __nccwpck_require__(2093);
// EXTERNAL MODULE: ./build/stage/documents/text-start.js
var text_start = __nccwpck_require__(5680);
// EXTERNAL MODULE: ./build/stage/documents/toml-spans.js
var toml_spans = __nccwpck_require__(7738);
;// CONCATENATED MODULE: ./build/stage/documents/yaml-spans.js

async function parseYamlSpans(text) {
    const { isMap, isNode, isScalar, isSeq, parseDocument } = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
    const offsets = (node) => isNode(node) && node.range && node.range[0] < node.range[1] ? [node.range[0], node.range[1]] : undefined;
    const spanOf = (node, outer, key) => {
        const value = offsets(node) ?? key ?? outer;
        const span = (0,documents_span/* newSpan */.B)(value, key);
        if (isMap(node)) {
            for (const pair of node.items) {
                if (!isScalar(pair.key))
                    continue;
                span.children.set(String(pair.key.value), spanOf(pair.value, value, offsets(pair.key)));
            }
        }
        else if (isSeq(node)) {
            for (const [index, item] of node.items.entries())
                span.children.set(index, spanOf(item, value));
        }
        return span;
    };
    return (0,documents_span/* spansOrNothing */.W)(() => {
        const document = parseDocument(text, { prettyErrors: false });
        return document.contents === null ? undefined : spanOf(document.contents, [0, text.length]);
    });
}

;// CONCATENATED MODULE: ./build/stage/documents/places.js





const SPAN_PARSERS = {
    toml: toml_spans/* parseTomlSpans */.j,
    json: parseJsonSpans,
    yaml: parseYamlSpans,
};
function openPlaces(format, text) {
    const content = (0,text_start/* withoutByteOrderMark */.Y)(text);
    let parsed;
    let lines;
    return {
        async place(keys, part = "value") {
            parsed ??= SPAN_PARSERS[format](content);
            const root = await parsed;
            if (root === undefined)
                return undefined;
            let span = root;
            for (const key of keys) {
                const child = span.children.get(key);
                if (child === undefined)
                    break;
                span = child;
            }
            const [start, end] = part === "key" ? (span.key ?? span.value) : span.value;
            lines ??= (0,line_index/* indexLines */.u)(content);
            return lines.placeAt(start, end);
        },
    };
}
const placeOf = ({ format, text, keys, part }) => openPlaces(format, text).place(keys, part);


/***/ }),

/***/ 7698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ newSpan),
/* harmony export */   W: () => (/* binding */ spansOrNothing)
/* harmony export */ });
const newSpan = (value, key) => ({ key, value, children: new Map() });
function spansOrNothing(parse) {
    try {
        return parse();
    }
    catch (error) {
        if (error instanceof SyntaxError || error instanceof RangeError)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 5680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ withoutByteOrderMark),
/* harmony export */   b: () => (/* binding */ offsetOf)
/* harmony export */ });
const withoutByteOrderMark = (text) => text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
function offsetOf(text, line, column) {
    let start = 0;
    for (let at = 1; at < line; at += 1) {
        const end = text.indexOf("\n", start);
        if (end < 0)
            break;
        start = end + 1;
    }
    return start + column - 1;
}


/***/ }),

/***/ 7738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ parseTomlSpans)
/* harmony export */ });
/* harmony import */ var _span_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7698);

let parser;
const loadParser = () => (parser ??= __nccwpck_require__.e(/* import() */ 605).then(__nccwpck_require__.bind(__nccwpck_require__, 9605)));
async function parseTomlSpans(text) {
    const { parseTOML } = await loadParser();
    return (0,_span_js__WEBPACK_IMPORTED_MODULE_0__/* .spansOrNothing */ .W)(() => {
        const root = (0,_span_js__WEBPACK_IMPORTED_MODULE_0__/* .newSpan */ .B)([0, text.length]);
        const [top] = parseTOML(text, { tomlVersion: "1.1" }).body;
        for (const item of top.body) {
            if (item.type === "TOMLKeyValue")
                addPair(root, item);
            else
                addTable(root, item);
        }
        return root;
    });
}
function addTable(root, table) {
    const written = table.key.keys.values();
    let place = table.key.range;
    let span = root;
    for (const key of table.resolvedKey) {
        if (typeof key === "string")
            place = written.next().value?.range ?? place;
        span = childOf(span, key, place);
    }
    for (const pair of table.body)
        addPair(span, pair);
}
function addPair(parent, { key, value }) {
    let span = parent;
    for (const part of key.keys.slice(0, -1))
        span = childOf(span, nameOf(part), part.range);
    const last = key.keys.at(-1);
    if (last !== undefined)
        span.children.set(nameOf(last), spanOf(value, last.range));
}
function childOf(parent, key, place) {
    const known = parent.children.get(key);
    if (known !== undefined)
        return known;
    const child = (0,_span_js__WEBPACK_IMPORTED_MODULE_0__/* .newSpan */ .B)(place, place);
    parent.children.set(key, child);
    return child;
}
function spanOf(value, key) {
    const span = (0,_span_js__WEBPACK_IMPORTED_MODULE_0__/* .newSpan */ .B)(value.range, key);
    if (value.type === "TOMLInlineTable")
        for (const pair of value.body)
            addPair(span, pair);
    if (value.type === "TOMLArray")
        for (const [index, element] of value.elements.entries())
            span.children.set(index, spanOf(element));
    return span;
}
const nameOf = (key) => key.type === "TOMLBare" ? key.name : key.value;


/***/ }),

/***/ 7471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  M: () => (/* binding */ parseToml)
});

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/error.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
function getLineColFromPtr(string, ptr) {
    let lines = string.slice(0, ptr).split(/\r?\n/);
    return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
    let lines = string.split(/\r?\n/);
    let codeblock = '';
    let numberLen = (Math.log10(line + 1) | 0) + 1;
    for (let i = line - 1; i <= line + 1; i++) {
        let l = lines[i - 1];
        if (!l)
            continue;
        codeblock += i.toString().padEnd(numberLen, ' ');
        codeblock += ':  ';
        codeblock += l;
        codeblock += '\n';
        if (i === line) {
            codeblock += ' '.repeat(numberLen + column + 2);
            codeblock += '^\n';
        }
    }
    return codeblock;
}
class TomlError extends Error {
    line;
    column;
    codeblock;
    constructor(message, options) {
        const [line, column] = getLineColFromPtr(options.toml, options.ptr);
        const codeblock = makeCodeBlock(options.toml, line, column);
        super(`Invalid TOML document: ${message}\n\n${codeblock}`, options);
        this.line = line;
        this.column = column;
        this.codeblock = codeblock;
    }
    /** @internal */
    static x(message, ctx, ptr) {
        throw new TomlError(message, { toml: ctx.s, ptr: ptr ?? ctx.p });
    }
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/primitive.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */

/** @internal */
function parseString(ctx) {
    let startPtr = ctx.p;
    let c = ctx.s.charCodeAt(ctx.p++);
    let first = c;
    let isLiteral = c === 0x27; /* ' */
    let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
    if (isMultiline) {
        // Trim initial newline
        if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 0xa /* \n */)
            ctx.p++;
        else if (c === 0xd /* \r */ && ctx.s.charCodeAt(ctx.p + 1) === 0xa /* \n */)
            ctx.p += 2;
    }
    // For the record: it is not worth it to use a fast-path for literal strings using `indexOf`.
    // Doing a char-by-char iteration ends up dispatching less instructions, for the same wall-clock runtime.
    let parsed = '';
    let sliceStart = ctx.p;
    // states:
    //   0 - decoding
    //   1 - decoding escape
    //   2 - whitespace escape (no newline encountered yet, must fail on non-whitespace)
    //   3 - whitespace escape (newline encountered, allowed to transition back to normal decode)
    let state = 0;
    for (; ctx.p < ctx.s.length; ctx.p++) {
        c = ctx.s.charCodeAt(ctx.p);
        // Deal with newlines first, since that simplifies control character checking and handling across all states
        if (isMultiline && (c === 0xa /* \n */ || (c === 0xd /* \r */ && ctx.s.charCodeAt(ctx.p + 1) === 0xa /* \n */))) {
            state = state && 3;
        }
        // Control characters are banned in TOML, so we throw an error if we encounter them
        else if ((c < 0x20 && c !== 0x9 /* \t */) || c === 0x7f) {
            TomlError.x('control characters are not allowed in strings', ctx);
        }
        // The string might terminate while we're parsing through a newline escape.
        // It must have encountered a newline; otherwise, it'll simply fail in another branch.
        else if ((!state || state === 3) && c === first && (!isMultiline || (ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first))) {
            if (isMultiline) {
                // If the string ends with 4-5 quotes, then the first 1-2 are part of the string
                if (ctx.s.charCodeAt(ctx.p + 3) === first)
                    ctx.p++;
                if (ctx.s.charCodeAt(ctx.p + 3) === first)
                    ctx.p++;
            }
            // If we're in a newline escape still, then there's nothing to add.
            if (!state) {
                // Avoid a useless concat operation if the string can be used as-is.
                let s = ctx.s.slice(sliceStart, ctx.p);
                parsed = parsed ? parsed + s : s;
            }
            ctx.p += isMultiline ? 3 : 1;
            return parsed;
        }
        // Baseline state; keep moving forward unless an escape sequence starts
        else if (!state) {
            if (!isLiteral && c === 0x5c /* \ */) {
                parsed += ctx.s.slice(sliceStart, (sliceStart = ctx.p));
                state = 1;
            }
        }
        else if (state === 1) {
            if (c === 0x78 /* x */ || c === 0x75 /* u */ || c === 0x55 /* U */) { // Unicode escape
                let errPtr = ctx.p++ - 1;
                let value = 0;
                let len = c === 0x78 /* x */ ? 2 : c === 0x75 /* u */ ? 4 : 8;
                for (let j = 0; j < len; j++, ctx.p++) {
                    let hex = ctx.s.charCodeAt(ctx.p);
                    let digit = 
                    /* 0-9 */ hex >= 0x30 && hex <= 0x39 ? hex - 0x30 :
                        /* A-F */ hex >= 0x41 && hex <= 0x46 ? hex - 0x41 + 10 :
                            /* a-f */ hex >= 0x61 && hex <= 0x66 ? hex - 0x61 + 10 : -1;
                    if (digit < 0)
                        TomlError.x('invalid non-hex character in unicode escape', ctx);
                    value = (value << 4) | digit;
                }
                // Because JS does bitwise on signed 32bit integers, all 0xfzzzzzzz values are actually seen as negative
                if (value < 0 || value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff)) {
                    TomlError.x('invalid unicode escape', ctx, errPtr);
                }
                parsed += String.fromCodePoint(value);
                sliceStart = ctx.p--;
                state = 0;
            }
            // Newline escape sequence. We only need to care about spaces and tabs; newlines are dealt with earlier
            else if (isMultiline && (c === 0x20 || c === 0x9 /* \t */)) {
                state = 2;
            }
            // Basic escape sequence
            else {
                if (c === 0x62 /* b */)
                    parsed += '\b';
                else if (c === 0x74 /* t */)
                    parsed += '\t';
                else if (c === 0x6e /* n */)
                    parsed += '\n';
                else if (c === 0x66 /* f */)
                    parsed += '\f';
                else if (c === 0x72 /* r */)
                    parsed += '\r';
                else if (c === 0x65 /* e */)
                    parsed += '\x1b';
                else if (c === 0x22 /* " */)
                    parsed += '"';
                else if (c === 0x5c /* \ */)
                    parsed += '\\';
                else
                    TomlError.x('unrecognised escape sequence', ctx);
                sliceStart = ctx.p + 1;
                state = 0;
            }
        }
        // Newline escape continuation: keep moving forward until the first non-whitespace char
        else if (c !== 0x20 && c !== 0x9 /* \t */) {
            if (state === 2)
                TomlError.x('invalid escape: only line-ending whitespace may be escaped', ctx, sliceStart);
            // State cannot be zero, or we'd have branched earlier already.
            // If it's a backslash, immediately transition to the escape state so it can be processed.
            state = !isLiteral && c === 0x5c /* \ */ ? 1 : 0;
            sliceStart = ctx.p;
        }
    }
    TomlError.x('unfinished string', ctx, startPtr);
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/date.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
let DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
class TomlDate extends Date {
    #hasDate = false;
    #hasTime = false;
    #offset = null;
    constructor(date, fasttype, unsafeDelim) {
        let hasDate = true;
        let hasTime = true;
        let offset = 'Z';
        let c;
        if (typeof date === 'string') {
            if (fasttype)
                prep: {
                    // Date-time
                    if (fasttype < 3) {
                        if (+date.slice(11, 13) > 23) {
                            date = '';
                            break prep;
                        }
                        // Local
                        if (fasttype === 2) {
                            offset = null;
                            date += 'Z';
                        }
                        // Offset; keep track of offset if not Z
                        else if ((c = date.charCodeAt(date.length - 1)) !== 0x5a /* Z */ && c !== 0x7a /* z */) {
                            offset = date.slice(date.length - 6);
                        }
                        if (unsafeDelim)
                            date = date.slice(0, 10) + 'T' + date.slice(11);
                    }
                    // Time
                    else if (fasttype === 4) {
                        date = +date.slice(0, 2) > 23 ? '' : `0000-01-01T${date}Z`;
                    }
                    hasDate = fasttype !== 4;
                    hasTime = fasttype !== 3;
                }
            else {
                let match = date.match(DATE_TIME_RE);
                if (match) {
                    if (!match[1]) {
                        hasDate = false;
                        date = `0000-01-01T${date}`;
                    }
                    hasTime = !!match[2];
                    // Make sure to use T instead of a space. Breaks in case of extreme values otherwise.
                    hasTime && date[10] === ' ' && (date = date.replace(' ', 'T'));
                    // Do not allow rollover hours.
                    if (match[2] && +match[2] > 23) {
                        date = '';
                    }
                    else {
                        offset = match[3] || null;
                        if (!offset && hasTime)
                            date += 'Z';
                    }
                }
                else {
                    date = '';
                }
            }
        }
        super(date);
        if (!isNaN(this.getTime())) {
            this.#hasDate = hasDate;
            this.#hasTime = hasTime;
            this.#offset = offset;
        }
    }
    isDateTime() {
        return this.#hasDate && this.#hasTime;
    }
    isLocal() {
        return !this.#hasDate || !this.#hasTime || !this.#offset;
    }
    isDate() {
        return this.#hasDate && !this.#hasTime;
    }
    isTime() {
        return this.#hasTime && !this.#hasDate;
    }
    isValid() {
        return this.#hasDate || this.#hasTime;
    }
    toISOString() {
        let iso = super.toISOString();
        // Local Date
        if (this.isDate())
            return iso.slice(0, 10);
        // Local Time
        if (this.isTime())
            return iso.slice(11, 23);
        // Local DateTime
        if (this.#offset === null)
            return iso.slice(0, -1);
        // Offset DateTime
        if (this.#offset === 'Z' || this.#offset === 'z')
            return iso;
        // This part is quite annoying: JS strips the original timezone from the ISO string representation
        // Instead of using a "modified" date and "Z", we restore the representation "as authored"
        let offset = (+(this.#offset.slice(1, 3)) * 60) + +(this.#offset.slice(4, 6));
        offset = this.#offset[0] === '-' ? offset : -offset;
        let offsetDate = new Date(this.getTime() - (offset * 60e3));
        return offsetDate.toISOString().slice(0, -1) + this.#offset;
    }
    static wrapAsOffsetDateTime(jsDate, offset = 'Z') {
        let date = new TomlDate(jsDate);
        date.#offset = offset;
        return date;
    }
    static wrapAsLocalDateTime(jsDate) {
        let date = new TomlDate(jsDate);
        date.#offset = null;
        return date;
    }
    static wrapAsLocalDate(jsDate) {
        let date = new TomlDate(jsDate);
        date.#hasTime = false;
        date.#offset = null;
        return date;
    }
    static wrapAsLocalTime(jsDate) {
        let date = new TomlDate(jsDate);
        date.#hasDate = false;
        date.#offset = null;
        return date;
    }
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/extract.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */




function isDigit(char, base = 10) {
    return base === 16
        ? (char > 0x2f && char < 0x3a) || (char > 0x40 && char < 0x47) || (char > 0x60 && char < 0x67)
        : (char > 0x2f && char < 0x30 + base);
}
function isEndOfValue(char, delim) {
    // Whitespace -- we're permissive on `\r` for performance; it'll be dealt with later anyway
    return char === 0x20 || char === 0x9 /* \t */ || char === 0xa /* \n */ || char === 0xd /* \r */ ||
        // Structure end or next value delimiter
        (delim && (char === delim || char === 0x2c /* , */)) ||
        // Comment
        char === 0x23; /* # */
}
/** @internal */
function extractValue(ctx, end) {
    let errPtr = ctx.p;
    let c = ctx.s.charCodeAt(ctx.p);
    // Structs
    if (c === 0x5b /* [ */ || c === 0x7b /* { */) {
        ctx.d-- || TomlError.x('document contains excessively nested structures. aborting.', ctx);
        let value = c === 0x5b /* [ */
            ? parseArray(ctx)
            : parseInlineTable(ctx);
        ctx.d++;
        return value;
    }
    // Strings
    if (c === 0x22 /* " */ || c === 0x27 /* ' */) {
        return parseString(ctx);
    }
    // Booleans
    // We can fast-path because the first character is enough to know the only possible value
    if (c === 0x74 /* t */) { // Only possible valid value is `true`
        if (ctx.s.charCodeAt(++ctx.p) !== 0x72 || ctx.s.charCodeAt(++ctx.p) !== 0x75 || ctx.s.charCodeAt(++ctx.p) !== 0x65)
            TomlError.x('invalid value', ctx, errPtr);
        return ctx.p++, true;
    }
    if (c === 0x66 /* f */) { // Only possible valid value is `false`
        if (ctx.s.charCodeAt(++ctx.p) !== 0x61 || ctx.s.charCodeAt(++ctx.p) !== 0x6c || ctx.s.charCodeAt(++ctx.p) !== 0x73 || ctx.s.charCodeAt(++ctx.p) !== 0x65)
            TomlError.x('invalid value', ctx, errPtr);
        return ctx.p++, false;
    }
    if (c === 0x2b /* + */ || c === 0x2d /* - */) {
        return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 0x2c - c, end);
    }
    // Rough heuristic, but `parseDate` falls back to number parsing if it's a false positive.
    // e.g.: `a = 1\n-------------- = 1` would match this heuristic, but gracefully fallback to numbers.
    if (ctx.s.charCodeAt(ctx.p + 4) === 0x2d /* - */ && ctx.s.charCodeAt(ctx.p + 7) === 0x2d /* - */) {
        return parseDate(ctx, c, end);
    }
    // Same logic as above; `parseTime` falls back to number parsing if it's a false positive.
    if (ctx.s.charCodeAt(ctx.p + 2) === 0x3a /* : */) {
        return parseTime(ctx, c, end);
    }
    return parseNumber(ctx, ctx.p, c, 0, end);
}
// State:
// 0: init
// 1: integer
// 2: fractional dot
// 3: fractional
// 4: exponent letter
// 5: exponent
// 6: exponent sign
// 7: exponent with sign
// >9: underscore; see below
//     -> 12: was integer
//     -> 14: was fractional
//     -> 16: was exponent
// states 2-5, 14, 16 are ONLY permitted iif base === 10
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
    let c = startChr;
    let state = 0;
    let hasUnderscores = false;
    // (+/-)inf
    if (c === 0x69 /* i */) {
        if (ctx.s.charCodeAt(++ctx.p) !== 0x6e || ctx.s.charCodeAt(++ctx.p) !== 0x66)
            TomlError.x('invalid value', ctx, startPtr);
        return ctx.p++, (sign || 1) / 0;
    }
    // (+/-)nan
    if (c === 0x6e /* n */) {
        if (ctx.s.charCodeAt(++ctx.p) !== 0x61 || ctx.s.charCodeAt(++ctx.p) !== 0x6e)
            TomlError.x('invalid value', ctx, startPtr);
        return ctx.p++, NaN;
    }
    // Leading zero
    // Only allowed cases: `0<EOV>`, `0.(...)`, `0e(...)`, `0x(...)`, `0b(...)`, `0o(...)`
    // FWIW, `0e(...)` is a stupid case, but it's not banned per-se so we have to parse it
    if (c === 0x30 /* 0 */) {
        if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr))
            return ctx.bi === true ? 0n : 0; // note: conveniently deals with `-0`
        if (!sign) {
            if (c === 0x78 /* x */)
                return parseIntegerBaseN(ctx, startPtr, 16, endChr);
            else if (c === 0x62 /* b */)
                return parseIntegerBaseN(ctx, startPtr, 2, endChr);
            else if (c === 0x6f /* o */)
                return parseIntegerBaseN(ctx, startPtr, 8, endChr);
        }
        if (c === 0x2e /* . */)
            state = 2;
        else if (c === 0x65 /* e */ || c === 0x45 /* E */)
            state = 4;
        else
            TomlError.x('illegal leading zero', ctx, startPtr);
    }
    // If the 1st char is not a digit by now, then it's not a valid TOML value at all
    else if (!isDigit(c))
        TomlError.x('invalid value', ctx, startPtr);
    while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
        if (!state)
            state = 1; // Detects single-digit numbers we can use a fast parse path for
        // The way the states are numbered is not random: underscores are always permitted in odd-numbered states and
        // never permitted in even-numbered ones.
        if (c === 0x5f /* _ */) {
            if (!(state & 1))
                TomlError.x('illegal underscore', ctx);
            state += 11; // 11 is a marker that makes the state even and greater than 9; see the numbering + rationale above
            hasUnderscores = true;
        }
        // Transition to fractional part.
        else if (state === 1 && c === 0x2e /* . */)
            state = 2;
        // Transition to exponent part.
        else if ((state === 1 || state === 3) && (c === 0x65 /* e */ || c === 0x45 /* E */))
            state = 4;
        // + and - are permitted in state 4 only (handled before entering the function for state 0)
        else if (state === 4 && (c === 0x2b /* + */ || c === 0x2d /* - */)) {
            state = 6;
        }
        // All special cases have been handled; only digits are allowed here
        else if (!isDigit(c))
            TomlError.x(`illegal character in numeric literal`, ctx);
        // Clear state flags
        else if (state > 9)
            state -= 11;
        else if (!(state & 1))
            state++;
    }
    // Single-char number; we can fast-path these very easily.
    if (!state) {
        let val = (startChr - 0x30 /* 0 */) * (sign || 1);
        return ctx.bi === true ? BigInt(val) : val;
    }
    // Even-numbered states absolutely require a digit next; not even end of value is permitted
    if (!(state & 1))
        TomlError.x('unfinished numeric value', ctx, startPtr);
    let str = ctx.s.slice(startPtr, ctx.p);
    if (hasUnderscores)
        str = str.replaceAll('_', ''); // perf: replaceAll 1.25x faster than replace with a regex
    return state > 1
        ? parseFloat(str)
        : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
    let c, underscore = 1;
    while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
        if (c === 0x5f /* _ */) {
            if (underscore & 1)
                TomlError.x('illegal underscore', ctx);
            underscore = 3;
        }
        // We only need to check if the number is a valid digit, nothing else is permitted
        else if (!isDigit(c, base))
            TomlError.x(`illegal character in numeric literal`, ctx);
        // Clear underscore flag
        else if (underscore & 1)
            underscore--;
    }
    // Trailing underscore is not allowed
    if (underscore & 1)
        TomlError.x('unfinished numeric value', ctx);
    let str = ctx.s.slice(startPtr + 2, ctx.p);
    if (underscore)
        str = str.replaceAll('_', ''); // perf: replaceAll 1.25x faster than replace with a regex
    return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
    if (ctx.bi !== true)
        int: {
            let val = parseInt(str, base);
            if (!Number.isSafeInteger(val)) {
                if (ctx.bi)
                    break int;
                TomlError.x('integer value cannot be represented losslessly', ctx, startPtr);
            }
            return val;
        }
    return base === 10 ? BigInt(str) : BigInt((base === 2 ? '0b' : base === 8 ? '0o' : '0x') + str);
}
function parseDate(ctx, c, endChr) {
    let startPtr = ctx.p++, unsafeSeparator;
    if (!isDigit(c) ||
        !isDigit(ctx.s.charCodeAt(ctx.p++)) ||
        !isDigit(ctx.s.charCodeAt(ctx.p++)) ||
        !isDigit(ctx.s.charCodeAt(ctx.p++))) {
        return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
    }
    ctx.p += 5;
    if (!isDigit(ctx.s.charCodeAt(ctx.p++)))
        TomlError.x('invalid date-time: date part is malformed', ctx, startPtr);
    if (ctx.p >= ctx.s.length || (((c = ctx.s.charCodeAt(ctx.p)) !== 0x20 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 0x54 /* T */ && c !== 0x74 /* t */)) {
        let t = ctx.s.slice(startPtr, ctx.p);
        return readDate(ctx, t, 3, false, startPtr);
    }
    if (ctx.s.charCodeAt(ctx.p += 3) !== 0x3a /* : */)
        TomlError.x('invalid date-time: time part is malformed', ctx, startPtr);
    if (ctx.s.charCodeAt(ctx.p += 3) === 0x3a /* : */)
        ctx.p += 3;
    if (ctx.s.charCodeAt(ctx.p) === 0x2e /* . */)
        while (isDigit(ctx.s.charCodeAt(++ctx.p)))
            ;
    if (c = ctx.s.charCodeAt(ctx.p)) {
        if (c === 0x5a /* Z */ || c === 0x7a /* z */) {
            let t = ctx.s.slice(startPtr, ++ctx.p);
            return readDate(ctx, t, 1, unsafeSeparator, startPtr, '[+00:00]');
        }
        if (c === 0x2b /* + */ || c === 0x2d /* - */) {
            // Temporal's ZonedDateTime is weird asf when it comes to dealing with traditional offsets...
            // It's 1.2x faster to allocate a new string to pass to ZDT than use Instant.toZonedDateTimeISO
            let t = ctx.s.slice(startPtr, ctx.p += 6);
            return readDate(ctx, t, 1, unsafeSeparator, startPtr, !ctx.ld && ('[' + ctx.s.slice(ctx.p - 6, ctx.p) + ']'));
        }
    }
    let t = ctx.s.slice(startPtr, ctx.p);
    return readDate(ctx, t, 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
    let start = ctx.p;
    if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) {
        return parseNumber(ctx, --ctx.p, c, 0, endChr);
    }
    if (ctx.s.charCodeAt(ctx.p += 4) === 0x3a /* : */)
        ctx.p += 3;
    if (ctx.s.charCodeAt(ctx.p) === 0x2e /* . */)
        while (isDigit(ctx.s.charCodeAt(++ctx.p)))
            ;
    let t = ctx.s.slice(start, ctx.p);
    return readDate(ctx, t, 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
    if (ctx.ld) {
        let date = new TomlDate(str, type, unsafeDelim);
        if (!date.isValid())
            TomlError.x('invalid date', ctx, errPtr);
        return date;
    }
    try {
        if (temporalSuffix)
            str += temporalSuffix;
        switch (type) {
            case 1: return Temporal.ZonedDateTime.from(str);
            case 2: return Temporal.PlainDateTime.from(str);
            case 3: return Temporal.PlainDate.from(str);
            case 4: return Temporal.PlainTime.from(str);
        }
    }
    catch (e) {
        TomlError.x(e instanceof Error ? e.message : '' + e, ctx, errPtr);
    }
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/util.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */

/** @internal */
function skipComment(ctx) {
    for (; ctx.p < ctx.s.length; ctx.p++) {
        let c = ctx.s.charCodeAt(ctx.p);
        if (c === 0xa /* \n */)
            break;
        if (c === 0xd /* \r */ && ctx.s.charCodeAt(ctx.p + 1) === 0xa /* \n */) {
            ctx.p++;
            break;
        }
        if ((c < 0x20 && c !== 0x9 /* \t */) || c === 0x7f) {
            TomlError.x('control characters are not allowed in comments', ctx);
        }
    }
}
/** @internal */
function skipVoid(ctx, banNewLines, banComments) {
    let c;
    while (ctx.p < ctx.s.length) {
        while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 0x20 ||
            c === 0x9 /* \t */ ||
            (!banNewLines &&
                (c === 0xa /* \n */ || (c === 0xd /* \r */ && ctx.s.charCodeAt(ctx.p + 1) === 0xa /* \n */)))))
            ctx.p++;
        if (banComments || c !== 0x23 /* # */)
            break;
        skipComment(ctx);
    }
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/struct.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */




/** @internal */
function parseKey(ctx, end = 0x3d /* = */) {
    // States:
    // 0: before first char
    // 1: parsing bare key
    // 2: after key component
    let startPtr;
    let state = 0;
    let parsed = [];
    let sliceStart;
    let c = ctx.s.charCodeAt(startPtr = ctx.p);
    do {
        // End of key
        if (c === end) {
            if (!state)
                TomlError.x('unexpected end of key', ctx);
            if (state === 1)
                parsed.push(ctx.s.slice(sliceStart, ctx.p));
            return ctx.p++, parsed;
        }
        // Dotted key separator
        else if (c === 0x2e /* . */) {
            if (!state)
                TomlError.x('illegal empty bare key', ctx);
            if (state === 1)
                parsed.push(ctx.s.slice(sliceStart, ctx.p));
            state = 0;
        }
        // Quoted key
        else if (!state && (c === 0x22 /* " */ || c === 0x27 /* ' */)) {
            if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2))
                TomlError.x('illegal quoted key: multiline strings are not allowed', ctx);
            parsed.push(parseString(ctx));
            state = 2;
            ctx.p--;
        }
        // Whitespace; no-op in state 0 and 2, end of bare key in state 1
        else if (c === 0x20 || c === 0x9 /* \t */) {
            if (state === 1) {
                parsed.push(ctx.s.slice(sliceStart, ctx.p));
                state = 2;
            }
        }
        // If state is post-key, no character is allowed; otherwise ensure it's a bare-key component
        else if (state === 2 || (c < 0x30 && c !== 0x2d /* - */) || (c > 0x39 && c < 0x41) || (c > 0x5a && c < 0x61 && c !== 0x5f /* _ */) || c > 0x7a) {
            TomlError.x('illegal character in key', ctx);
        }
        // Illegal character
        else if (!state) {
            state = 1;
            sliceStart = ctx.p;
        }
    } while (c = ctx.s.charCodeAt(++ctx.p));
    TomlError.x('incomplete key-value: cannot find end of key', ctx, startPtr);
}
/** @internal */
function parseInlineTable(ctx) {
    let startPtr = ctx.p++;
    let res = Object.create(null);
    let seen = new Set();
    let c;
    while (ctx.p < ctx.s.length) {
        skipVoid(ctx);
        if ((c = ctx.s.charCodeAt(ctx.p)) === 0x7d /* } */) {
            ctx.p++;
            return res;
        }
        let k;
        let t = res;
        let hasOwn = false;
        let errPtr = ctx.p;
        let key = parseKey(ctx);
        for (let i = 0; i < key.length; i++) {
            if (i)
                t = hasOwn ? t[k] : (t[k] = Object.create(null));
            k = key[i];
            if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== 'object' || seen.has(t[k]))) {
                TomlError.x('trying to redefine an already defined value', ctx, errPtr);
            }
            let unsafe = k === '__proto__';
            if (ctx.uk && (unsafe || k === 'constructor')) {
                t = ctx.uk !== 1 && TomlError.x('document contains an unsafe property', ctx, errPtr);
                break;
            }
            if (!hasOwn && unsafe) {
                Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
            }
        }
        if (hasOwn) {
            TomlError.x('trying to redefine an already defined value', ctx, errPtr);
        }
        skipVoid(ctx, true, true);
        let value = extractValue(ctx, 0x7d /* } */);
        if (t && typeof (t[k] = value) === 'object')
            seen.add(value);
        skipVoid(ctx);
        if ((c = ctx.s.charCodeAt(ctx.p++)) === 0x7d /* } */) {
            return res;
        }
        if (c !== 0x2c /* , */)
            TomlError.x('expected comma or end of structure', ctx, ctx.p - 1);
    }
    TomlError.x('unfinished table', ctx, startPtr);
}
/** @internal */
function parseArray(ctx) {
    let startPtr = ctx.p++;
    let res = [];
    let c;
    while (ctx.p < ctx.s.length) {
        skipVoid(ctx);
        if ((c = ctx.s.charCodeAt(ctx.p)) === 0x5d /* ] */) {
            ctx.p++;
            return res;
        }
        res.push(extractValue(ctx, 0x5d /* ] */));
        skipVoid(ctx);
        if ((c = ctx.s.charCodeAt(ctx.p++)) === 0x5d /* ] */) {
            return res;
        }
        if (c !== 0x2c /* , */)
            TomlError.x('expected comma or end of structure', ctx, ctx.p - 1);
    }
    TomlError.x('unfinished array', ctx, startPtr);
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/parse.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */




function peekTable(ctx, key, table, meta, type) {
    let t = table;
    let m = meta;
    let k;
    let hasOwn = false;
    let state;
    for (let i = 0; i < key.length; i++) {
        if (i) {
            t = hasOwn ? t[k] : (t[k] = Object.create(null));
            m = (state = m[k]).c;
            if (type === 0 /* Type.DOTTED */ && (state.t === 1 /* Type.EXPLICIT */ || state.t === 2 /* Type.ARRAY */)) {
                return null;
            }
            if (state.t === 2 /* Type.ARRAY */) {
                let l = t.length - 1;
                t = t[l];
                m = m[l].c;
            }
        }
        k = key[i];
        if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 /* Type.DOTTED */ && m[k]?.d) {
            return null;
        }
        if (!hasOwn) {
            let unsafe = k === '__proto__';
            if (ctx.uk && (unsafe || k === 'constructor'))
                return false;
            if (unsafe) {
                Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
                Object.defineProperty(m, k, { enumerable: true, configurable: true, writable: true });
            }
            m[k] = {
                t: i < key.length - 1 && type === 2 /* Type.ARRAY */
                    ? 3 /* Type.ARRAY_DOTTED */ : type,
                d: false,
                i: 0,
                c: Object.create(null),
            };
        }
    }
    state = m[k];
    if (state.t !== type && !(type === 1 /* Type.EXPLICIT */ && state.t === 3 /* Type.ARRAY_DOTTED */)) {
        // Bad key type!
        return null;
    }
    if (type === 2 /* Type.ARRAY */) {
        if (!state.d) {
            state.d = true;
            t[k] = [];
        }
        t[k].push(t = Object.create(null));
        state.c[state.i++] = (state = { t: 1 /* Type.EXPLICIT */, d: false, i: 0, c: Object.create(null) });
    }
    if (state.d) {
        // Redefining a table!
        return null;
    }
    state.d = true;
    if (type === 1 /* Type.EXPLICIT */) {
        t = hasOwn ? t[k] : (t[k] = Object.create(null));
    }
    else if (type === 0 /* Type.DOTTED */ && hasOwn) {
        return null;
    }
    return [k, t, state.c];
}
function validateTablePeek(ctx, peek, ptr) {
    if (peek === null || ctx.uk === 2)
        TomlError.x(peek === null
            ? 'trying to redefine an already defined table or value'
            : 'document contains an unsafe property', ctx, ptr);
}
function parse(toml, options = {}) {
    let ctx = {
        s: toml,
        p: 0,
        d: options.maxDepth ?? 1000,
        bi: options.integersAsBigInt ?? false,
        ld: options.useLegacyDate ?? true,
        uk: options.unsafeKeyBehaviour === 'throw' ? 2 : options.unsafeKeyBehaviour === 'drop' ? 1 : 0,
    };
    let res = Object.create(null);
    let meta = Object.create(null);
    let tmp;
    let skipping = false;
    let tbl = res;
    let m = meta;
    // BOM is allowed, skip.
    // JS is UTF-16, so we have to check for the UTF-16 BOM instead of the UTF-8 BOM sequence!
    if (toml.charCodeAt(0) === 0xfeff)
        ctx.p++;
    skipVoid(ctx);
    while (ctx.p < toml.length) {
        if (toml.charCodeAt(ctx.p) === 0x5b /* [ */) {
            let isTableArray = toml.charCodeAt(++ctx.p) === 0x5b; /* [ */
            tmp = ctx.p += +isTableArray;
            skipping = false;
            let k = parseKey(ctx, 0x5d /* ] */);
            if (isTableArray) {
                if (toml.charCodeAt(ctx.p) !== 0x5d /* ] */) {
                    TomlError.x('expected end of table array declaration', ctx);
                }
                ctx.p++;
            }
            let p = peekTable(ctx, k, res, meta, isTableArray ? 2 /* Type.ARRAY */ : 1 /* Type.EXPLICIT */);
            if (!p) {
                validateTablePeek(ctx, p, tmp);
                skipping = true;
            }
            else {
                m = p[2];
                tbl = p[1];
            }
        }
        else {
            tmp = ctx.p;
            let k = parseKey(ctx);
            let p = peekTable(ctx, k, tbl, m, 0 /* Type.DOTTED */);
            if (!p && !skipping)
                validateTablePeek(ctx, p, tmp);
            skipVoid(ctx, true, true);
            let v = extractValue(ctx, void 0);
            if (p && !skipping)
                p[1][p[0]] = v;
        }
        skipVoid(ctx, true);
        if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 0xa /* \n */ && (tmp !== 0xd /* \r */ || toml.charCodeAt(ctx.p + 1) !== 0xa /* \n */)) {
            TomlError.x('each key-value declaration must be followed by an end-of-line', ctx);
        }
        skipVoid(ctx);
    }
    return res;
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/stringify.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
let BARE_KEY = /^[a-z0-9-_]+$/i;
let HAS_WELLFORMED = !!(''.isWellFormed);
function extendedTypeOf(obj) {
    let type = typeof obj;
    if (type === 'object') {
        if (Array.isArray(obj))
            return 'array';
        if (typeof obj.getUTCDate === 'function' && obj instanceof Date)
            return 'date';
        if (globalThis.Temporal) {
            if (obj.until) {
                if (obj instanceof Temporal.ZonedDateTime)
                    return 'temporal/tz+uc';
                if (obj instanceof Temporal.PlainDateTime || obj instanceof Temporal.PlainDate)
                    return 'temporal/uc';
                if (obj instanceof Temporal.PlainTime || obj instanceof Temporal.Instant)
                    return 'temporal';
                if (obj instanceof Temporal.PlainYearMonth)
                    return 'temporal/x';
            }
            else if ((obj.toPlainDate && obj instanceof Temporal.PlainMonthDay) ||
                (obj.negated && obj instanceof Temporal.Duration)) {
                return 'temporal/x';
            }
        }
    }
    return type;
}
function isArrayOfTables(obj) {
    for (let i = 0; i < obj.length; i++) {
        if (extendedTypeOf(obj[i]) !== 'object')
            return false;
    }
    return obj.length != 0;
}
function formatWellFormedStringUnchecked(s) {
    return JSON.stringify(s).replaceAll('\x7f', '\\u007f');
}
function formatString(s) {
    return formatWellFormedStringUnchecked(HAS_WELLFORMED ? s.toWellFormed() : s);
}
function formatKey(s) {
    if (BARE_KEY.test(s))
        return s;
    if (HAS_WELLFORMED && !s.isWellFormed())
        throw new RangeError('key contains illegal lone surrogates');
    return formatWellFormedStringUnchecked(s);
}
function stringifyValue(val, type, depth, numberAsFloat, strictTemporal) {
    if (depth === 0) {
        throw new Error('Could not stringify the object: maximum object depth exceeded');
    }
    switch (type) {
        // @ts-expect-error -- intentional fallthrough case
        case 'number':
            if (isNaN(val))
                return 'nan';
            if (val === Infinity)
                return 'inf';
            if (val === -Infinity)
                return '-inf';
            if (Number.isInteger(val) && (numberAsFloat || !Number.isSafeInteger(val)))
                return val.toFixed(1);
        case 'bigint':
        case 'boolean':
        case 'temporal':
            return val.toString();
        case 'string':
            return formatString(val);
        case 'date':
            if (isNaN(val.getTime()))
                throw new TypeError('cannot serialize invalid date');
            return val.toISOString();
        case 'object':
            return stringifyInlineTable(val, depth, numberAsFloat, strictTemporal);
        case 'array':
            return stringifyArray(val, depth, numberAsFloat, strictTemporal);
        // @ts-expect-error -- intentional fallthrough case
        case 'temporal/tz+uc':
            if (strictTemporal) {
                let tz = val.timeZoneId;
                let tzc = tz.charCodeAt(0);
                if (
                // Classic offset
                tzc !== 0x2b /* + */ && tzc !== 0x2d /* - */ &&
                    (
                    // Fast pre-check pass; see below for the actually accepted values
                    (tzc !== 0x55 /* U */ && tzc !== 0x47 /* G */ && tzc !== 0x5a /* Z */ && tzc !== 0x45 /* E */) ||
                        (
                        // UTC and its aliases; Temporal implementations don't all canonicalise unfortunately
                        tz !== 'UTC' && tz !== 'UCT' && tz !== 'Universal' && tz !== 'Zulu' &&
                            // GMT is a TZ but it's for all intents and purposes equivalent to UTC. Safe to downgrade.
                            !tz.startsWith('GMT') && tz !== 'Greenwich' &&
                            // Etc/* are all safe to downgrade to offset (either UTC, GMT, or offset)
                            !tz.startsWith('Etc/')))) {
                    throw new TypeError('Temporal objects with an IANA timezone are not allowed in Temporal strict mode');
                }
            }
        case 'temporal/uc':
            if (strictTemporal && val.calendarId !== 'iso8601')
                throw new TypeError('Temporal objects with a non-default calendar are not allowed in Temporal strict mode');
            return val.toString({
                calendarName: 'never',
                timeZoneName: 'never',
            });
        case 'temporal/x':
            throw new TypeError('Unsupported ' + val[Symbol.toStringTag]);
    }
}
function stringifyInlineTable(obj, depth, numberAsFloat, strictTemporal) {
    let keys = Object.keys(obj);
    if (keys.length === 0)
        return '{}';
    let res = '{ ';
    for (let i = 0; i < keys.length; i++) {
        let k = keys[i];
        if (i)
            res += ', ';
        res += formatKey(k) + ' = ' + stringifyValue(obj[k], extendedTypeOf(obj[k]), depth - 1, numberAsFloat, strictTemporal);
    }
    return res + ' }';
}
function stringifyArray(array, depth, numberAsFloat, strictTemporal) {
    if (array.length === 0)
        return '[]';
    let res = '[ ';
    for (let i = 0; i < array.length; i++) {
        if (i)
            res += ', ';
        if (array[i] === null || array[i] === void 0) {
            throw new TypeError('arrays cannot contain null or undefined values');
        }
        res += stringifyValue(array[i], extendedTypeOf(array[i]), depth - 1, numberAsFloat, strictTemporal);
    }
    return res + ' ]';
}
function stringifyArrayTable(array, key, depth, numberAsFloat, strictTemporal) {
    if (depth === 0) {
        throw new Error('Could not stringify the object: maximum object depth exceeded');
    }
    let res = '';
    for (let i = 0; i < array.length; i++) {
        res += `${res && '\n'}[[${key}]]\n`;
        res += stringifyTable(0, array[i], key, depth, numberAsFloat, strictTemporal);
    }
    return res;
}
function stringifyTable(tableKey, obj, prefix, depth, numberAsFloat, strictTemporal) {
    if (depth === 0) {
        throw new Error('Could not stringify the object: maximum object depth exceeded');
    }
    let preamble = '';
    let tables = '';
    let keys = Object.keys(obj);
    for (let i = 0; i < keys.length; i++) {
        let k = keys[i];
        if (obj[k] !== null && obj[k] !== void 0) {
            let type = extendedTypeOf(obj[k]);
            if (type === 'symbol' || type === 'function') {
                throw new TypeError(`cannot serialize values of type '${type}'`);
            }
            let key = formatKey(k);
            if (type === 'array' && isArrayOfTables(obj[k])) {
                tables += (tables && '\n') + stringifyArrayTable(obj[k], prefix ? `${prefix}.${key}` : key, depth - 1, numberAsFloat, strictTemporal);
            }
            else if (type === 'object') {
                let tblKey = prefix ? `${prefix}.${key}` : key;
                tables += (tables && '\n') + stringifyTable(tblKey, obj[k], tblKey, depth - 1, numberAsFloat, strictTemporal);
            }
            else {
                preamble += key;
                preamble += ' = ';
                preamble += stringifyValue(obj[k], type, depth, numberAsFloat, strictTemporal);
                preamble += '\n';
            }
        }
    }
    if (tableKey && (preamble || !tables)) // Create table only if necessary
        preamble = preamble ? `[${tableKey}]\n${preamble}` : `[${tableKey}]`;
    return preamble && tables
        ? `${preamble}\n${tables}`
        : preamble || tables;
}
function stringify(obj, { maxDepth = 1000, numbersAsFloat = false, strictTemporal = false } = {}) {
    if (extendedTypeOf(obj) !== 'object') {
        throw new TypeError('stringify can only be called with an object');
    }
    let str = stringifyTable(0, obj, '', maxDepth, numbersAsFloat, strictTemporal);
    if (str[str.length - 1] !== '\n')
        return str + '\n';
    return str;
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/index.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */





/** @deprecated use `import * as ... from 'smol-toml'` instead */
/* harmony default export */ const dist = ({ parse: parse, stringify: stringify, TomlDate: TomlDate, TomlError: TomlError });

// EXTERNAL MODULE: ./build/stage/base/diagnostic.js
var diagnostic = __nccwpck_require__(9240);
// EXTERNAL MODULE: ./build/stage/base/failure.js
var failure = __nccwpck_require__(1297);
// EXTERNAL MODULE: ./build/stage/documents/text-start.js
var text_start = __nccwpck_require__(5680);
;// CONCATENATED MODULE: ./build/stage/documents/toml.js




function parseToml(text) {
    const content = (0,text_start/* withoutByteOrderMark */.Y)(text);
    try {
        return (0,failure.ok)(parse(content, { integersAsBigInt: "asNeeded" }));
    }
    catch (error) {
        if (!(error instanceof TomlError))
            throw error;
        const start = (0,text_start/* offsetOf */.b)(content, error.line, error.column);
        const sentence = error.message.split("\n", 1)[0] ?? "";
        return (0,failure/* fail */.fJ)({
            message: sentence.replace(/^Invalid TOML document: /, ""),
            place: (0,diagnostic/* placeAt */.B)(content, start, start + 1),
        });
    }
}


/***/ }),

/***/ 1301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ asList),
/* harmony export */   KF: () => (/* binding */ ownAt),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   bp: () => (/* binding */ describeValue),
/* harmony export */   fO: () => (/* binding */ asTable),
/* harmony export */   oJ: () => (/* binding */ asString),
/* harmony export */   tB: () => (/* binding */ asBoolean)
/* harmony export */ });
const isTable = (value) => typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
const asTable = (value) => (isTable(value) ? value : undefined);
const asString = (value) => typeof value === "string" ? value : undefined;
const asBoolean = (value) => typeof value === "boolean" ? value : undefined;
const asList = (value) => {
    const list = Array.isArray(value) ? value : undefined;
    return list;
};
const own = (table, key) => Object.hasOwn(table, key) ? table[key] : undefined;
function ownAt(value, ...keys) {
    let found = value;
    for (const key of keys) {
        const table = asTable(found);
        if (table === undefined)
            return undefined;
        found = own(table, key);
    }
    return found;
}
const entriesOf = (table) => Object.entries(table);
function describeValue(value) {
    if (value === null || value === undefined)
        return "nothing";
    if (typeof value === "string")
        return "text";
    if (typeof value === "number" || typeof value === "bigint")
        return "a number";
    if (typeof value === "boolean")
        return String(value);
    if (Array.isArray(value))
        return "a list";
    if (value instanceof Date)
        return "a date";
    return "a table";
}


/***/ }),

/***/ 3241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var _base_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9240);
/* harmony import */ var _base_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1297);
/* harmony import */ var _text_start_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5680);



const ALIAS_LIMIT = 100;
async function parseYaml(text) {
    const { isAlias, parseDocument, visit } = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
    const content = (0,_text_start_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutByteOrderMark */ .Y)(text);
    try {
        const document = parseDocument(content, { uniqueKeys: true, prettyErrors: false });
        const [error] = document.errors;
        if (error !== undefined)
            return (0,_base_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({ message: error.message, place: (0,_base_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .placeAt */ .B)(content, error.pos[0], error.pos[1]) });
        try {
            const value = document.toJS({ maxAliasCount: ALIAS_LIMIT });
            return (0,_base_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(value);
        }
        catch (failure) {
            if (!(failure instanceof ReferenceError))
                throw failure;
            let start = 0;
            visit(document, (_key, node) => {
                if (!isAlias(node))
                    return undefined;
                start = node.range?.[0] ?? 0;
                return visit.BREAK;
            });
            const message = failure.message.startsWith("Excessive alias count")
                ? `aliases repeat more than ${ALIAS_LIMIT} values; write them out`
                : failure.message;
            return (0,_base_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({ message, place: (0,_base_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .placeAt */ .B)(content, start, start + 1) });
        }
    }
    catch (failure) {
        if (!(failure instanceof RangeError))
            throw failure;
        return (0,_base_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({ message: "nested too deeply", place: (0,_base_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .placeAt */ .B)(content, 0, 1) });
    }
}


/***/ }),

/***/ 4374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openAbsentSubmodule)
/* harmony export */ });
/* unused harmony export resolveUrl */
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5927);

const FETCH_LIMIT_MS = 2 * 60_000;
async function openAbsentSubmodule(options) {
    const { outer, path, commit, fetch, scope } = options;
    const settings = parseModules((await outer.run(["config", "-z", "--file", ".gitmodules", "--list"], { allow: [0, 1, 128] })).stdout.toString("utf8"));
    const name = [...settings]
        .find(([key, value]) => key.endsWith(".path") && value === path)?.[0]
        .slice("submodule.".length, -".path".length);
    if (name === undefined)
        return undefined;
    const common = (await outer.run(["rev-parse", "--path-format=absolute", "--git-common-dir"])).stdout
        .toString("utf8")
        .trimEnd();
    const store = name.split("/").includes("..") ? undefined : `${common}/modules/${name}`;
    if (store !== undefined && (0,_system_files_js__WEBPACK_IMPORTED_MODULE_0__.exists)(`${store}/HEAD`) && (await hasCommit(outer.at(store), commit)))
        return outer.at(store);
    const written = settings.get(`submodule.${name}.url`);
    if (!fetch.allowFetch || written === undefined)
        return undefined;
    const url = resolveUrl(written, await originUrl(outer));
    if (url === undefined)
        return undefined;
    const temporary = scope.use((0,_system_files_js__WEBPACK_IMPORTED_MODULE_0__.makeTempDirectory)("wrknv-submodule-"));
    const git = outer.at(temporary.path);
    await git.run(["init", "--quiet", "--bare", "."]);
    const { code } = await git.run(["fetch", "--quiet", "--no-tags", "--depth=1", "--end-of-options", url, commit], {
        allow: [0, 1, 128],
        timeoutMs: FETCH_LIMIT_MS,
        announce: true,
    });
    return code === 0 ? git : undefined;
}
const parseModules = (text) => new Map(text.split("\0").flatMap((record) => {
    const end = record.indexOf("\n");
    return end < 0 ? [] : [[record.slice(0, end), record.slice(end + 1)]];
}));
const hasCommit = async (git, commit) => (await git.run(["cat-file", "-e", `${commit}^{commit}`], { allow: [0, 1, 128] })).code === 0;
async function originUrl(git) {
    const { code, stdout } = await git.run(["config", "--get", "remote.origin.url"], { allow: [0, 1] });
    return code === 0 ? stdout.toString("utf8").trimEnd() : undefined;
}
function resolveUrl(written, origin) {
    if (/^\.\.?\//.test(written)) {
        if (origin === undefined)
            return undefined;
        let base = origin.replace(/\/+$/, "");
        let rest = written;
        for (;;) {
            if (rest.startsWith("./"))
                rest = rest.slice(2);
            else if (rest.startsWith("../")) {
                rest = rest.slice(3);
                const cut = Math.max(base.lastIndexOf("/"), base.lastIndexOf(":"));
                if (cut < 0)
                    return undefined;
                base = base.slice(0, cut);
            }
            else
                return `${base}/${rest}`;
        }
    }
    return /^(?:https?|ssh|git|file):\/\//.test(written) ||
        /^[\w.-]+@[\w.-]+:/.test(written) ||
        written.startsWith("/")
        ? written
        : undefined;
}


/***/ }),

/***/ 1982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ shallowBoundary)
/* harmony export */ });
/* unused harmony export parseBoundaryPath */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _base_path_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6906);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5927);



const boundaryArgs = ["rev-parse", "--is-shallow-repository", "--git-path", "shallow"];
function parseBoundaryPath(stdout) {
    const text = (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePath */ .q0)(stdout);
    return text.startsWith("true\n") ? text.slice(5).replace(/\n$/, "") : undefined;
}
async function shallowBoundary(git) {
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(git.directory, ".git");
    const path = (0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__.isDirectory)(own)
        ? fileOrNone((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(own, "shallow"))
        : parseBoundaryPath((await git.run(boundaryArgs)).stdout);
    if (path === undefined)
        return undefined;
    const text = (0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__.readText)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(git.directory, path)) ?? "";
    return new Set(text.split("\n").filter((line) => line !== ""));
}
const fileOrNone = (path) => ((0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__.exists)(path) ? path : undefined);


/***/ }),

/***/ 8518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ changesBetween),
  D: () => (/* binding */ uncommittedChanges)
});

// EXTERNAL MODULE: ./build/stage/git/diff-tree.js
var diff_tree = __nccwpck_require__(7960);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/stage/base/failure.js
var failure = __nccwpck_require__(1297);
// EXTERNAL MODULE: ./build/stage/base/path-text.js
var path_text = __nccwpck_require__(6906);
// EXTERNAL MODULE: ./build/stage/system/files.js + 1 modules
var files = __nccwpck_require__(5927);
// EXTERNAL MODULE: ./build/stage/git/file-change.js
var file_change = __nccwpck_require__(9183);
// EXTERNAL MODULE: ./build/stage/git/submodule-at.js
var submodule_at = __nccwpck_require__(6460);
// EXTERNAL MODULE: ./build/stage/git/tree.js
var tree = __nccwpck_require__(6572);
;// CONCATENATED MODULE: ./build/stage/git/nested-work.js







const modulePathsArgs = [
    "config",
    "-z",
    "--file",
    ".gitmodules",
    "--get-regexp",
    "^submodule\\..*\\.path$",
];
const parseModulePaths = (stdout) => (0,path_text/* decodePath */.q0)(stdout)
    .split("\0")
    .flatMap((record) => {
    const end = record.indexOf("\n");
    return end < 0 ? [] : [record.slice(end + 1)];
});
async function hiddenWork(git, entries, isDirty) {
    if (!(0,files.exists)((0,external_node_path_.join)(git.directory, ".gitmodules")))
        return [];
    const { stdout } = await git.run(modulePathsArgs, { allow: [0, 1, 128] });
    const known = new Set(entries.map(({ path }) => path));
    const paths = parseModulePaths(stdout).filter((path) => !known.has(path) && (0,files.exists)((0,external_node_path_.join)(git.directory, path, ".gitmodules")));
    if (paths.length === 0)
        return [];
    const listed = await git.run(["--literal-pathspecs", "ls-tree", "-z", "--full-tree", "HEAD", "--", ...paths], { allow: [0, 128] });
    const found = await Promise.all((0,tree/* parseTree */.cZ)(listed.stdout).map(async ({ path, mode, id }) => {
        const inside = mode === file_change/* GITLINK */.R ? (0,submodule_at/* submoduleAt */.m)(git, path) : undefined;
        if (inside === undefined || !(await cannotBeClean(inside, isDirty)))
            return [];
        const submodule = { commitChanged: false, modified: true, untracked: false };
        return [
            {
                kind: "changed",
                path,
                headMode: file_change/* GITLINK */.R,
                headId: id,
                workMode: file_change/* GITLINK */.R,
                submodule,
                isRepository: false,
            },
        ];
    }));
    return found.flat();
}
async function cannotBeClean(inside, isDirty) {
    try {
        return await isDirty(inside);
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR)
            return true;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/stage/base/sha.js
var sha = __nccwpck_require__(8573);
;// CONCATENATED MODULE: ./build/stage/git/status.js



const statusArgs = [
    "-c", "status.showUntrackedFiles=all", "-c", "diff.ignoreSubmodules=none",
    "status", "--porcelain=v2", "-z", "--untracked-files=all", "--no-renames", "--ignore-submodules=none",
];
const MODE = /^[0-7]{6}$/;
const ORDINARY = /^1 [.MTADRCU]{2} (N\.\.\.|S[.C][.M][.U]) ([0-7]{6}) ([0-7]{6}) ([0-7]{6}) ([0-9a-f]+) ([0-9a-f]+) /;
const UNMERGED = /^u [.MTADRCU]{2} (N\.\.\.|S[.C][.M][.U]) ([0-7]{6}) ([0-7]{6}) ([0-7]{6}) ([0-7]{6}) ([0-9a-f]+) ([0-9a-f]+) ([0-9a-f]+) /;
function parseStatus(stdout) {
    return splitRecords(stdout).map(parseRecord);
}
function splitRecords(stdout) {
    const records = [];
    let start = 0;
    for (let end = stdout.indexOf(0); end >= 0; end = stdout.indexOf(0, start)) {
        records.push(stdout.subarray(start, end));
        start = end + 1;
    }
    if (start < stdout.length)
        throw unreadable(stdout.subarray(start));
    return records;
}
function parseRecord(record) {
    const kind = String.fromCharCode(record[0] ?? 0, record[1] ?? 0);
    if (kind === "? ")
        return untracked((0,path_text/* decodePath */.q0)(record.subarray(2)));
    const text = Buffer.from(record.buffer, record.byteOffset, record.byteLength).toString("latin1");
    if (kind === "1 ") {
        const [all, submodule, headMode, , workMode, headId] = ORDINARY.exec(text) ?? [];
        if (all === undefined)
            throw unreadable(record);
        return {
            kind: "changed",
            path: (0,path_text/* decodePath */.q0)(record.subarray(all.length)),
            headMode: presentMode(headMode),
            headId: (0,sha/* parseSha */.q)(headId ?? "") ?? null,
            workMode: presentMode(workMode),
            submodule: parseSubmodule(submodule),
            isRepository: false,
        };
    }
    if (kind === "u ") {
        const [all, submodule, , headMode, , workMode, , headId] = UNMERGED.exec(text) ?? [];
        if (all === undefined)
            throw unreadable(record);
        return {
            kind: "unmerged",
            path: (0,path_text/* decodePath */.q0)(record.subarray(all.length)),
            headMode: presentMode(headMode),
            headId: (0,sha/* parseSha */.q)(headId ?? "") ?? null,
            workMode: presentMode(workMode),
            submodule: parseSubmodule(submodule),
            isRepository: false,
        };
    }
    throw unreadable(record);
}
const untracked = (path) => ({
    kind: "untracked",
    path: path.endsWith("/") ? path.slice(0, -1) : path,
    headMode: null,
    headId: null,
    workMode: null,
    submodule: null,
    isRepository: path.endsWith("/"),
});
const presentMode = (mode) => mode === undefined || !MODE.test(mode) || mode === "000000" ? null : mode;
const parseSubmodule = (field) => field?.startsWith("S") === true
    ? { commitChanged: field[1] === "C", modified: field[2] === "M", untracked: field[3] === "U" }
    : null;
const unreadable = (record) => new failure/* Failure */.HR("git/unreadable-output", `git status printed what we cannot read: ${JSON.stringify((0,path_text/* decodePath */.q0)(record.subarray(0, 80)))}`);

;// CONCATENATED MODULE: ./build/stage/git/changes.js



async function changesBetween(git, base, head) {
    return base === head ? [] : (0,diff_tree/* parseDiffTree */.$)((await git.run((0,diff_tree/* diffTreeArgs */.j)(base, head))).stdout);
}
async function uncommittedChanges(git) {
    const entries = parseStatus((await git.run(statusArgs)).stdout);
    const hidden = await hiddenWork(git, entries, async (inside) => (await uncommittedChanges(inside)).length > 0);
    return [...entries, ...hidden];
}


/***/ }),

/***/ 7960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseDiffTree),
/* harmony export */   j: () => (/* binding */ diffTreeArgs)
/* harmony export */ });
/* harmony import */ var _base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1297);
/* harmony import */ var _base_path_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6906);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8573);



const diffTreeArgs = (base, head) => ["diff-tree", "-r", "--raw", "-z", "--no-renames", "--no-relative", "--no-abbrev", "--no-ext-diff", "--ignore-submodules=none", base, head, "--"];
const STATUS = new Map([
    ["A", "added"],
    ["M", "modified"],
    ["D", "deleted"],
    ["T", "typechanged"],
]);
const META = /^:([0-7]{6}) ([0-7]{6}) ([0-9a-f]{40,64}) ([0-9a-f]{40,64}) ([A-Z])$/;
function parseDiffTree(stdout) {
    const changes = [];
    for (let at = 0; at < stdout.length;) {
        const metaEnd = stdout.indexOf(0, at);
        const pathEnd = metaEnd < 0 ? -1 : stdout.indexOf(0, metaEnd + 1);
        if (pathEnd < 0)
            throw unreadable(stdout.subarray(at));
        const meta = (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePath */ .q0)(stdout.subarray(at, metaEnd));
        const [, oldMode, newMode, oldId, newId, letter] = META.exec(meta) ?? [];
        const status = STATUS.get(letter ?? "");
        if (status === undefined || oldMode === undefined || newMode === undefined || pathEnd === metaEnd + 1)
            throw unreadable(stdout.subarray(at, pathEnd));
        changes.push({
            status,
            path: (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePath */ .q0)(stdout.subarray(metaEnd + 1, pathEnd)),
            oldMode: oldMode === "000000" ? null : oldMode,
            newMode: newMode === "000000" ? null : newMode,
            oldId: (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSha */ .q)(oldId ?? "") ?? null,
            newId: (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSha */ .q)(newId ?? "") ?? null,
        });
        at = pathEnd + 1;
    }
    return changes;
}
const unreadable = (bytes) => new _base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("git/unreadable-output", `git diff-tree printed what we cannot read: ${JSON.stringify((0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePath */ .q0)(bytes.subarray(0, 80)))}`);


/***/ }),

/***/ 3877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ DEEPEN_STEPS),
/* harmony export */   q: () => (/* binding */ FETCH_LIMIT_MS)
/* harmony export */ });
const DEEPEN_STEPS = [50, 200, 800, 3200];
const FETCH_LIMIT_MS = 10 * 60_000;


/***/ }),

/***/ 9183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ GITLINK),
/* harmony export */   Z: () => (/* binding */ isGitlink)
/* harmony export */ });
const GITLINK = "160000";
const isGitlink = (change) => change.oldMode === GITLINK || change.newMode === GITLINK;


/***/ }),

/***/ 8907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ listAllFiles),
/* harmony export */   Ss: () => (/* binding */ differsFromHead),
/* harmony export */   UC: () => (/* binding */ listIndexAt),
/* harmony export */   VH: () => (/* binding */ listIndex)
/* harmony export */ });
/* unused harmony exports IndexEntry, parseIndex */
/* harmony import */ var _base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1297);
/* harmony import */ var _base_path_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6906);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8573);
/* harmony import */ var _diff_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7960);




class IndexEntry {
    path;
    #record;
    #tab;
    constructor(record, tab) {
        this.path = record.slice(tab + 1);
        this.#record = record;
        this.#tab = tab;
    }
    get isLink() {
        return this.#record.startsWith("120000");
    }
    get isGitlink() {
        return this.#record.startsWith("160000");
    }
    id() {
        const id = (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSha */ .q)(this.#record.slice(7, this.#tab - 2));
        if (id === undefined)
            throw unreadableEntry(this.#record);
        return id;
    }
}
const endingIn = (endings) => endings.map((ending) => `:(top)*${ending}`);
const listIndexArgs = (pathspecs) => ["ls-files", "--stage", "--full-name", "-z", "--", ...pathspecs];
const unreadableEntry = (record) => new _base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("git/unreadable-output", `git ls-files printed what we cannot read: ${JSON.stringify(record.slice(0, 80))}`);
function parseIndex(stdout) {
    const entries = [];
    let last;
    for (const record of recordsOf(stdout)) {
        const tab = record.charCodeAt(49) === TAB ? 49 : record.indexOf("\t");
        if (tab < 0 || record.charCodeAt(6) !== SPACE)
            throw unreadableEntry(record);
        const entry = new IndexEntry(record, tab);
        if (entry.path === last)
            continue;
        last = entry.path;
        entries.push(entry);
    }
    return entries;
}
const TAB = 9;
const SPACE = 32;
function recordsOf(stdout) {
    const all = (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePath */ .q0)(stdout);
    return all.split("\0").slice(0, -1);
}
const listIndex = async (git, endings) => parseIndex((await git.run(listIndexArgs(endingIn(endings)))).stdout);
const listIndexAt = async (git, paths) => paths.length === 0
    ? []
    : parseIndex((await git.run(listIndexArgs(paths.map((path) => `:(top,literal)${path}`)))).stdout);
const differsFromHeadArgs = (endings) => [
    "diff-index",
    "--raw",
    "-z",
    "--no-renames",
    "--no-abbrev",
    "--ignore-submodules=none",
    "HEAD",
    "--",
    ...endingIn(endings),
];
const differsFromHead = async (git, endings) => (0,_diff_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDiffTree */ .$)((await git.run(differsFromHeadArgs(endings))).stdout);
const listAllFiles = async (git) => recordsOf((await git.run(["ls-files", "--full-name", "-z"])).stdout);


/***/ }),

/***/ 1268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  d: () => (/* binding */ openObjects)
});

// EXTERNAL MODULE: ./build/stage/base/failure.js
var failure = __nccwpck_require__(1297);
// EXTERNAL MODULE: ./build/stage/system/processes.js + 2 modules
var processes = __nccwpck_require__(7095);
// EXTERNAL MODULE: ./build/stage/base/sha.js
var sha = __nccwpck_require__(8573);
;// CONCATENATED MODULE: ./build/stage/git/cat-file.js


const catFileArgs = ["cat-file", "--batch"];
const HEADER = /^([0-9a-f]+) (commit|tree|blob|tag) (\d+)$/;
const TYPES = new Map([
    ["commit", "commit"],
    ["tree", "tree"],
    ["blob", "blob"],
    ["tag", "tag"],
]);
const LINE_BREAK = 0x0a;
function catFileReader() {
    let pieces = [];
    let length = 0;
    let needed = 1;
    let header;
    return {
        push(chunk) {
            pieces.push(chunk);
            length += chunk.length;
            const answers = [];
            while (length >= needed) {
                const buffer = pieces.length === 1 ? (pieces[0] ?? chunk) : Buffer.concat(pieces);
                let at;
                if (header === undefined) {
                    const end = buffer.indexOf(LINE_BREAK);
                    if (end < 0) {
                        pieces = [buffer];
                        needed = length + 1;
                        break;
                    }
                    const line = buffer.subarray(0, end).toString("latin1");
                    at = end + 1;
                    if (/ (?:missing|ambiguous|submodule)$/.test(line))
                        answers.push(undefined);
                    else
                        header = parseHeader(line);
                }
                else {
                    answers.push({ id: header.id, type: header.type, content: buffer.subarray(0, header.size) });
                    at = header.size + 1;
                    header = undefined;
                }
                pieces = at < buffer.length ? [buffer.subarray(at)] : [];
                length = buffer.length - at;
                needed = header === undefined ? 1 : header.size + 1;
            }
            return answers;
        },
    };
}
function parseHeader(line) {
    const [, hex, name, size] = HEADER.exec(line) ?? [];
    const id = (0,sha/* parseSha */.q)(hex ?? "");
    const type = TYPES.get(name ?? "");
    if (id === undefined || type === undefined)
        throw new failure/* Failure */.HR("git/unreadable-output", `git cat-file printed what we cannot read: ${JSON.stringify(line.slice(0, 80))}`);
    return { id, type, size: Number(size) };
}

;// CONCATENATED MODULE: ./build/stage/git/commit.js


function parseCommit(content) {
    const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    const split = bytes.indexOf("\n\n");
    const head = bytes.subarray(0, split < 0 ? bytes.length : split);
    const lines = head.toString("latin1").split("\n");
    const encoding = lines.find((line) => line.startsWith("encoding "))?.slice(9) ?? "utf-8";
    const tree = (0,sha/* parseSha */.q)(/^tree (\S+)$/.exec(lines[0] ?? "")?.[1] ?? "");
    if (tree === undefined)
        throw unreadable("no tree");
    const parents = lines
        .filter((line) => line.startsWith("parent "))
        .map((line) => (0,sha/* parseSha */.q)(line.slice(7)) ?? refuse(`parent ${line.slice(7)}`));
    const author = decode(Buffer.from(lines.find((line) => line.startsWith("author ")) ?? "", "latin1"), encoding);
    const [, name, seconds, zone] = /^author (.*?) ?<[^>]*> (-?\d+) ([+-]\d{4})$/.exec(author) ?? [];
    return {
        tree,
        parents,
        author: name ?? author.replace(/^author /, ""),
        date: seconds === undefined || zone === undefined ? null : renderDate(Number(seconds), zone),
        subject: subjectOf(decode(bytes.subarray(split < 0 ? bytes.length : split + 2), encoding)),
    };
}
function renderDate(seconds, zone) {
    const hours = Number(zone.slice(1, 3));
    const minutes = Number(zone.slice(3, 5));
    if (hours > 23 || minutes > 59)
        return null;
    const shift = (zone.startsWith("-") ? -1 : 1) * (hours * 60 + minutes) * 60;
    const date = new Date((seconds + shift) * 1000);
    if (Number.isNaN(date.getTime()))
        return null;
    const text = date.toISOString();
    if (text.length !== 24)
        return null;
    return `${text.slice(0, 19)}${zone.slice(0, 3)}:${zone.slice(3)}`;
}
const subjectOf = (message) => message
    .replace(/^\s*\n/, "")
    .split(/\n[ \t]*\n/)[0]
    ?.trim()
    .replace(/\s*\n\s*/g, " ") ?? "";
function decode(bytes, encoding) {
    try {
        return new TextDecoder(encoding).decode(bytes);
    }
    catch {
        return new TextDecoder().decode(bytes);
    }
}
const unreadable = (what) => new failure/* Failure */.HR("git/unreadable-output", `a commit cannot be read: ${what}`);
const refuse = (what) => {
    throw unreadable(what);
};

// EXTERNAL MODULE: ./build/stage/git/revision.js
var git_revision = __nccwpck_require__(2797);
;// CONCATENATED MODULE: ./build/stage/git/objects.js





function openObjects(git) {
    const waiting = [];
    let conversation;
    let broken;
    const breakOff = (explain) => {
        broken ??= explain;
        const left = waiting.splice(0);
        if (left.length > 0)
            void broken().then((error) => {
                for (const one of left)
                    one.reject(error);
            });
    };
    const start = () => {
        const started = (0,processes/* converse */.iq)(["git", ...catFileArgs], { cwd: git.directory, env: git.env });
        const reader = catFileReader();
        started.onOutput((chunk) => {
            if (broken !== undefined)
                return;
            try {
                for (const object of reader.push(chunk))
                    waiting.shift()?.resolve(object);
            }
            catch (error) {
                breakOff(() => Promise.resolve(error));
            }
        });
        void started.ended.then(({ outcome, stderr }) => {
            breakOff(() => explainEnd(git, (0,processes/* describeOutcome */.SS)(outcome), stderr));
        });
        return started;
    };
    let unwritten = "";
    const flush = () => {
        if (unwritten === "")
            return;
        conversation?.write(unwritten);
        unwritten = "";
    };
    const write = (request) => {
        conversation ??= start();
        if (unwritten === "")
            queueMicrotask(flush);
        unwritten += request;
    };
    const readObject = async (revision) => {
        (0,git_revision/* checkRevision */.G)(revision);
        if (broken !== undefined)
            throw await broken();
        return new Promise((resolve, reject) => {
            waiting.push({ resolve, reject });
            write(`${revision}\n`);
        });
    };
    return {
        readObject,
        async readCommit(revision) {
            const object = await readObject(`${revision}^{commit}`);
            return object?.type === "commit" ? { id: object.id, ...parseCommit(object.content) } : undefined;
        },
        async [Symbol.asyncDispose]() {
            flush();
            await conversation?.[Symbol.asyncDispose]();
        },
    };
}
async function explainEnd(git, ended, stderr) {
    try {
        await git.run(["rev-parse", "--git-dir"]);
    }
    catch (error) {
        return error;
    }
    const said = stderr.trim().split("\n").slice(-3).join("; ");
    return new failure/* Failure */.HR("git/failed", `git cat-file ${ended}${said === "" ? "" : `: ${said}`}`);
}


/***/ }),

/***/ 2706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ fetchBranch),
/* harmony export */   QE: () => (/* binding */ hasCommit),
/* harmony export */   Xw: () => (/* binding */ fetchPullHeadArgs),
/* harmony export */   e1: () => (/* binding */ remoteOf),
/* harmony export */   iH: () => (/* binding */ fetchCommit),
/* harmony export */   jn: () => (/* binding */ deepenArgs),
/* harmony export */   uo: () => (/* binding */ askRemote)
/* harmony export */ });
/* unused harmony exports fetchCommitArgs, parseBranchTip */
/* harmony import */ var _base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1297);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8573);
/* harmony import */ var _fetch_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3877);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2797);
/* harmony import */ var _boundary_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1982);





const QUIET = [
    "--quiet", "--no-tags", "--no-prune", "--refmap=", "--no-write-fetch-head", "--no-recurse-submodules", "--no-auto-maintenance",
];
const fetchCommitArgs = (remote, id, options) => ["fetch", ...QUIET, ...(options.cut ? ["--depth=1"] : []), "--", remote, id];
const deepenArgs = (remote, ids, by) => [
    "fetch",
    ...QUIET,
    "--filter=blob:none",
    by === "all" ? "--unshallow" : `--deepen=${by}`,
    "--",
    remote,
    ...ids,
];
const fetchPullHeadArgs = (remote, number) => ["fetch", ...QUIET, "--", remote, `refs/pull/${number}/head`];
const branchTipArgs = (remote, branch) => ["ls-remote", "--quiet", "--", remote, `refs/heads/${branch}`];
function parseBranchTip(stdout, branch) {
    for (const line of stdout.split("\n")) {
        const [id, ref] = line.split("\t");
        if (ref === `refs/heads/${branch}`)
            return (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSha */ .q)(id ?? "");
    }
    return undefined;
}
async function remoteOf(git, policy) {
    if (policy.remote !== undefined)
        return policy.remote;
    const remotes = (await git.run(["remote"])).stdout.toString("utf8").split("\n").filter(Boolean);
    return remotes.includes("origin") ? "origin" : remotes[0];
}
async function askRemote(git, policy, args) {
    if (!policy.allowFetch)
        return { kind: "failed", reason: "fetching is turned off" };
    const remote = await remoteOf(git, policy);
    if (remote === undefined)
        return { kind: "failed", reason: "there is no remote to fetch from" };
    try {
        const { stdout } = await git.run(args(remote), {
            timeoutMs: policy.timeoutMs ?? _fetch_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .FETCH_LIMIT_MS */ .q,
            announce: true,
        });
        return { kind: "fetched", stdout: stdout.toString("utf8") };
    }
    catch (error) {
        if (!(error instanceof _base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR))
            throw error;
        if (/not our ref|unadvertised object|no such remote ref|couldn't find remote ref/i.test(error.message))
            return { kind: "absent" };
        return { kind: "failed", reason: error.message };
    }
}
const hasCommit = async (git, id) => (await git.run(["cat-file", "-e", `${id}^{commit}`], { allow: [0, 1, 128] })).code === 0;
async function fetchCommit(git, id, policy) {
    if (await hasCommit(git, id))
        return { kind: "fetched" };
    const cut = (await (0,_boundary_js__WEBPACK_IMPORTED_MODULE_2__/* .shallowBoundary */ .N)(git)) !== undefined;
    return askRemote(git, policy, (remote) => fetchCommitArgs(remote, id, { cut }));
}
async function fetchBranch(git, branch, policy) {
    const listed = await askRemote(git, policy, (remote) => branchTipArgs(remote, (0,_revision_js__WEBPACK_IMPORTED_MODULE_1__/* .checkRevision */ .G)(branch)));
    if (listed.kind !== "fetched")
        return listed;
    const id = parseBranchTip(listed.stdout, branch);
    if (id === undefined)
        return { kind: "absent" };
    const fetched = await fetchCommit(git, id, policy);
    return fetched.kind === "fetched" ? { kind: "fetched", id } : fetched;
}


/***/ }),

/***/ 2797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ checkRevision)
/* harmony export */ });
/* harmony import */ var _base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1297);
/* harmony import */ var _base_path_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6906);


function checkRevision(text) {
    if (text === "" || text.startsWith("-") || /[\u0000-\u001F\u007F]/.test(text))
        throw new _base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("git/unknown-ref", `${JSON.stringify((0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_1__/* .showText */ .h$)(text))} cannot be the name of a commit`, {
            hint: "give a branch, a tag or a commit id",
        });
    return text;
}


/***/ }),

/***/ 6460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ submoduleAt)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5927);


function submoduleAt(outer, path) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(outer.directory, path);
    return (0,_system_files_js__WEBPACK_IMPORTED_MODULE_1__.exists)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, ".git")) ? outer.at(directory, { own: true }) : undefined;
}


/***/ }),

/***/ 1197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n: () => (/* binding */ followGitlinks),
  b: () => (/* binding */ uncommittedFiles)
});

// EXTERNAL MODULE: ./build/stage/base/failure.js
var failure = __nccwpck_require__(1297);
// EXTERNAL MODULE: ./build/stage/base/path-text.js
var path_text = __nccwpck_require__(6906);
// EXTERNAL MODULE: ./build/stage/base/sha.js
var sha = __nccwpck_require__(8573);
// EXTERNAL MODULE: ./build/stage/git/changes.js + 2 modules
var git_changes = __nccwpck_require__(8518);
// EXTERNAL MODULE: ./build/stage/git/file-change.js
var file_change = __nccwpck_require__(9183);
;// CONCATENATED MODULE: ./build/stage/git/head.js

async function headOf(git) {
    const { stdout } = await git.run(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"], { allow: [0, 1] });
    return (0,sha/* parseSha */.q)(stdout.toString("latin1").trim()) ?? null;
}

// EXTERNAL MODULE: ./build/stage/git/remote.js
var remote = __nccwpck_require__(2706);
// EXTERNAL MODULE: ./build/stage/git/submodule-at.js
var submodule_at = __nccwpck_require__(6460);
;// CONCATENATED MODULE: ./build/stage/git/submodules.js








async function followGitlinks(git, changes, policy) {
    const followed = await Promise.all(changes.map(async (change) => ((0,file_change/* isGitlink */.Z)(change) ? followGitlink(git, change, policy) : [change])));
    return followed.flat();
}
async function followGitlink(git, change, policy) {
    const { path, oldId, newId } = change;
    if (change.oldMode !== file_change/* GITLINK */.R || oldId === null)
        return [{ ...change, note: "it became a submodule" }];
    if (change.newMode !== file_change/* GITLINK */.R || newId === null)
        return [{ ...change, note: "it is no submodule any more" }];
    const inside = (0,submodule_at/* submoduleAt */.m)(git, path);
    if (inside === undefined)
        return [{ ...change, note: "the submodule is not checked out" }];
    try {
        for (const id of [oldId, newId]) {
            const fetched = await (0,remote/* fetchCommit */.iH)(inside, id, policy);
            if (fetched.kind !== "fetched")
                return [
                    {
                        ...change,
                        note: `commit ${(0,sha/* shortSha */.F)(id)} of the submodule is not here: ${fetched.kind === "absent" ? "its remote does not have it" : fetched.reason}`,
                    },
                ];
        }
        const changes = await followGitlinks(inside, await (0,git_changes/* changesBetween */.i)(inside, oldId, newId), policy);
        if (changes.length === 0)
            return [{ ...change, note: "the submodule is at another commit with the same files" }];
        return changes.map((inner) => ({ ...inner, path: (0,path_text/* joinPath */.uJ)(path, inner.path) }));
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR))
            throw error;
        return [{ ...change, note: `the submodule cannot be read: ${error.message}` }];
    }
}
async function uncommittedFiles(git, entries, policy) {
    const files = await Promise.all(entries.map(async (entry) => entry.submodule === null ? [changeOf(entry)] : insideSubmodule(git, entry, policy)));
    return files.flat();
}
function changeOf(entry) {
    const { path, headMode, headId, workMode, kind } = entry;
    const isThere = kind === "untracked" || workMode !== null;
    const status = headMode === null
        ? "added"
        : !isThere
            ? "deleted"
            : typeOf(headMode) === typeOf(workMode)
                ? "modified"
                : "typechanged";
    return {
        status,
        path,
        oldMode: headMode,
        newMode: workMode,
        oldId: headId,
        newId: null,
        ...(entry.isRepository ? { note: "an untracked folder that is a repository of its own" } : {}),
    };
}
const typeOf = (mode) => mode?.slice(0, 3);
async function insideSubmodule(git, entry, policy) {
    const change = changeOf(entry);
    const recorded = entry.headMode === file_change/* GITLINK */.R ? entry.headId : null;
    const inside = (0,submodule_at/* submoduleAt */.m)(git, entry.path);
    if (recorded === null || inside === undefined || entry.workMode !== file_change/* GITLINK */.R)
        return [
            { ...change, note: recorded === null ? "it became a submodule" : "the submodule is not checked out" },
        ];
    try {
        const [head, entries] = await Promise.all([headOf(inside), (0,git_changes/* uncommittedChanges */.D)(inside)]);
        const moved = head === recorded ? [] : await followGitlink(git, { ...change, newId: head }, policy);
        const work = await uncommittedFiles(inside, entries, policy);
        const files = [...moved, ...work.map((inner) => ({ ...inner, path: (0,path_text/* joinPath */.uJ)(entry.path, inner.path) }))];
        return files.length === 0 ? [{ ...change, note: "git reports the submodule as changed" }] : files;
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR))
            throw error;
        return [{ ...change, note: `the submodule cannot be read: ${error.message}` }];
    }
}


/***/ }),

/***/ 6572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   cZ: () => (/* binding */ parseTree),
/* harmony export */   nT: () => (/* binding */ listTree)
/* harmony export */ });
/* unused harmony export listTreeArgs */
/* harmony import */ var _base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1297);
/* harmony import */ var _base_path_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6906);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8573);



const listTreeArgs = (commit) => ["ls-tree", "-r", "-z", "--full-tree", commit];
function parseTree(stdout) {
    const entries = [];
    for (let at = 0; at < stdout.length;) {
        const end = stdout.indexOf(0, at);
        const tab = stdout.indexOf(0x09, at);
        const head = end < 0 || tab < 0 || tab > end ? "" : (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePath */ .q0)(stdout.subarray(at, tab));
        const [, mode, hex] = /^([0-7]{6}) (?:blob|commit) ([0-9a-f]+)$/.exec(head) ?? [];
        const id = (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSha */ .q)(hex ?? "");
        if (mode === undefined || id === undefined)
            throw new _base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("git/unreadable-output", `git ls-tree printed what we cannot read: ${JSON.stringify((0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePath */ .q0)(stdout.subarray(at, at + 80)))}`);
        entries.push({ path: (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePath */ .q0)(stdout.subarray(tab + 1, end)), mode, id });
        at = end + 1;
    }
    return entries;
}
async function listTree(git, commit) {
    return parseTree((await git.run(listTreeArgs(commit))).stdout);
}


/***/ }),

/***/ 2592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ compareEdges),
/* harmony export */   W: () => (/* binding */ EDGE_KINDS)
/* harmony export */ });
/* harmony import */ var _base_order_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3811);

const EDGE_KINDS = [
    "runtime",
    "build",
    "explicit",
    "dev",
    "optional",
];
const rankOf = { runtime: 0, build: 1, explicit: 2, dev: 3, optional: 4 };
function compareEdges(a, b) {
    return ((0,_base_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(a.from, b.from) ||
        (0,_base_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(a.to, b.to) ||
        rankOf[a.kind] - rankOf[b.kind] ||
        (0,_base_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(a.declaredIn.file, b.declaredIn.file) ||
        compareAnchors(a.declaredIn.at, b.declaredIn.at) ||
        (0,_base_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(a.constraint, b.constraint));
}
function compareAnchors(a, b) {
    if ("line" in a && "line" in b)
        return a.line - b.line;
    if ("line" in a)
        return -1;
    if ("line" in b)
        return 1;
    for (const [index, key] of a.keys.entries()) {
        const other = b.keys[index];
        if (other === undefined)
            return 1;
        const order = typeof key === "number" && typeof other === "number"
            ? key - other
            : (0,_base_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(String(key), String(other));
        if (order !== 0)
            return order;
    }
    return a.keys.length - b.keys.length;
}


/***/ }),

/***/ 8185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fy: () => (/* binding */ edgesByDependency),
/* harmony export */   Tx: () => (/* binding */ shortestChains),
/* harmony export */   aP: () => (/* binding */ chainFrom)
/* harmony export */ });
/* harmony import */ var _base_order_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3811);
/* harmony import */ var _edge_order_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2592);


const edgesByDependency = (edges) => (0,_base_order_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$z)(edges, (edge) => edge.to);
function shortestChains(sources, edgesOf) {
    const chains = new Map();
    let level = (0,_base_order_js__WEBPACK_IMPORTED_MODULE_1__/* .sorted */ .IP)(new Set(sources));
    for (const source of level)
        chains.set(source, undefined);
    while (level.length > 0) {
        const found = new Map();
        for (const dependency of level)
            for (const edge of [...(edgesOf.get(dependency) ?? [])].sort(_edge_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareEdges */ .M))
                if (!chains.has(edge.from) && !found.has(edge.from))
                    found.set(edge.from, edge);
        const reached = [...found].sort((0,_base_order_js__WEBPACK_IMPORTED_MODULE_1__.by)(([name]) => name));
        for (const [name, edge] of reached)
            chains.set(name, edge);
        level = reached.map(([name]) => name);
    }
    return chains;
}
function chainFrom(chains, repo) {
    const chain = [repo];
    for (let edge = chains.get(repo); edge !== undefined; edge = chains.get(edge.to))
        chain.push(edge.to);
    return chain;
}


/***/ }),

/***/ 2099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ emptyManifest),
/* harmony export */   n: () => (/* binding */ unreadableManifest)
/* harmony export */ });
/* harmony import */ var _base_path_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6906);

const emptyManifest = (ecosystem, path) => ({
    ecosystem,
    path,
    directory: (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(path),
    name: undefined,
    nameAt: undefined,
    version: undefined,
    isPackage: false,
    dependencies: [],
    members: undefined,
    computedDependencies: undefined,
    scripts: [],
    classifiers: [],
    problems: [],
});
const unreadableManifest = ({ ecosystem, path, problem, code }) => ({
    ...emptyManifest(ecosystem, path),
    problems: [
        {
            code: code ?? "manifest/syntax",
            severity: "error",
            message: problem.message,
            file: path,
            ...(problem.place === undefined ? {} : { place: problem.place }),
        },
    ],
});


/***/ }),

/***/ 7254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ splitGoLines)
/* harmony export */ });
function splitGoLines(text) {
    const statements = [];
    const problems = [];
    let block;
    for (const [index, written] of text.split("\n").entries()) {
        const line = index + 1;
        const words = wordsOf(written);
        if (words === undefined) {
            problems.push({ line, message: "this string has no closing quote" });
            continue;
        }
        const [first, second] = words;
        if (first === undefined)
            continue;
        if (block === undefined && second === "(" && words.length === 2)
            block = { verb: first, line };
        else if (block === undefined && words.slice(1).join(" ") === "( )")
            continue;
        else if (block === undefined)
            statements.push({ verb: first, words: words.slice(1), line });
        else if (first === ")")
            block = undefined;
        else
            statements.push({ verb: block.verb, words, line });
    }
    if (block !== undefined)
        problems.push({ line: block.line, message: `the block of ${block.verb} is not closed` });
    return { statements, problems };
}
const WORD = /\s*(?:(\/\/.*)|"((?:[^"\\]|\\.)*)"|`([^`]*)`|(\(|\)|=>)|((?:(?!\/\/|=>)[^\s"`()])+))\s*/y;
function wordsOf(line) {
    const words = [];
    WORD.lastIndex = 0;
    while (WORD.lastIndex < line.length) {
        if (line.slice(WORD.lastIndex).trim() === "")
            break;
        const match = WORD.exec(line);
        if (match === null)
            return undefined;
        const [, comment, quoted, raw, mark, word] = match;
        if (comment !== undefined)
            break;
        words.push(quoted?.replace(/\\(.)/g, "$1") ?? raw ?? mark ?? word ?? "");
    }
    return words;
}


/***/ }),

/***/ 1587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ inheritFromRoot)
/* harmony export */ });
function inheritFromRoot(member, root) {
    const { shared } = root;
    if (shared === undefined || member.ecosystem !== root.ecosystem)
        return member;
    const fill = (dependency) => {
        if (member.ecosystem === "cargo" && dependency.inherits !== true)
            return dependency;
        const source = dependency.package === undefined ? undefined : shared.sources.get(dependency.package);
        if (source === undefined)
            return dependency;
        const { kind, at, constraint } = dependency;
        return { ...source, kind, at, constraint: member.ecosystem === "go" ? constraint : source.constraint };
    };
    return {
        ...member,
        version: member.inheritsVersion === true ? shared.version : member.version,
        dependencies: member.dependencies.map(fill),
    };
}


/***/ }),

/***/ 2297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D: () => (/* binding */ locateProblems),
  T: () => (/* binding */ openAnchors)
});

// EXTERNAL MODULE: ./build/stage/documents/json.js
var json = __nccwpck_require__(8408);
// EXTERNAL MODULE: ./build/stage/documents/line-index.js
var line_index = __nccwpck_require__(2093);
;// CONCATENATED MODULE: ./build/stage/documents/unique-json-key.js
function findUniqueJsonKey(text, key) {
    if (/\\[u/]/.test(text))
        return undefined;
    const written = JSON.stringify(key);
    let found;
    for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 1)) {
        if (text.charCodeAt(at - 1) === BACKSLASH)
            return undefined;
        if (!/^\s*:/.test(text.slice(at + written.length, at + written.length + 64)))
            continue;
        if (found !== undefined)
            return undefined;
        found = at;
    }
    return found;
}
const BACKSLASH = 0x5c;

// EXTERNAL MODULE: ./build/stage/documents/places.js + 2 modules
var documents_places = __nccwpck_require__(2008);
// EXTERNAL MODULE: ./build/stage/documents/text-start.js
var text_start = __nccwpck_require__(5680);
;// CONCATENATED MODULE: ./build/stage/manifests/locate.js





const formatOf = (path) => path.endsWith(".toml")
    ? "toml"
    : path.endsWith(".json")
        ? "json"
        : /\.ya?ml$/.test(path)
            ? "yaml"
            : undefined;
function openAnchors(path, text) {
    const format = formatOf(path);
    const places = format === undefined ? undefined : (0,documents_places/* openPlaces */.j)(format, text);
    let lines;
    return {
        async line(at) {
            if ("line" in at)
                return at.line;
            const key = at.keys.at(-1);
            const offset = format === "json" && typeof key === "string" ? findUniqueJsonKey(text, key) : undefined;
            return offset === undefined ? (await places?.place(at.keys))?.line : lineAt(text, offset);
        },
        place(at, part) {
            if ("keys" in at)
                return places?.place(at.keys, part) ?? Promise.resolve(undefined);
            lines ??= (0,line_index/* indexLines */.u)((0,text_start/* withoutByteOrderMark */.Y)(text));
            return Promise.resolve(lines.placeOfLine(at.line));
        },
    };
}
function lineAt(text, offset) {
    let line = 1;
    for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1))
        line += 1;
    return line;
}
async function locateProblems({ path, text }, problems) {
    const anchors = openAnchors(path, text);
    return Promise.all(problems.map(async ({ at, part, ...problem }) => {
        if (problem.place !== undefined)
            return problem;
        if (at !== undefined) {
            const place = await anchors.place(at, part);
            return place === undefined ? problem : { ...problem, place };
        }
        if (problem.code !== "manifest/syntax" || formatOf(path) !== "json")
            return problem;
        return { ...problem, ...(await (0,json/* locateJsonError */.R)(text)) };
    }));
}


/***/ }),

/***/ 6598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ mayBeJudged),
/* harmony export */   Aq: () => (/* binding */ standsForLockfile),
/* harmony export */   JA: () => (/* binding */ LOCKFILES),
/* harmony export */   L1: () => (/* binding */ isLockPath),
/* harmony export */   aN: () => (/* binding */ HASHING_LOCKFILES),
/* harmony export */   h0: () => (/* binding */ LOCK_ENDINGS),
/* harmony export */   mu: () => (/* binding */ ROOT_MANIFESTS),
/* harmony export */   uO: () => (/* binding */ isOpaqueRootFile)
/* harmony export */ });
/* harmony import */ var _base_path_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6906);

const LOCKFILES = {
    python: ["uv.lock", "poetry.lock", "pdm.lock", "pylock.toml"],
    npm: ["package-lock.json", "npm-shrinkwrap.json", "yarn.lock", "pnpm-lock.yaml", "bun.lock", "bun.lockb"],
    go: ["go.sum", "go.work.sum"],
    cargo: ["Cargo.lock"],
    terraform: [".terraform.lock.hcl"],
};
const ROOT_MANIFESTS = {
    python: ["pyproject.toml"],
    npm: ["package.json", "pnpm-workspace.yaml", ".yarnrc.yml"],
    go: ["go.work", "go.mod"],
    cargo: ["Cargo.toml"],
    terraform: [],
};
const isOpaqueRootFile = (path) => path === ".npmrc" || path === ".pnpmfile.cjs" || /^\.yarn\/(?:releases|plugins)\//.test(path);
const standsForLockfile = (path) => /^\.pnp\.[^/]*$|^\.yarn\/(?:cache|patches)\//.test(path);
const HASHING_LOCKFILES = ["yarn.lock", "pnpm-lock.yaml"];
const LOCK_NAMES = new Set([...Object.values(LOCKFILES).flat(), ".yarnrc.yml"]);
const isLockPath = (path) => LOCK_NAMES.has((0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(path));
const LOCK_ENDINGS = [
    ".lock", ".lockb", "lock.toml", "lock.json", "shrinkwrap.json", "pnpm-lock.yaml", ".yarnrc.yml", "go.sum", "work.sum",
    ".lock.hcl",
];
const JUDGED_NAMES = new Set([
    ...LOCK_NAMES, ...Object.values(ROOT_MANIFESTS).flat(), ".npmrc", ".pnpmfile.cjs",
]);
const mayBeJudged = (path) => JUDGED_NAMES.has((0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(path)) || /(?:^|\/)\.(?:yarn\/|pnp\.)|\.(?:patch|diff)$/.test(path);


/***/ }),

/***/ 4351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ ECOSYSTEMS)
/* harmony export */ });
const ECOSYSTEMS = ["python", "npm", "go", "cargo", "terraform"];


/***/ }),

/***/ 3600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  F: () => (/* binding */ matchMembers)
});

// EXTERNAL MODULE: ./build/stage/base/path-text.js
var path_text = __nccwpck_require__(6906);
// EXTERNAL MODULE: ./build/stage/base/glob/compile-glob.js + 2 modules
var compile_glob = __nccwpck_require__(3878);
;// CONCATENATED MODULE: ./build/stage/manifests/folder-glob.js

const RUST = { braces: false, escapes: false, crossing: false, below: "with-folder" };
const rustGlob = (glob) => (0,compile_glob/* compileGlob */.S)(glob, RUST).fits;
const npmGlob = (glob) => (0,compile_glob/* compileGlob */.S)(glob, { ...RUST, braces: true }).fits;
const crossingGlob = (glob) => (0,compile_glob/* compileGlob */.S)(glob, { ...RUST, crossing: true }).fits;

;// CONCATENATED MODULE: ./build/stage/manifests/members.js


function matchMembers({ ecosystem, declaration, directory, candidates }) {
    const includes = openPatterns(declaration.include, directory, GLOBS[ecosystem]);
    const isExcluded = openExcludes(ecosystem, declaration, directory);
    const used = new Set();
    const members = [];
    const excluded = [];
    for (const candidate of candidates) {
        if (ecosystem === "npm" && /(?:^|\/)node_modules(?:\/|$)/.test(candidate))
            continue;
        let last = -1;
        includes(candidate, (index) => {
            used.add(index);
            last = Math.max(last, index);
        });
        if (last >= 0)
            (isExcluded(candidate, last) ? excluded : members).push(candidate);
    }
    return { members, unmatchedPatterns: declaration.include.filter((_, index) => !used.has(index)), excluded };
}
const GLOBS = {
    npm: { magic: /[*?[{]/, compile: npmGlob },
    python: { magic: /[*?[]/, compile: rustGlob },
    cargo: { magic: /[*?[]/, compile: rustGlob },
    go: undefined,
    terraform: undefined,
};
function openPatterns(patterns, directory, globs) {
    const literals = new Map();
    const compiled = [];
    for (const [index, { pattern }] of patterns.entries()) {
        if (globs?.magic.test(pattern) === true) {
            const { base, rest } = splitGlob(directory, pattern, globs.magic);
            if (base !== undefined)
                compiled.push({ index, base, fits: globs.compile(rest), everything: rest === "**" });
            continue;
        }
        const path = (0,path_text/* resolvePath */.o1)(directory, pattern);
        if (path === undefined)
            continue;
        const known = literals.get(path);
        if (known === undefined)
            literals.set(path, [index]);
        else
            known.push(index);
    }
    return (candidate, tell) => {
        for (const index of literals.get(candidate) ?? [])
            tell(index);
        for (const { index, base, fits, everything } of compiled)
            if (candidate !== base
                ? (0,path_text/* isInside */.FK)(candidate, base) && fits(below(candidate, base))
                : everything && base !== directory)
                tell(index);
    };
}
const below = (path, directory) => directory === "." ? path : path.slice(directory.length + 1);
function splitGlob(directory, pattern, magic) {
    const parts = pattern.split("/").filter((part) => part !== "" && part !== ".");
    const first = parts.findIndex((part) => magic.test(part));
    return {
        base: (0,path_text/* resolvePath */.o1)(directory, parts.slice(0, first).join("/")),
        rest: parts.slice(first).join("/"),
    };
}
function openExcludes(ecosystem, { include, exclude }, directory) {
    if (exclude.length === 0)
        return () => false;
    if (ecosystem === "cargo") {
        const folders = (patterns) => patterns.flatMap(({ pattern }) => (0,path_text/* resolvePath */.o1)(directory, pattern) ?? []);
        const out = folders(exclude);
        const named = folders(include);
        const isBelowOne = (candidate, of) => of.some((folder) => (0,path_text/* isInside */.FK)(candidate, folder));
        return (candidate) => isBelowOne(candidate, out) && !isBelowOne(candidate, named);
    }
    const globs = ecosystem === "python" ? { ...GLOBS.python, compile: crossingGlob } : GLOBS[ecosystem];
    const matching = openPatterns(exclude, directory, globs);
    return (candidate, last) => {
        let isOut = false;
        matching(candidate, (index) => {
            const after = exclude[index]?.after;
            isOut ||= after === undefined || last < after;
        });
        return isOut;
    };
}


/***/ }),

/***/ 7280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ normalizeName)
/* harmony export */ });
const normalizeName = (ecosystem, name) => ecosystem === "python" ? name.toLowerCase().replace(/[-_.]+/g, "-") : name;


/***/ }),

/***/ 7178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j: () => (/* binding */ readPackageJson),
  c: () => (/* binding */ readPatterns)
});

// EXTERNAL MODULE: ./build/stage/documents/value.js
var documents_value = __nccwpck_require__(1301);
// EXTERNAL MODULE: ./build/stage/documents/json.js
var json = __nccwpck_require__(8408);
// EXTERNAL MODULE: ./build/stage/base/path-text.js
var path_text = __nccwpck_require__(6906);
// EXTERNAL MODULE: ./build/stage/manifests/empty-manifest.js
var empty_manifest = __nccwpck_require__(2099);
;// CONCATENATED MODULE: ./build/stage/manifests/npm-specifier.js

const LOCAL = /^(?:(?:file|link|portal):|(?=\.{0,2}\/|~\/|\.{1,2}$))(.*)$/s;
const ALIAS = /^npm:((?:@[^/@]+\/)?[^/@]+)(?:@(.*))?$/s;
const WORKSPACE_ALIAS = /^workspace:((?:@[^/@]+\/)?[^/@]+)@(.*)$/s;
const WORKSPACE_PATH = /^workspace:(\.{1,2}(?:\/.*)?)$/s;
const FOREIGN = /^(?:git[+:@]|https?:|ssh:|github:|gitlab:|bitbucket:|gist:|jsr:|[^@/\s:]+@[^/\s:]+:)/;
const SHORTHAND = /^[^@/\s:.~][^/\s:]*\/[^/\s]+$/;
function readNpmSpecifier({ name, specifier, directory, }) {
    const plain = {
        package: name,
        path: undefined,
        constraint: specifier === "" ? "*" : specifier,
        foreignSource: undefined,
    };
    if (/^[\^~]?[\d*]/.test(specifier) && !specifier.includes("/"))
        return plain;
    const local = LOCAL.exec(specifier)?.[1] ?? WORKSPACE_PATH.exec(specifier)?.[1];
    if (local !== undefined) {
        const path = (0,path_text/* resolvePath */.o1)(directory, local);
        return { ...plain, path, foreignSource: path === undefined ? specifier : undefined };
    }
    const alias = ALIAS.exec(specifier);
    if (alias?.[1] !== undefined)
        return { ...plain, package: alias[1], constraint: alias[2] ?? "*", written: specifier };
    const workspaceAlias = WORKSPACE_ALIAS.exec(specifier);
    if (workspaceAlias?.[1] !== undefined)
        return {
            ...plain,
            package: workspaceAlias[1],
            constraint: `workspace:${workspaceAlias[2] ?? "*"}`,
            written: specifier,
        };
    if (FOREIGN.test(specifier) || SHORTHAND.test(specifier))
        return { ...plain, foreignSource: specifier };
    return plain;
}

// EXTERNAL MODULE: ./build/stage/manifests/reading.js
var manifests_reading = __nccwpck_require__(3172);
;// CONCATENATED MODULE: ./build/stage/manifests/npm.js






const TABLES = [
    ["dependencies", "runtime"],
    ["devDependencies", "dev"],
    ["optionalDependencies", "optional"],
    ["peerDependencies", "runtime"],
];
function readPackageJson({ path, text }) {
    const parsed = (0,json/* parseJson */.q)(text);
    if (!parsed.ok)
        return (0,empty_manifest/* unreadableManifest */.n)({ ecosystem: "npm", path, problem: parsed.failure });
    const reading = new manifests_reading/* Reading */.z(path);
    const root = (0,documents_value/* asTable */.fO)(parsed.value);
    if (root === undefined) {
        reading.problem("manifest/wrong-type", [], "a package.json must hold an object");
        return { ...(0,empty_manifest/* emptyManifest */.d)("npm", path), problems: reading.problems };
    }
    return new PackageJson(path, root, reading);
}
const NAME_AT = { keys: ["name"] };
class PackageJson {
    ecosystem = "npm";
    path;
    directory;
    name;
    version;
    isPackage;
    members;
    computedDependencies = undefined;
    classifiers = NONE;
    problems;
    scripts;
    #tables;
    #peersMeta;
    constructor(path, root, reading) {
        this.path = path;
        this.directory = (0,path_text/* parentOf */.gN)(path);
        this.name = reading.string(root, "name");
        const scripts = reading.table(root, "scripts");
        this.scripts = scripts === undefined ? NONE : Object.keys(scripts);
        this.version = reading.string(root, "version");
        this.isPackage = isPackage(root, this.name);
        this.#tables = readTables(reading, root);
        this.#peersMeta = reading.table(root, "peerDependenciesMeta");
        this.members = readWorkspaces(reading, root);
        this.problems = reading.problems;
    }
    get nameAt() {
        return this.name === undefined ? undefined : NAME_AT;
    }
    get dependencies() {
        return this.dependenciesOn(undefined);
    }
    dependenciesOn(known) {
        const found = [];
        for (const { key, kind, names, specifiers, areRanges } of this.#tables)
            for (let at = 0; at < names.length; at += 1) {
                const name = names[at] ?? "";
                const isKnown = known === undefined || known.has(name);
                if (!isKnown && areRanges)
                    continue;
                const specifier = specifiers[at];
                if (typeof specifier !== "string" || (!isKnown && !namesAnother(specifier)))
                    continue;
                const optional = key === "peerDependencies" && isOptionalPeer(this.#peersMeta, name);
                found.push({
                    ...readNpmSpecifier({ name, specifier, directory: this.directory }),
                    kind: optional ? "optional" : kind,
                    at: { keys: [key, name] },
                });
            }
        return found;
    }
}
const NONE = [];
function namesAnother(specifier) {
    const first = specifier.charCodeAt(0);
    const isRange = first === 0x5e || (first >= 0x30 && first <= 0x39);
    return !isRange && /^[./~]|:/.test(specifier);
}
const isPackage = (root, name) => ((0,documents_value/* own */.ZV)(root, "private") !== true && name !== undefined) ||
    ["main", "exports", "bin"].some((entry) => Object.hasOwn(root, entry));
function readTables(reading, root) {
    const tables = [];
    for (const [key, kind] of TABLES) {
        const table = reading.table(root, key);
        if (table === undefined)
            continue;
        const names = Object.keys(table);
        const specifiers = Object.values(table);
        let areRanges = true;
        for (let at = 0; at < names.length; at += 1) {
            const specifier = specifiers[at];
            if (typeof specifier !== "string")
                reading.wrongType([key, names[at] ?? ""], "text", specifier);
            else if (areRanges && namesAnother(specifier))
                areRanges = false;
        }
        tables.push({ key, kind, names, specifiers, areRanges });
    }
    return tables;
}
function isOptionalPeer(peersMeta, name) {
    const meta = peersMeta === undefined ? undefined : (0,documents_value/* asTable */.fO)((0,documents_value/* own */.ZV)(peersMeta, name));
    return meta !== undefined && (0,documents_value/* own */.ZV)(meta, "optional") === true;
}
function readWorkspaces(reading, root) {
    const value = (0,documents_value/* own */.ZV)(root, "workspaces");
    if (value === undefined)
        return undefined;
    const table = (0,documents_value/* asTable */.fO)(value);
    if (table !== undefined)
        return readPatterns(reading.strings(table, "packages", ["workspaces", "packages"]), "in-order");
    if (Array.isArray(value))
        return readPatterns(reading.strings(root, "workspaces", ["workspaces"]), "in-order");
    reading.wrongType(["workspaces"], "a list of patterns", value);
    return undefined;
}
function readPatterns(written, order) {
    const include = [];
    const exclude = [];
    for (const { text, keys } of written) {
        const at = { keys };
        if (!text.startsWith("!"))
            include.push({ pattern: text, at });
        else if (order === "in-order")
            exclude.push({ pattern: text.slice(1), at, after: include.length });
        else
            exclude.push({ pattern: text.slice(1), at });
    }
    return { include, exclude };
}


/***/ }),

/***/ 5042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ parseRequirement)
/* harmony export */ });
/* unused harmony export renderRequirement */
const HEAD = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[([^\]]*)\])?\s*/;
const EXTRA = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
function parseRequirement(text) {
    const head = HEAD.exec(text);
    const name = head?.[1];
    if (head === null || name === undefined)
        return undefined;
    const extras = (head[2] ?? "").split(",").map((extra) => extra.trim());
    if (extras.length === 1 && extras[0] === "")
        extras.pop();
    if (!extras.every((extra) => EXTRA.test(extra)))
        return undefined;
    const rest = text.slice(head[0].length);
    if (rest.startsWith("@")) {
        const [, url, marker] = /^@\s*(\S+)(?:\s+;(.*))?\s*$/s.exec(rest) ?? [];
        return url === undefined ? undefined : { name, extras, specifier: "", url, marker: marker?.trim() ?? "" };
    }
    const semicolon = rest.indexOf(";");
    const written = (semicolon < 0 ? rest : rest.slice(0, semicolon)).trim();
    const specifier = /^\((.*)\)$/s.exec(written)?.[1]?.trim() ?? written;
    if (!/^(?:[<>=!~{]|$)/.test(specifier))
        return undefined;
    return {
        name,
        extras,
        specifier,
        url: undefined,
        marker: semicolon < 0 ? "" : rest.slice(semicolon + 1).trim(),
    };
}
function renderRequirement({ name, extras, specifier, url, marker }) {
    const extra = extras.length === 0 ? "" : `[${extras.join(",")}]`;
    const source = url === undefined ? specifier : ` @ ${url}`;
    return `${name}${extra}${source}${marker === "" ? "" : ` ; ${marker}`}`;
}


/***/ }),

/***/ 7563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ readPnpmWorkspace)
/* harmony export */ });
/* harmony import */ var _documents_value_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1301);
/* harmony import */ var _documents_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3241);
/* harmony import */ var _npm_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7178);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3172);




async function readPnpmWorkspace({ path, text, }) {
    const parsed = await (0,_documents_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .h)(text);
    if (!parsed.ok) {
        const { message, place } = parsed.failure;
        const located = place === undefined ? {} : { place };
        return {
            members: undefined,
            problems: [{ code: "manifest/syntax", severity: "error", message, file: path, ...located }],
        };
    }
    const reading = new _reading_js__WEBPACK_IMPORTED_MODULE_2__/* .Reading */ .z(path);
    const root = (0,_documents_value_js__WEBPACK_IMPORTED_MODULE_3__/* .asTable */ .fO)(parsed.value);
    if (root === undefined && parsed.value !== null)
        reading.wrongType([], "a mapping", parsed.value);
    if (root === undefined || !Object.hasOwn(root, "packages"))
        return { members: undefined, problems: reading.problems };
    const members = (0,_npm_js__WEBPACK_IMPORTED_MODULE_1__/* .readPatterns */ .c)(reading.strings(root, "packages", ["packages"]), "excludes-win");
    return { members, problems: reading.problems };
}


/***/ }),

/***/ 5793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  SC: () => (/* binding */ MANIFEST_LIMIT_BYTES),
  Mg: () => (/* binding */ ecosystemOf),
  WI: () => (/* binding */ readManifest),
  P5: () => (/* binding */ tooLargeManifest)
});

// UNUSED EXPORTS: MANIFEST_READERS

// EXTERNAL MODULE: ./build/stage/base/path-text.js
var path_text = __nccwpck_require__(6906);
// EXTERNAL MODULE: ./build/stage/base/order.js
var order = __nccwpck_require__(3811);
// EXTERNAL MODULE: ./build/stage/documents/toml.js + 9 modules
var toml = __nccwpck_require__(7471);
// EXTERNAL MODULE: ./build/stage/documents/value.js
var documents_value = __nccwpck_require__(1301);
// EXTERNAL MODULE: ./build/stage/manifests/empty-manifest.js
var empty_manifest = __nccwpck_require__(2099);
// EXTERNAL MODULE: ./build/stage/manifests/reading.js
var manifests_reading = __nccwpck_require__(3172);
;// CONCATENATED MODULE: ./build/stage/manifests/cargo.js






const TABLES = [
    ["dependencies", "runtime"],
    ["dev-dependencies", "dev"],
    ["dev_dependencies", "dev"],
    ["build-dependencies", "build"],
    ["build_dependencies", "build"],
];
function readCargoToml({ path, text }) {
    const parsed = (0,toml/* parseToml */.M)(text);
    if (!parsed.ok)
        return (0,empty_manifest/* unreadableManifest */.n)({ ecosystem: "cargo", path, problem: parsed.failure });
    const reading = new manifests_reading/* Reading */.z(path);
    const root = (0,documents_value/* asTable */.fO)(parsed.value);
    const empty = (0,empty_manifest/* emptyManifest */.d)("cargo", path);
    const packageTable = reading.table(root, "package", ["package"]);
    const name = reading.string(packageTable, "name", ["package", "name"]);
    const workspace = reading.table(root, "workspace", ["workspace"]);
    const inheritsVersion = (0,documents_value/* ownAt */.KF)(packageTable, "version", "workspace") === true;
    const targets = reading.tables(root, "target", ["target"]);
    const inherits = inheritedKeys(root, packageTable, [root, ...targets.map(({ table }) => table)]);
    return {
        ...empty,
        name,
        nameAt: name === undefined ? undefined : { keys: ["package", "name"] },
        version: inheritsVersion ? undefined : reading.string(packageTable, "version", ["package", "version"]),
        isPackage: packageTable !== undefined,
        dependencies: [
            ...readTables(reading, root, [], empty.directory),
            ...targets.flatMap(({ table, keys }) => readTables(reading, table, keys, empty.directory)),
        ],
        members: workspace === undefined ? undefined : readMembers(reading, workspace),
        problems: reading.problems,
        ...(workspace === undefined ? {} : { shared: readShared(reading, workspace, empty.directory) }),
        ...(inheritsVersion ? { inheritsVersion } : {}),
        ...(inherits.length === 0 ? {} : { inherits }),
    };
}
function inheritedKeys(root, packageTable, parents) {
    const inheriting = (table) => table === undefined ? [] : Object.keys(table).filter((key) => (0,documents_value/* ownAt */.KF)(table, key, "workspace") === true);
    const dependencies = parents.flatMap((parent) => TABLES.flatMap(([key]) => inheriting((0,documents_value/* asTable */.fO)((0,documents_value/* ownAt */.KF)(parent, key)))));
    return (0,order/* sorted */.IP)(new Set([
        ...inheriting(packageTable).map((key) => `package.${key}`),
        ...((0,documents_value/* ownAt */.KF)(root, "lints", "workspace") === true ? ["lints"] : []),
        ...dependencies.map((name) => `dependencies.${name}`),
    ]));
}
function readTables(reading, parent, path, directory) {
    const found = [];
    for (const [key, kind] of TABLES) {
        const table = reading.table(parent, key, [...path, key]);
        for (const [name, value] of table === undefined ? [] : (0,documents_value/* entriesOf */.Mc)(table)) {
            const keys = [...path, key, name];
            const source = readSource(reading, { name, value, keys, directory });
            if (source === undefined)
                continue;
            const details = (0,documents_value/* asTable */.fO)(value);
            const optional = kind === "runtime" && details !== undefined && (0,documents_value/* own */.ZV)(details, "optional") === true;
            const inherits = details !== undefined && (0,documents_value/* own */.ZV)(details, "workspace") === true;
            found.push({
                ...source,
                kind: optional ? "optional" : kind,
                at: { keys },
                ...(inherits ? { inherits } : {}),
            });
        }
    }
    return found;
}
function readSource(reading, { name, value, keys, directory }) {
    if (typeof value === "string")
        return { package: name, path: undefined, constraint: value, foreignSource: undefined };
    const details = (0,documents_value/* asTable */.fO)(value);
    if (details === undefined) {
        reading.wrongType(keys, "a version or a table", value);
        return undefined;
    }
    const written = reading.string(details, "path", [...keys, "path"]);
    const git = reading.string(details, "git", [...keys, "git"]);
    const path = written === undefined ? undefined : (0,path_text/* resolvePath */.o1)(directory, written);
    const foreign = written === undefined
        ? git === undefined
            ? undefined
            : `git+${git}`
        : path === undefined
            ? written
            : undefined;
    return {
        package: reading.string(details, "package", [...keys, "package"]) ?? name,
        path,
        constraint: reading.string(details, "version", [...keys, "version"]) ?? "*",
        foreignSource: foreign,
    };
}
function readShared(reading, workspace, directory) {
    const path = ["workspace", "dependencies"];
    const table = reading.table(workspace, "dependencies", path);
    const sources = new Map();
    for (const [name, value] of table === undefined ? [] : (0,documents_value/* entriesOf */.Mc)(table)) {
        const source = readSource(reading, { name, value, keys: [...path, name], directory });
        if (source !== undefined)
            sources.set(name, source);
    }
    const packageTable = reading.table(workspace, "package", ["workspace", "package"]);
    return { version: reading.string(packageTable, "version", ["workspace", "package", "version"]), sources };
}
function readMembers(reading, workspace) {
    const patterns = (key) => reading
        .strings(workspace, key, ["workspace", key])
        .map(({ text: pattern, keys }) => ({ pattern, at: { keys } }));
    return { include: patterns("members"), exclude: patterns("exclude") };
}

// EXTERNAL MODULE: ./build/stage/documents/text-start.js
var text_start = __nccwpck_require__(5680);
// EXTERNAL MODULE: ./build/stage/manifests/go-lines.js
var go_lines = __nccwpck_require__(7254);
;// CONCATENATED MODULE: ./build/stage/manifests/go.js




function readGo({ path, text }) {
    const content = (0,text_start/* withoutByteOrderMark */.Y)(text);
    const { statements, problems: unread } = (0,go_lines/* splitGoLines */.c)(content);
    const problems = [];
    const problem = (line, message) => {
        problems.push({ code: "manifest/syntax", severity: "error", message, file: path, at: { line } });
    };
    for (const { line, message } of unread)
        problem(line, message);
    const empty = (0,empty_manifest/* emptyManifest */.d)("go", path);
    const replacements = readReplacements(statements, empty.directory, problem);
    if ((0,path_text/* baseName */.Fl)(path) === "go.work")
        return {
            ...empty,
            members: { include: readUses(statements, problem), exclude: [] },
            shared: { version: undefined, sources: replacements },
            problems,
        };
    const module = statements.find(({ verb }) => verb === "module");
    const name = module?.words[0];
    if (name === undefined)
        problem(module?.line ?? 1, "a go.mod must name its module");
    return {
        ...empty,
        name,
        nameAt: module === undefined ? undefined : { line: module.line },
        isPackage: true,
        dependencies: readRequires(statements, replacements, problem),
        problems,
    };
}
function readRequires(statements, replacements, problem) {
    const found = [];
    for (const { verb, words, line } of statements) {
        if (verb !== "require")
            continue;
        const [module, version] = words;
        if (module === undefined || version === undefined || words.length > 2) {
            problem(line, "a requirement is a module and a version");
            continue;
        }
        const replacement = replacements.get(module);
        found.push({
            package: module,
            path: replacement?.path,
            kind: "runtime",
            constraint: version,
            foreignSource: replacement?.foreignSource,
            at: { line },
        });
    }
    return found;
}
function readReplacements(statements, directory, problem) {
    const found = new Map();
    for (const { verb, words, line } of statements) {
        if (verb !== "replace")
            continue;
        const arrow = words.indexOf("=>");
        const old = words[0];
        const target = arrow < 1 ? undefined : words[arrow + 1];
        if (old === undefined || target === undefined) {
            problem(line, "a replacement is a module, => and a module or a folder");
            continue;
        }
        const isFolder = /^(?:\.{1,2}(?:\/|$)|\/)/.test(target);
        const path = isFolder ? (0,path_text/* resolvePath */.o1)(directory, target) : undefined;
        found.set(old, {
            package: old,
            path,
            constraint: "*",
            foreignSource: path === undefined ? words.slice(arrow + 1).join(" ") : undefined,
        });
    }
    return found;
}
function readUses(statements, problem) {
    const found = [];
    for (const { verb, words, line } of statements) {
        if (verb !== "use")
            continue;
        const [pattern] = words;
        if (pattern === undefined)
            problem(line, "use must name a folder");
        else
            found.push({ pattern, at: { line } });
    }
    return found;
}

// EXTERNAL MODULE: ./build/stage/manifests/manifest.js
var manifest = __nccwpck_require__(4351);
// EXTERNAL MODULE: ./build/stage/manifests/npm.js + 1 modules
var npm = __nccwpck_require__(7178);
// EXTERNAL MODULE: ./build/stage/manifests/names.js
var names = __nccwpck_require__(7280);
;// CONCATENATED MODULE: ./build/stage/manifests/python-sources.js



function localSource(directory, written) {
    const path = (0,path_text/* resolvePath */.o1)(directory, written);
    return path === undefined
        ? { path: undefined, foreignSource: written }
        : { path, foreignSource: undefined };
}
function sourceOfTable(reading, table, keys, directory) {
    const path = reading.string(table, "path", [...keys, "path"]);
    if (path !== undefined)
        return localSource(directory, path);
    const git = reading.string(table, "git", [...keys, "git"]);
    if (git !== undefined)
        return { path: undefined, foreignSource: git.startsWith("git+") ? git : `git+${git}` };
    const url = reading.string(table, "url", [...keys, "url"]);
    return url === undefined ? undefined : { path: undefined, foreignSource: url };
}
function readUvSources({ reading, tool, directory }) {
    const uv = reading.table(tool, "uv", ["tool", "uv"]);
    const table = reading.table(uv, "sources", ["tool", "uv", "sources"]);
    const sources = new Map();
    for (const [name, value] of table === undefined ? [] : (0,documents_value/* entriesOf */.Mc)(table)) {
        const keys = ["tool", "uv", "sources", name];
        const list = (0,documents_value/* asList */.DD)(value);
        const found = [];
        for (const [index, entry] of (list ?? [value]).entries()) {
            const place = list === undefined ? keys : [...keys, index];
            const written = (0,documents_value/* asTable */.fO)(entry);
            if (written === undefined)
                reading.wrongType(place, "a table", entry);
            else if ((0,documents_value/* own */.ZV)(written, "workspace") !== true) {
                const source = sourceOfTable(reading, written, place, directory);
                if (source !== undefined)
                    found.push(source);
            }
            else
                found.push({ path: undefined, foreignSource: undefined });
        }
        sources.set((0,names/* normalizeName */.P)("python", name), found);
    }
    return sources;
}
function readSiblingSources({ reading, tool, directory }) {
    const wrknv = reading.table(tool, "wrknv", ["tool", "wrknv"]);
    const workspace = reading.table(wrknv, "workspace", ["tool", "wrknv", "workspace"]);
    const path = ["tool", "wrknv", "workspace", "sibling_sources"];
    const table = reading.table(workspace, "sibling_sources", path);
    const found = [];
    for (const [name, value] of table === undefined ? [] : (0,documents_value/* entriesOf */.Mc)(table)) {
        const keys = [...path, name];
        if (typeof value === "string")
            found.push({ name: (0,names/* normalizeName */.P)("python", name), source: localSource(directory, value), keys });
        else
            reading.wrongType(keys, "text", value);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/stage/manifests/poetry.js



function readPoetryDependencies({ reading, poetry, directory, }) {
    const read = (parent, key, path, kind) => readTable({ reading, poetry, directory }, reading.table(parent, key, path), path, kind);
    const base = ["tool", "poetry"];
    return [
        ...read(poetry, "dependencies", [...base, "dependencies"], "runtime"),
        ...read(poetry, "dev-dependencies", [...base, "dev-dependencies"], "dev"),
        ...reading
            .tables(poetry, "group", [...base, "group"])
            .flatMap(({ table, keys }) => read(table, "dependencies", [...keys, "dependencies"], "dev")),
    ];
}
function readTable({ reading, directory }, table, path, kind) {
    const found = [];
    for (const [name, value] of table === undefined ? [] : (0,documents_value/* entriesOf */.Mc)(table)) {
        if (name === "python")
            continue;
        const list = (0,documents_value/* asList */.DD)(value);
        for (const [index, entry] of (list ?? [value]).entries()) {
            const keys = list === undefined ? [...path, name] : [...path, name, index];
            const shared = { package: (0,names/* normalizeName */.P)("python", name), at: { keys } };
            const details = (0,documents_value/* asTable */.fO)(entry);
            if (typeof entry === "string")
                found.push({ ...shared, path: undefined, foreignSource: undefined, kind, constraint: entry });
            else if (details === undefined)
                reading.wrongType(keys, "text or a table", entry);
            else {
                const source = sourceOfTable(reading, details, keys, directory);
                found.push({
                    ...shared,
                    path: source?.path,
                    foreignSource: source?.foreignSource,
                    kind: (0,documents_value/* own */.ZV)(details, "optional") === true && kind === "runtime" ? "optional" : kind,
                    constraint: reading.string(details, "version", [...keys, "version"]) ?? "*",
                });
            }
        }
    }
    return found;
}

// EXTERNAL MODULE: ./build/stage/manifests/pep508.js
var pep508 = __nccwpck_require__(5042);
;// CONCATENATED MODULE: ./build/stage/manifests/python-requirements.js



function readRequirements({ reading, directory, sources }, written, kind) {
    const found = [];
    for (const { text, keys } of written) {
        const requirement = (0,pep508/* parseRequirement */.p)(text);
        if (requirement === undefined) {
            reading.problem("manifest/wrong-requirement", keys, `${JSON.stringify(text)} is not a requirement as PEP 508 writes it`);
            continue;
        }
        const name = (0,names/* normalizeName */.P)("python", requirement.name);
        const constraint = requirement.specifier === "" ? "*" : requirement.specifier;
        const named = sources.get(name) ?? [];
        const all = named.length > 0
            ? named
            : [requirement.url === undefined ? NO_SOURCE : sourceOfUrl(requirement.url, directory)];
        for (const source of all)
            found.push({ package: name, ...source, kind, constraint, at: { keys } });
    }
    return found;
}
const NO_SOURCE = { path: undefined, foreignSource: undefined };
function sourceOfUrl(url, directory) {
    const [, up, below] = /^(?:\{root((?::parent)*):uri\}|file:\/\/\/\$\{PROJECT_ROOT\})(?:\/(.*))?$/s.exec(url) ?? [];
    if (up === undefined && below === undefined)
        return { path: undefined, foreignSource: url };
    const steps = "../".repeat((up ?? "").length / ":parent".length);
    const path = (0,path_text/* resolvePath */.o1)(directory, `${steps}${below ?? ""}`);
    return { path, foreignSource: path === undefined ? url : undefined };
}

;// CONCATENATED MODULE: ./build/stage/manifests/python.js








function readPyproject({ path, text }) {
    const parsed = (0,toml/* parseToml */.M)(text);
    const root = parsed.ok ? (0,documents_value/* asTable */.fO)(parsed.value) : undefined;
    if (!parsed.ok)
        return (0,empty_manifest/* unreadableManifest */.n)({ ecosystem: "python", path, problem: parsed.failure });
    const reading = new manifests_reading/* Reading */.z(path);
    const empty = (0,empty_manifest/* emptyManifest */.d)("python", path);
    const { directory } = empty;
    const project = reading.table(root, "project", ["project"]);
    const tool = reading.table(root, "tool", ["tool"]);
    const poetry = reading.table(tool, "poetry", ["tool", "poetry"]);
    const siblings = readSiblingSources({ reading, tool, directory });
    const sources = new Map(readUvSources({ reading, tool, directory }));
    for (const { name, source } of siblings)
        if (!sources.has(name))
            sources.set(name, [source]);
    const list = { reading, directory, sources };
    const projectName = reading.string(project, "name", ["project", "name"]);
    const poetryName = reading.string(poetry, "name", ["tool", "poetry", "name"]);
    const name = projectName ?? poetryName;
    const poetryDependencies = poetry === undefined ? [] : readPoetryDependencies({ reading, poetry, directory });
    const dynamic = readDynamic(list, project, tool, poetryDependencies.length > 0);
    const declared = [
        ...readProject(list, project),
        ...dynamic.dependencies,
        ...readGroups(list, root),
        ...readBuildSystem(list, root),
        ...readRequirements(list, reading.strings((0,documents_value/* asTable */.fO)((0,documents_value/* ownAt */.KF)(tool, "uv")), "dev-dependencies", ["tool", "uv", "dev-dependencies"]), "dev"),
        ...readWrknvBuild(list, tool),
        ...poetryDependencies,
    ];
    return {
        ...empty,
        name,
        nameAt: name === undefined
            ? undefined
            : { keys: projectName === undefined ? ["tool", "poetry", "name"] : ["project", "name"] },
        version: reading.string(project, "version", ["project", "version"]) ??
            reading.string(poetry, "version", ["tool", "poetry", "version"]),
        isPackage: project !== undefined || poetryName !== undefined,
        dependencies: [...declared, ...undeclaredSiblings(siblings, declared)],
        members: python_readMembers(reading, tool),
        computedDependencies: dynamic.computed ?? elsewhere(root, project, poetry),
        classifiers: reading
            .strings(project, "classifiers", ["project", "classifiers"])
            .map(({ text: classifier }) => classifier),
        problems: reading.problems,
    };
}
function readProject(list, project) {
    const { reading } = list;
    const path = ["project", "optional-dependencies"];
    return [
        ...readRequirements(list, reading.strings(project, "dependencies", ["project", "dependencies"]), "runtime"),
        ...readExtras(list, reading.table(project, "optional-dependencies", path), path),
    ];
}
function readExtras(list, extras, path) {
    return (extras === undefined ? [] : Object.keys(extras)).flatMap((extra) => readRequirements(list, list.reading.strings(extras, extra, [...path, extra]), "optional"));
}
function readGroups(list, root) {
    const { reading } = list;
    const groups = reading.table(root, "dependency-groups", ["dependency-groups"]);
    if (groups === undefined)
        return [];
    const known = new Set(Object.keys(groups).map((group) => (0,names/* normalizeName */.P)("python", group)));
    return Object.keys(groups).flatMap((group) => {
        const path = ["dependency-groups", group];
        const written = [];
        for (const [index, entry] of reading.list(groups, group, path).entries()) {
            const keys = [...path, index];
            if (typeof entry === "string") {
                written.push({ text: entry, keys });
                continue;
            }
            const table = (0,documents_value/* asTable */.fO)(entry);
            const included = table === undefined ? undefined : (0,documents_value/* own */.ZV)(table, "include-group");
            if (typeof included !== "string")
                reading.wrongType(keys, 'a requirement or { include-group = "\u2026" }', entry);
            else if (!known.has((0,names/* normalizeName */.P)("python", included)))
                reading.problem("manifest/unknown-group", keys, `there is no dependency group ${JSON.stringify(included)}`);
        }
        return readRequirements(list, written, "dev");
    });
}
function readBuildSystem(list, root) {
    const build = list.reading.table(root, "build-system", ["build-system"]);
    return readRequirements(list, list.reading.strings(build, "requires", ["build-system", "requires"]), "build");
}
function readWrknvBuild(list, tool) {
    const path = ["tool", "wrknv", "build"];
    const build = list.reading.table((0,documents_value/* asTable */.fO)((0,documents_value/* ownAt */.KF)(tool, "wrknv")), "build", path);
    return readRequirements(list, list.reading.strings(build, "dependencies", [...path, "dependencies"]), "build");
}
function undeclaredSiblings(siblings, declared) {
    const named = new Set(declared.map((dependency) => dependency.package));
    return siblings
        .filter(({ name }) => !named.has(name))
        .map(({ name, source, keys }) => ({
        package: name,
        ...source,
        kind: "runtime",
        constraint: "*",
        at: { keys },
    }));
}
function readDynamic(list, project, tool, inPoetry) {
    const { reading } = list;
    const fields = reading.strings(project, "dynamic", ["project", "dynamic"]);
    const hooks = (0,documents_value/* asTable */.fO)((0,documents_value/* ownAt */.KF)(tool, "hatch", "metadata", "hooks"));
    const dependencies = [];
    let computed;
    for (const { text: field, keys } of fields) {
        if (field !== "dependencies" && field !== "optional-dependencies")
            continue;
        let found = inPoetry;
        for (const [hook, value] of hooks === undefined ? [] : (0,documents_value/* entriesOf */.Mc)(hooks)) {
            const settings = (0,documents_value/* asTable */.fO)(value);
            const path = ["tool", "hatch", "metadata", "hooks", hook, field];
            if (settings === undefined || (0,documents_value/* own */.ZV)(settings, field) === undefined)
                continue;
            found = true;
            if (field === "dependencies")
                dependencies.push(...readRequirements(list, reading.strings(settings, field, path), "runtime"));
            else
                dependencies.push(...readExtras(list, reading.table(settings, field, path), path));
        }
        if (!found)
            computed ??= { keys };
    }
    return { dependencies, computed };
}
const elsewhere = (root, project, poetry) => project === undefined &&
    poetry === undefined &&
    root !== undefined &&
    (0,documents_value/* own */.ZV)(root, "build-system") !== undefined
    ? { keys: ["build-system"] }
    : undefined;
function python_readMembers(reading, tool) {
    const path = ["tool", "uv", "workspace"];
    const workspace = reading.table((0,documents_value/* asTable */.fO)((0,documents_value/* ownAt */.KF)(tool, "uv")), "workspace", path);
    if (workspace === undefined)
        return undefined;
    const patterns = (key) => reading
        .strings(workspace, key, [...path, key])
        .map(({ text: pattern, keys }) => ({ pattern, at: { keys } }));
    return { include: patterns("members"), exclude: patterns("exclude") };
}

// EXTERNAL MODULE: ./build/stage/manifests/terraform.js + 1 modules
var terraform = __nccwpck_require__(1584);
;// CONCATENATED MODULE: ./build/stage/manifests/read-manifest.js








const MANIFEST_LIMIT_BYTES = 16 * 1024 * 1024;
const MANIFEST_READERS = {
    python: { fileNames: ["pyproject.toml"], read: readPyproject },
    npm: { fileNames: ["package.json"], read: npm/* readPackageJson */.j },
    go: { fileNames: ["go.mod", "go.work"], read: readGo },
    cargo: { fileNames: ["Cargo.toml"], read: readCargoToml },
    terraform: { fileNames: [], read: (file) => (0,terraform/* readTerraform */.T)([file]) },
};
const BY_NAME = new Map(manifest/* ECOSYSTEMS */.S.flatMap((ecosystem) => MANIFEST_READERS[ecosystem].fileNames.map((name) => [name, ecosystem])));
function ecosystemOf(path) {
    const name = (0,path_text/* baseName */.Fl)(path);
    return name.endsWith(".tf") ? "terraform" : BY_NAME.get(name);
}
const readManifest = ({ ecosystem, path, text }) => MANIFEST_READERS[ecosystem].read({ path, text });
const tooLargeManifest = ({ ecosystem, path, sizeBytes }) => (0,empty_manifest/* unreadableManifest */.n)({
    ecosystem,
    path,
    code: "manifest/too-large",
    problem: {
        message: `this file has ${sizeBytes} bytes, and manifests are read up to ${MANIFEST_LIMIT_BYTES}`,
        place: undefined,
    },
});


/***/ }),

/***/ 3172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Reading)
/* harmony export */ });
/* harmony import */ var _documents_value_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1301);

class Reading {
    problems = [];
    file;
    constructor(file) {
        this.file = file;
    }
    table(parent, key, path) {
        const value = parent === undefined ? undefined : (0,_documents_value_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(parent, key);
        if (value === undefined)
            return undefined;
        const table = (0,_documents_value_js__WEBPACK_IMPORTED_MODULE_0__/* .asTable */ .fO)(value);
        if (table === undefined)
            this.wrongType(path ?? [key], "a table", value);
        return table;
    }
    string(parent, key, path) {
        const value = parent === undefined ? undefined : (0,_documents_value_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(parent, key);
        if (value === undefined || typeof value === "string")
            return value;
        this.wrongType(path ?? [key], "text", value);
        return undefined;
    }
    boolean(parent, key, path) {
        return this.#checked(parent, key, path, "true or false", _documents_value_js__WEBPACK_IMPORTED_MODULE_0__/* .asBoolean */ .tB);
    }
    list(parent, key, path) {
        return this.#checked(parent, key, path, "a list", _documents_value_js__WEBPACK_IMPORTED_MODULE_0__/* .asList */ .DD) ?? [];
    }
    strings(parent, key, path) {
        const found = [];
        for (const [index, element] of this.list(parent, key, path).entries()) {
            const keys = [...path, index];
            if (typeof element === "string")
                found.push({ text: element, keys });
            else
                this.wrongType(keys, "text", element);
        }
        return found;
    }
    tables(parent, key, path) {
        const table = this.table(parent, key, path);
        const found = [];
        for (const [name, value] of table === undefined ? [] : (0,_documents_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(table)) {
            const keys = [...path, name];
            const inner = (0,_documents_value_js__WEBPACK_IMPORTED_MODULE_0__/* .asTable */ .fO)(value);
            if (inner === undefined)
                this.wrongType(keys, "a table", value);
            else
                found.push({ name, table: inner, keys });
        }
        return found;
    }
    wrongType(keys, expected, value) {
        this.problem("manifest/wrong-type", keys, `${keys.join(".")} must be ${expected}, not ${(0,_documents_value_js__WEBPACK_IMPORTED_MODULE_0__/* .describeValue */ .bp)(value)}`);
    }
    problem(code, keys, message) {
        this.problems.push({ code, severity: "error", message, file: this.file, at: { keys } });
    }
    #checked(parent, key, path, expected, check) {
        if (parent === undefined)
            return undefined;
        const value = (0,_documents_value_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(parent, key);
        if (value === undefined)
            return undefined;
        const checked = check(value);
        if (checked === undefined)
            this.wrongType(path, expected, value);
        return checked;
    }
}


/***/ }),

/***/ 1584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readTerraform)
});

// EXTERNAL MODULE: ./build/stage/base/diagnostic.js
var diagnostic = __nccwpck_require__(9240);
// EXTERNAL MODULE: ./build/stage/base/order.js
var order = __nccwpck_require__(3811);
// EXTERNAL MODULE: ./build/stage/base/path-text.js
var path_text = __nccwpck_require__(6906);
// EXTERNAL MODULE: ./build/stage/documents/text-start.js
var text_start = __nccwpck_require__(5680);
// EXTERNAL MODULE: ./build/stage/manifests/empty-manifest.js
var empty_manifest = __nccwpck_require__(2099);
;// CONCATENATED MODULE: ./build/stage/manifests/terraform-modules.js
const TOKEN = /(#.*|\/\/.*|\/\*)|<<-?([\p{L}_][\p{L}\p{N}_-]*)[^\n]*|(")|([{([])|([})\]])|([\p{L}_][\p{L}\p{N}_-]*)|(\n)|(=(?!=))|[^]/uy;
function scanModules(text) {
    const sources = [];
    let at = 0;
    let line = 1;
    let depth = 0;
    let words = [];
    let inModule = false;
    while (at < text.length) {
        TOKEN.lastIndex = at;
        const match = TOKEN.exec(text);
        if (match === null)
            break;
        const [token, comment, heredoc, quote, open, close, word, newline, equals] = match;
        at = TOKEN.lastIndex;
        if (comment === "/*") {
            const end = text.indexOf("*/", at);
            if (end < 0)
                return { sources, problem: { message: "this comment is not closed", line } };
            line += countLines(text, at, end);
            at = end + 2;
        }
        else if (comment !== undefined)
            continue;
        else if (heredoc !== undefined) {
            const end = endOfHeredoc(text, at, heredoc);
            if (end === undefined)
                return { sources, problem: { message: `the text up to ${heredoc} is not closed`, line } };
            line += countLines(text, at, end);
            at = end;
        }
        else if (quote !== undefined) {
            const string = readString(text, at);
            if (string === undefined)
                return { sources, problem: { message: "this string is not closed", line } };
            const startLine = line;
            line += countLines(text, at, string.end);
            at = string.end;
            if (inModule &&
                depth === 1 &&
                words[0] === "source" &&
                words[1] === "=" &&
                words.length === 2 &&
                string.value !== undefined)
                sources.push({ source: string.value, line: startLine });
            words.push('"');
        }
        else if (open !== undefined) {
            if (depth === 0)
                inModule = open === "{" && words[0] === "module" && words.length === 2;
            depth += 1;
            words = [];
        }
        else if (close !== undefined) {
            depth = Math.max(0, depth - 1);
            words = ["}"];
        }
        else if (newline !== undefined) {
            line += 1;
            words = [];
        }
        else if (word !== undefined || equals !== undefined)
            words.push(token);
        else if (token.trim() !== "")
            words.push(token);
    }
    const problem = depth > 0 ? { message: "a block is not closed at the end of the file", line } : undefined;
    return { sources, problem };
}
function countLines(text, start, end) {
    let count = 0;
    for (let at = text.indexOf("\n", start); at >= 0 && at < end; at = text.indexOf("\n", at + 1))
        count += 1;
    return count;
}
function endOfHeredoc(text, at, name) {
    for (let start = text.indexOf("\n", at) + 1; start > 0; start = text.indexOf("\n", start) + 1) {
        const found = text.indexOf("\n", start);
        const end = found < 0 ? text.length : found;
        if (text.slice(start, end).trim() === name)
            return end;
        if (found < 0)
            return undefined;
    }
    return undefined;
}
function readString(text, start) {
    let value = "";
    const braces = [0];
    for (let at = start; at < text.length; at += 1) {
        const character = text.charAt(at);
        const top = braces.length - 1;
        const open = braces[top] ?? 0;
        if (open > 0) {
            if (character === '"')
                braces.push(0);
            else if (character === "{")
                braces[top] = open + 1;
            else if (character === "}")
                braces[top] = open - 1;
        }
        else if (character === "\\") {
            if (value !== undefined)
                value += terraform_modules_unescape(text.charAt(at + 1));
            at += 1;
        }
        else if (character === '"') {
            braces.pop();
            if (braces.length === 0)
                return { value, end: at + 1 };
        }
        else if ((character === "$" || character === "%") && text.charAt(at + 1) === "{") {
            if (text.charAt(at - 1) !== character) {
                value = undefined;
                braces[top] = 1;
                at += 1;
            }
        }
        else if (character === "\n")
            return undefined;
        else if (value !== undefined)
            value += character;
    }
    return undefined;
}
const terraform_modules_unescape = (character) => ({ n: "\n", r: "\r", t: "\t" })[character] ?? character;

;// CONCATENATED MODULE: ./build/stage/manifests/terraform.js






function readTerraform(files) {
    const ordered = [...files].sort((0,order.by)(({ path }) => path));
    const { path } = ordered.find((file) => (0,path_text/* baseName */.Fl)(file.path) === "main.tf") ?? ordered[0] ?? files[0];
    const dependencies = [];
    const problems = [];
    for (const file of ordered) {
        const content = (0,text_start/* withoutByteOrderMark */.Y)(file.text);
        const { sources, problem } = scanModules(content);
        for (const { source, line } of sources) {
            if (!/^\.{1,2}(?:\/|$)/.test(source))
                continue;
            const target = (0,path_text/* resolvePath */.o1)((0,path_text/* parentOf */.gN)(file.path), source);
            dependencies.push({
                package: undefined,
                path: target,
                kind: "runtime",
                constraint: "*",
                foreignSource: target === undefined ? source : undefined,
                at: { line },
                ...(file.path === path ? {} : { file: file.path }),
            });
        }
        if (problem === undefined)
            continue;
        const start = (0,text_start/* offsetOf */.b)(content, problem.line, 1);
        const place = (0,diagnostic/* placeAt */.B)(content, start, start + 1);
        problems.push({
            code: "manifest/syntax",
            severity: "error",
            message: problem.message,
            file: file.path,
            place,
        });
    }
    return { ...(0,empty_manifest/* emptyManifest */.d)("terraform", path), isPackage: true, dependencies, problems };
}


/***/ }),

/***/ 5927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  appendText: () => (/* binding */ appendText),
  cannotWrite: () => (/* binding */ cannotWrite),
  entryKind: () => (/* binding */ entryKind),
  exists: () => (/* binding */ exists),
  fileSizeBytes: () => (/* binding */ fileSizeBytes),
  isDirectory: () => (/* binding */ isDirectory),
  makeDirectory: () => (/* binding */ makeDirectory),
  makeTempDirectory: () => (/* binding */ makeTempDirectory),
  namesIn: () => (/* binding */ namesIn),
  readBytes: () => (/* binding */ readBytes),
  readText: () => (/* binding */ readText),
  realPath: () => (/* binding */ realPath),
  writeAtomic: () => (/* binding */ writeAtomic)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __nccwpck_require__(1708);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/stage/base/failure.js
var failure = __nccwpck_require__(1297);
// EXTERNAL MODULE: ./build/stage/base/path-text.js
var path_text = __nccwpck_require__(6906);
;// CONCATENATED MODULE: ./build/stage/system/files.js






const hasCode = (error, ...codes) => error instanceof Error && "code" in error && codes.includes(String(error.code));
function readBytes(path) {
    try {
        return external_node_fs_.readFileSync((0,path_text/* encodePath */.O0)(path));
    }
    catch (error) {
        if (hasCode(error, "ENOENT", "ENOTDIR", "EISDIR", "ELOOP"))
            return undefined;
        throw error;
    }
}
function readText(path) {
    try {
        return external_node_fs_.readFileSync((0,path_text/* encodePath */.O0)(path), "utf8");
    }
    catch (error) {
        if (hasCode(error, "ENOENT", "ENOTDIR", "EISDIR", "ELOOP"))
            return undefined;
        throw error;
    }
}
function entryKind(path) {
    const stats = orAbsent(() => external_node_fs_.lstatSync((0,path_text/* encodePath */.O0)(path), { throwIfNoEntry: false }));
    if (stats === undefined)
        return undefined;
    return stats.isSymbolicLink()
        ? "link"
        : stats.isDirectory()
            ? "directory"
            : stats.isFile()
                ? "file"
                : "other";
}
function orAbsent(ask) {
    try {
        return ask();
    }
    catch (error) {
        if (hasCode(error, "ENOENT", "ENOTDIR", "ELOOP"))
            return undefined;
        throw error;
    }
}
function fileSizeBytes(path) {
    const stats = orAbsent(() => external_node_fs_.statSync((0,path_text/* encodePath */.O0)(path), { throwIfNoEntry: false }));
    return stats?.isFile() === true ? stats.size : undefined;
}
const isDirectory = (path) => orAbsent(() => external_node_fs_.statSync((0,path_text/* encodePath */.O0)(path), { throwIfNoEntry: false }))?.isDirectory() ?? false;
const exists = (path) => entryKind(path) !== undefined;
const namesIn = (path) => orAbsent(() => external_node_fs_.readdirSync((0,path_text/* encodePath */.O0)(path), { encoding: "buffer" }))?.map((name) => (0,path_text/* decodePath */.q0)(name)) ??
    [];
const realPath = (path) => orAbsent(() => (0,path_text/* decodePath */.q0)(external_node_fs_.realpathSync((0,path_text/* encodePath */.O0)(path), { encoding: "buffer" })));
function writeAtomic(path, content) {
    const target = realPath(path) ?? path;
    const beside = `${target}.${external_node_process_.pid}-${external_node_process_.hrtime.bigint()}.tmp`;
    try {
        makeDirectory((0,external_node_path_.dirname)(target));
        const mode = external_node_fs_.statSync((0,path_text/* encodePath */.O0)(target), { throwIfNoEntry: false })?.mode;
        external_node_fs_.writeFileSync((0,path_text/* encodePath */.O0)(beside), content, {
            flag: "wx",
            ...(mode === undefined ? {} : { mode: mode & 0o777 }),
        });
        external_node_fs_.renameSync((0,path_text/* encodePath */.O0)(beside), (0,path_text/* encodePath */.O0)(target));
    }
    catch (error) {
        if (exists(beside))
            external_node_fs_.rmSync((0,path_text/* encodePath */.O0)(beside), { force: true });
        throw cannotWrite(path, error);
    }
}
function cannotWrite(path, error) {
    const said = hasCode(error, "EISDIR")
        ? "it is a folder"
        : hasCode(error, "EEXIST", "ENOTDIR")
            ? "a file lies where its folder would be"
            : error instanceof Error
                ? error.message.replace(/^E[A-Z]+: ([^,]+),.*$/s, "$1")
                : String(error);
    return new failure/* Failure */.HR("system/cannot-write", `${(0,path_text/* showPath */.P8)(path)} cannot be written: ${said}`, { cause: error });
}
function makeDirectory(path) {
    if (isDirectory(path))
        return;
    const parent = (0,external_node_path_.dirname)(path);
    if (parent !== path)
        makeDirectory(parent);
    try {
        external_node_fs_.mkdirSync((0,path_text/* encodePath */.O0)(path));
    }
    catch (error) {
        if (!hasCode(error, "EEXIST") || !isDirectory(path))
            throw error;
    }
}
function appendText(path, text) {
    try {
        external_node_fs_.appendFileSync((0,path_text/* encodePath */.O0)(path), text);
    }
    catch (error) {
        throw cannotWrite(path, error);
    }
}
function makeTempDirectory(prefix) {
    const path = external_node_fs_.realpathSync(external_node_fs_.mkdtempSync((0,external_node_path_.join)((0,external_node_os_namespaceObject.tmpdir)(), prefix)));
    const remove = () => {
        external_node_fs_.rmSync(path, { recursive: true, force: true, maxRetries: 3 });
    };
    external_node_process_.once("exit", remove);
    return {
        path,
        keep: () => external_node_process_.off("exit", remove),
        [Symbol.dispose]() {
            external_node_process_.off("exit", remove);
            remove();
        },
    };
}


/***/ }),

/***/ 7095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  iq: () => (/* binding */ converse),
  SS: () => (/* binding */ describeOutcome),
  XL: () => (/* binding */ limitProcesses),
  R3: () => (/* binding */ runProcess)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}

;// CONCATENATED MODULE: ./build/stage/system/processes.js


const STDERR_LIMIT_BYTES = 64 * 1024;
const GRACE_MS = 3_000;
const runProcess = (argv, options) => new Promise((resolve) => {
    const [file, ...args] = argv;
    const child = (0,external_node_child_process_.spawn)(file, args, {
        cwd: options.cwd,
        env: options.env,
        stdio: [options.stdin === undefined ? "ignore" : "pipe", "pipe", "pipe"],
        windowsHide: true,
    });
    const stdout = [];
    let stderr = Buffer.alloc(0);
    let first;
    const timers = [];
    const finish = (outcome) => {
        for (const timer of timers)
            clearTimeout(timer);
        resolve({ outcome: first ?? outcome, stdout: Buffer.concat(stdout), stderr: stderr.toString("utf8") });
    };
    if (options.timeoutMs !== undefined) {
        const limitMs = options.timeoutMs;
        const killForGood = () => {
            child.kill("SIGKILL");
            child.stdout?.destroy();
            child.stderr?.destroy();
            finish({ kind: "timed-out", limitMs });
        };
        timers.push(setTimeout(() => {
            first ??= { kind: "timed-out", limitMs };
            child.kill("SIGTERM");
            timers.push(setTimeout(killForGood, GRACE_MS));
        }, limitMs));
    }
    child.stdout?.on("data", (chunk) => stdout.push(chunk));
    child.stderr?.on("data", (chunk) => {
        stderr = Buffer.concat([stderr, chunk]);
        if (stderr.length > STDERR_LIMIT_BYTES)
            stderr = stderr.subarray(stderr.length - STDERR_LIMIT_BYTES);
    });
    child.on("error", (error) => {
        finish({ kind: "not-started", error: error.message });
    });
    child.on("close", (code, signal) => {
        finish(code === null ? { kind: "signaled", signal: signal ?? "unknown" } : { kind: "exited", code });
    });
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(options.stdin);
});
function limitProcesses(run, most = MOST_AT_ONCE) {
    const limit = pLimit(most);
    return (argv, options) => limit(() => run(argv, options));
}
const MOST_AT_ONCE = 32;
function converse(argv, options) {
    const [file, ...args] = argv;
    const child = (0,external_node_child_process_.spawn)(file, args, {
        cwd: options.cwd,
        env: options.env,
        stdio: ["pipe", "pipe", "pipe"],
        windowsHide: true,
    });
    let stderr = "";
    child.stderr.on("data", (chunk) => {
        stderr = (stderr + chunk.toString("utf8")).slice(-STDERR_LIMIT_BYTES);
    });
    child.stdin.on("error", () => undefined);
    const ended = new Promise((resolve) => {
        child.on("error", (error) => {
            resolve({ outcome: { kind: "not-started", error: error.message }, stderr });
        });
        child.on("close", (code, signal) => {
            resolve({
                outcome: code === null ? { kind: "signaled", signal: signal ?? "unknown" } : { kind: "exited", code },
                stderr,
            });
        });
    });
    return {
        write: (text) => child.stdin.write(text),
        onOutput: (listener) => child.stdout.on("data", listener),
        ended,
        async [Symbol.asyncDispose]() {
            child.stdin.end();
            const timer = setTimeout(() => child.kill("SIGKILL"), GRACE_MS);
            await ended;
            clearTimeout(timer);
        },
    };
}
function describeOutcome(outcome) {
    switch (outcome.kind) {
        case "exited":
            return outcome.code === 0 ? "succeeded" : `failed with exit code ${outcome.code}`;
        case "signaled":
            return `was killed by ${outcome.signal}`;
        case "timed-out":
            return `ran past its limit of ${outcome.limitMs} ms`;
        case "not-started":
            return `could not be started: ${outcome.error}`;
    }
}


/***/ }),

/***/ 6854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ paintFor)
});

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./build/stage/system/terminal.js

function paintFor(options) {
    const { env, isTerminal } = options;
    const set = (name) => env[name] !== undefined && env[name] !== "";
    const wanted = !set("NO_COLOR") &&
        (set("FORCE_COLOR") ? env["FORCE_COLOR"] !== "0" : isTerminal && env["TERM"] !== "dumb");
    return wanted ? (style, text) => (0,external_node_util_namespaceObject.styleText)(style, text, { validateStream: false }) : (_style, text) => text;
}


/***/ }),

/***/ 526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ openCheckout),
/* harmony export */   h: () => (/* binding */ takeSubmodules)
/* harmony export */ });
/* harmony import */ var _base_path_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6906);
/* harmony import */ var _git_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1268);
/* harmony import */ var _git_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8518);
/* harmony import */ var _git_absent_submodule_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4374);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5927);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1419);






function openCheckout(options, scope) {
    return { ...options, objects: scope.use((0,_git_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .openObjects */ .d)(options.git)) };
}
async function takeSubmodules(outer, options) {
    const snapshots = [];
    const absent = [];
    for (const [directory, commit] of outer.gitlinks) {
        const taken = await takeSubmodule(outer, { ...options, directory, commit });
        if (typeof taken === "string") {
            absent.push({ directory, why: taken });
            continue;
        }
        snapshots.push(taken);
        const inner = await takeSubmodules(taken, options);
        snapshots.push(...inner.snapshots);
        absent.push(...inner.absent);
    }
    return { snapshots, absent };
}
async function takeSubmodule(outer, { root, directory, commit, state, fetch, scope, }) {
    const folder = (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(root, directory);
    const open = (git) => openCheckout({ git, directory, rootBelowTop: ".", form: "submodules" }, scope);
    if ((0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__.exists)(`${folder}/.git`)) {
        const checkout = open(outer.checkout.git.at(folder));
        if (state === "work-tree") {
            const [index, status] = await Promise.all([
                (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_5__/* .indexSnapshot */ .VJ)(checkout, (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_5__/* .listManifests */ .po)(checkout)),
                (0,_git_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .uncommittedChanges */ .D)(checkout.git),
            ]);
            return (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_5__/* .takeSnapshot */ .W9)(index, { kind: "work-tree", status });
        }
        const head = await checkout.objects.readCommit("HEAD");
        if (head?.id === commit) {
            const [index, differing] = await Promise.all([
                (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_5__/* .indexSnapshot */ .VJ)(checkout, (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_5__/* .listManifests */ .po)(checkout)),
                (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestsOffHead */ .O2)(checkout),
            ]);
            return (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_5__/* .takeSnapshot */ .W9)(index, { kind: "head", differing });
        }
        if ((await checkout.objects.readCommit(commit)) !== undefined)
            return (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_5__/* .treeSnapshot */ .PL)(checkout, commit);
    }
    const git = await (0,_git_absent_submodule_js__WEBPACK_IMPORTED_MODULE_3__/* .openAbsentSubmodule */ .C)({
        outer: outer.checkout.git,
        path: (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_5__/* .toGitPath */ .ri)(outer.checkout, directory),
        commit,
        fetch,
        scope,
    });
    if (git === undefined)
        return `the submodule ${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)(directory)} is not checked out and commit ${commit} of it cannot be fetched`;
    return (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_5__/* .treeSnapshot */ .PL)(open(git), commit);
}


/***/ }),

/***/ 2161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  k: () => (/* binding */ discover)
});

// EXTERNAL MODULE: ./build/stage/base/order.js
var order = __nccwpck_require__(3811);
// EXTERNAL MODULE: ./build/stage/base/path-text.js
var path_text = __nccwpck_require__(6906);
// EXTERNAL MODULE: ./build/stage/manifests/manifest.js
var manifest = __nccwpck_require__(4351);
// EXTERNAL MODULE: ./build/stage/config/workspace-file.js
var workspace_file = __nccwpck_require__(8420);
;// CONCATENATED MODULE: ./build/stage/manifests/add-problems.js
const addProblems = (manifest, problems) => ({
    ...manifest,
    nameAt: manifest.nameAt,
    dependencies: manifest.dependencies,
    scripts: manifest.scripts,
    problems: [...manifest.problems, ...problems],
});

// EXTERNAL MODULE: ./build/stage/manifests/empty-manifest.js
var empty_manifest = __nccwpck_require__(2099);
;// CONCATENATED MODULE: ./build/stage/workspace/folder-reading.js


const isBroken = (manifest) => manifest.problems.some(({ severity }) => severity === "error");
async function readFolder(folder, reader) {
    const { index, directory, ecosystem } = folder;
    const entry = index.get(directory);
    const files = entry?.files[ecosystem];
    const manifest = files === undefined ? undefined : (await reader.read([{ ecosystem, files }]))[0];
    if (ecosystem === "npm" && entry?.pnpmWorkspace !== undefined) {
        const file = entry.pnpmWorkspace;
        const { members, problems } = await reader.readPnpmWorkspace(file);
        const own = withProblems(manifest, { ecosystem, file, problems });
        if (members !== undefined)
            return { manifest: own, declaration: { members, file, root: manifest } };
        if (own !== manifest)
            return { manifest: own, declaration: undefined };
    }
    if (ecosystem === "go" && entry?.goWork !== undefined) {
        const file = entry.goWork;
        const [work] = await reader.read([{ ecosystem, files: [file] }]);
        return {
            manifest: withProblems(manifest, { ecosystem, file, problems: work?.problems ?? [] }),
            declaration: { members: work?.members ?? { include: [], exclude: [] }, file, root: work },
        };
    }
    return {
        manifest,
        declaration: manifest?.members === undefined
            ? undefined
            : { members: manifest.members, file: manifest.path, root: manifest },
    };
}
function withProblems(manifest, { ecosystem, file, problems, }) {
    if (problems.length === 0)
        return manifest;
    return addProblems(manifest ?? (0,empty_manifest/* emptyManifest */.d)(ecosystem, file), problems);
}

;// CONCATENATED MODULE: ./build/stage/workspace/configured-repos.js




async function readConfigured(entry, { isMissing, index }, reader) {
    if (isMissing)
        return {
            kind: "missing",
            why: `${(0,path_text/* showPath */.P8)(entry.path)} of ${workspace_file/* WORKSPACE_FILE */.h} is not there`,
            problem: {
                code: "workspace/missing-folder",
                severity: "error",
                message: `${(0,path_text/* showPath */.P8)(entry.path)} is not there`,
                file: workspace_file/* WORKSPACE_FILE */.h,
                at: { keys: [...entry.at.keys, "path"] },
                hint: entry.url === undefined
                    ? "check the path out, or take the entry out"
                    : "clone it there, or take the entry out",
            },
        };
    const folder = index.get(entry.path);
    const manifests = await reader.read(manifest/* ECOSYSTEMS */.S.flatMap((ecosystem) => {
        const files = folder?.files[ecosystem];
        return files === undefined ? [] : [{ ecosystem, files }];
    }));
    return {
        kind: "there",
        manifests: manifests.filter((one) => one.name !== undefined || one.ecosystem === "terraform" || isBroken(one)),
    };
}

// EXTERNAL MODULE: ./build/stage/workspace/manifest-index.js
var manifest_index = __nccwpck_require__(4219);
// EXTERNAL MODULE: ./build/stage/config/repo-name.js
var repo_name = __nccwpck_require__(1496);
;// CONCATENATED MODULE: ./build/stage/workspace/names.js



const isUsable = (name) => (0,repo_name/* checkRepoName */.K)(name) === undefined;
function giveNames(repos) {
    const problems = [];
    const names = repos.map((repo) => {
        const manifest = repo.manifests.find(({ name }) => name !== undefined);
        const name = repo.configured ?? manifest?.name ?? repo.folderName;
        if (isUsable(name))
            return name;
        const fallback = pathName(repo);
        problems.push({
            code: "workspace/unusable-name",
            severity: "error",
            message: `${(0,path_text/* showText */.h$)(JSON.stringify(name).slice(0, 80))} cannot be a repo's name; it goes by ${fallback}`,
            file: repo.configured === undefined ? (manifest?.path ?? repo.directory) : workspace_file/* WORKSPACE_FILE */.h,
            ...(repo.configured !== undefined && repo.configuredKeys !== undefined
                ? { at: { keys: [...repo.configuredKeys, "name"] } }
                : manifest?.nameAt === undefined
                    ? {}
                    : { at: manifest.nameAt }),
            hint: "a name is 1 to 214 of A-Z a-z 0-9 @ . _ ~ + / - and does not start with -",
        });
        return fallback;
    });
    for (let changed = true; changed;) {
        changed = false;
        for (const positions of repeatedPositions(names)) {
            for (const position of positions) {
                const repo = repos[position];
                if (repo === undefined || (repo.configured !== undefined && isUsable(repo.configured)))
                    continue;
                const name = pathName(repo);
                changed ||= names[position] !== name;
                names[position] = name;
            }
        }
    }
    return { names, problems };
}
function repeatedPositions(names) {
    const first = new Map();
    const repeated = new Map();
    for (let position = 0; position < names.length; position += 1) {
        const name = names[position] ?? "";
        const other = first.get(name);
        if (other === undefined)
            first.set(name, position);
        else {
            const positions = repeated.get(name);
            if (positions === undefined)
                repeated.set(name, [other, position]);
            else
                positions.push(position);
        }
    }
    return repeated.values();
}
function pathName(repo) {
    const path = repo.directory === "." ? `./${repo.folderName}` : repo.directory;
    const name = [...Buffer.from(path)]
        .map((byte) => {
        const character = String.fromCharCode(byte);
        return /[A-Za-z0-9@._+/-]/.test(character) ? character : `~${byte.toString(16).padStart(2, "0")}`;
    })
        .join("")
        .replace(/^-/, "~2d");
    return name.length <= 214 ? name : name.slice(-214).replace(/^-/, "_");
}

// EXTERNAL MODULE: ./build/stage/manifests/names.js
var names = __nccwpck_require__(7280);
;// CONCATENATED MODULE: ./build/stage/workspace/repo-problems.js




function duplicatePackages(repos) {
    const first = new Map(manifest/* ECOSYSTEMS */.S.map((ecosystem) => [ecosystem, new Map()]));
    const repeated = new Map();
    for (const repo of repos)
        for (const manifest of repo.manifests) {
            const { ecosystem, name } = manifest;
            const known = first.get(ecosystem);
            if (name === undefined || known === undefined)
                continue;
            const key = (0,names/* normalizeName */.P)(ecosystem, name);
            const other = known.get(key);
            if (other === undefined)
                known.set(key, manifest);
            else
                repeated.set(other, [...(repeated.get(other) ?? [other]), manifest]);
        }
    return [...repeated.values()].flatMap((group) => group.map((manifest) => {
        const others = group.filter((other) => other !== manifest).map((other) => (0,path_text/* showPath */.P8)(other.path));
        return {
            code: "workspace/duplicate-package",
            severity: "error",
            message: `the ${manifest.ecosystem} package ${(0,path_text/* showText */.h$)(manifest.name ?? "")} is also provided by ${others.join(" and ")}`,
            file: manifest.path,
            ...(manifest.nameAt === undefined ? {} : { at: manifest.nameAt }),
            hint: "give one of them another name; until then whatever depends on one counts as depending on all",
        };
    }));
}
const unknownDependencies = (repos, known) => repos
    .filter(({ explicit }) => explicit.size > 0)
    .flatMap((repo) => [...repo.explicit]
    .filter(([name]) => !known.has(name))
    .map(([name, { at }]) => ({
    code: "workspace/unknown-repo",
    severity: "error",
    message: `${repo.name} depends on ${(0,path_text/* showText */.h$)(name)}, and no repo has that name`,
    file: workspace_file/* WORKSPACE_FILE */.h,
    at,
    hint: "wrknv workspace list shows the names",
})));

;// CONCATENATED MODULE: ./build/stage/workspace/survey.js
const EMPTY_SURVEY = {
    manifests: [],
    declared: [],
    foundByManifest: [],
    containers: [],
    problems: [],
};
const joinSurveys = (surveys) => (surveys.length === 1 ? surveys[0] : undefined) ?? {
    manifests: surveys.flatMap(({ manifests }) => manifests),
    declared: surveys.flatMap(({ declared }) => declared),
    foundByManifest: surveys.flatMap(({ foundByManifest }) => foundByManifest),
    containers: surveys.flatMap(({ containers }) => containers),
    problems: surveys.flatMap(({ problems }) => problems),
};

// EXTERNAL MODULE: ./build/stage/manifests/inherit.js
var inherit = __nccwpck_require__(1587);
// EXTERNAL MODULE: ./build/stage/manifests/members.js + 1 modules
var manifests_members = __nccwpck_require__(3600);
;// CONCATENATED MODULE: ./build/stage/manifests/cargo-path-members.js



function pathMembers({ root, members, manifests }) {
    const known = new Set([root.directory, ...members]);
    const found = [];
    const queue = [...known];
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
        const manifest = manifests.get(at);
        if (manifest === undefined)
            continue;
        for (const { path } of (0,inherit/* inheritFromRoot */.w)(manifest, root).dependencies) {
            if (path === undefined || known.has(path) || !(0,path_text/* isInside */.FK)(path, root.directory) || !manifests.has(path))
                continue;
            known.add(path);
            if (isOut(root, path))
                continue;
            found.push(path);
            queue.push(path);
        }
    }
    return found;
}
function isOut(root, path) {
    if (root.members === undefined)
        return true;
    const declaration = {
        include: [...root.members.include, { pattern: "**", at: { keys: [] } }],
        exclude: root.members.exclude,
    };
    return ((0,manifests_members/* matchMembers */.F)({ ecosystem: "cargo", declaration, directory: root.directory, candidates: [path] }).members
        .length === 0);
}

;// CONCATENATED MODULE: ./build/stage/workspace/declared-members.js








async function surveyDeclared(folder, reader) {
    const { directory, ecosystem, index } = folder;
    const { manifest: own, declaration } = folder.reading;
    const candidates = candidatesFor(folder);
    const match = (0,manifests_members/* matchMembers */.F)({ ecosystem, declaration: declaration.members, directory, candidates });
    const members = new Set(match.members);
    const isRepo = own !== undefined && (own.isPackage || isBroken(own));
    if (isRepo)
        members.add(directory);
    else
        members.delete(directory);
    const readAll = (folders) => reader.read(folders.map((one) => ({ ecosystem, files: index.get(one)?.files[ecosystem] ?? [] })));
    if (ecosystem === "cargo" && declaration.root !== undefined) {
        const all = [...index]
            .filter(([one, { files }]) => files.cargo !== undefined && (0,path_text/* isInside */.FK)(one, directory))
            .map(([one]) => one);
        const manifests = new Map((await readAll(all)).map((manifest) => [manifest.directory, manifest]));
        for (const member of pathMembers({ root: declaration.root, members: [...members], manifests }))
            members.add(member);
    }
    const others = [...members].filter((member) => member !== directory);
    const manifests = [...(isRepo ? [own] : []), ...(await readAll(others))];
    const { root } = declaration;
    return {
        ...EMPTY_SURVEY,
        manifests: root === undefined ? manifests : manifests.map((manifest) => (0,inherit/* inheritFromRoot */.w)(manifest, root)),
        declared: [{ ecosystem, directory, manifest: declaration.file, members: (0,order/* sorted */.IP)(members) }],
        containers: own === undefined || isRepo ? [] : [own],
        problems: match.unmatchedPatterns.map(({ pattern, at }) => ({
            code: "workspace/pattern-matches-nothing",
            severity: "warning",
            message: `${(0,path_text/* showText */.h$)(pattern)} matches no folder with a manifest`,
            file: declaration.file,
            at,
            hint: "correct it, or take it out",
        })),
    };
}
function candidatesFor({ directory, ecosystem, index, reading }) {
    const named = namedFolders(reading.declaration.members, directory);
    const candidates = [];
    for (const [folder, { files }] of index)
        if (files[ecosystem] !== undefined &&
            (named.has(folder) || !(0,manifest_index/* isHidden */.dK)(folder, (0,path_text/* isInside */.FK)(folder, directory) ? directory : ".")))
            candidates.push(folder);
    return candidates;
}
const namedFolders = ({ include }, directory) => new Set(include.flatMap(({ pattern }) => (0,path_text/* resolvePath */.o1)(directory, pattern) ?? []));

;// CONCATENATED MODULE: ./build/stage/workspace/found-repos.js





async function surveyFound({ directory: top, ecosystem, ...rest }, reader) {
    const folders = [];
    for (const [folder, entry] of rest.own)
        if ((entry.files[ecosystem] !== undefined || declaresBeside(entry, ecosystem)) &&
            !(0,manifest_index/* isHidden */.dK)(folder, top) &&
            (0,manifest_index/* isFoundWithoutDeclaration */.jE)(folder, top))
            folders.push([folder, entry]);
    if (folders.length === 0)
        return EMPTY_SURVEY;
    const manifests = await reader.read(folders.flatMap(([, { files }]) => {
        const own = files[ecosystem];
        return own === undefined ? [] : [{ ecosystem, files: own }];
    }));
    const byFolder = (0,order/* indexBy */.wQ)(manifests, (manifest) => manifest.directory);
    const nested = [];
    const single = [];
    for (const [folder, entry] of folders) {
        const manifest = byFolder.get(folder);
        const mayDeclare = manifest?.members !== undefined || declaresBeside(entry, ecosystem);
        const reading = folder === top
            ? rest.top
            : mayDeclare
                ? await readFolder({ index: rest.all, directory: folder, ecosystem }, reader)
                : { manifest, declaration: undefined };
        if (reading.declaration !== undefined) {
            const { declaration } = reading;
            nested.push(await surveyDeclared({ directory: folder, ecosystem, reading: { ...reading, declaration }, index: rest.all }, reader));
        }
        else if (reading.manifest !== undefined)
            single.push(reading.manifest);
    }
    const survey = joinSurveys(nested);
    const taken = new Set(survey.manifests.map(({ directory }) => directory));
    const found = single.filter((manifest) => !taken.has(manifest.directory) && isRepo(manifest, top));
    return {
        ...survey,
        manifests: [...survey.manifests, ...found],
        containers: [
            ...survey.containers,
            ...single.filter((manifest) => manifest.directory === top && !taken.has(top) && !isRepo(manifest, top)),
        ],
        foundByManifest: found.some(({ directory }) => directory !== top) ? [ecosystem] : [],
    };
}
const declaresBeside = ({ goWork, pnpmWorkspace }, ecosystem) => (ecosystem === "go" && goWork !== undefined) || (ecosystem === "npm" && pnpmWorkspace !== undefined);
const isRepo = (manifest, top) => isBroken(manifest) ||
    (manifest.directory === top
        ? manifest.isPackage
        : manifest.name !== undefined || manifest.ecosystem === "terraform");

;// CONCATENATED MODULE: ./build/stage/workspace/unit-survey.js





async function surveyUnit(unit, { own, all }, reader) {
    const { directory } = unit;
    const tops = [];
    for (const ecosystem of manifest/* ECOSYSTEMS */.S)
        tops.push([ecosystem, await readFolder({ index: own, directory, ecosystem }, reader)]);
    const topManifests = tops.flatMap(([, { manifest }]) => manifest ?? []);
    const isOneRepo = unit.form !== "monorepo" && topManifests.length > 0;
    const surveys = [];
    for (const [ecosystem, top] of tops) {
        const { declaration, manifest } = top;
        if (declaration !== undefined)
            surveys.push(await surveyDeclared({ directory, ecosystem, reading: { ...top, declaration }, index: all }, reader));
        else if (!isOneRepo)
            surveys.push(await surveyFound({ directory, ecosystem, top, own, all }, reader));
        else if (manifest !== undefined)
            surveys.push({ ...EMPTY_SURVEY, manifests: [manifest] });
    }
    const survey = joinSurveys(surveys);
    return survey.manifests.length > 0 ? survey : asOneApp(survey, topManifests);
}
function asOneApp(survey, tops) {
    const apps = tops.filter(({ name }) => name !== undefined);
    return {
        ...survey,
        manifests: apps,
        containers: survey.containers.filter((container) => !apps.includes(container)),
    };
}

;// CONCATENATED MODULE: ./build/stage/workspace/unit.js

function formAt(directory, units) {
    let best;
    for (const unit of units)
        if ((0,path_text/* isInside */.FK)(directory, unit.directory) &&
            (best === undefined || (0,path_text/* isInside */.FK)(unit.directory, best.directory)))
            best = unit;
    return best?.form ?? "siblings";
}

;// CONCATENATED MODULE: ./build/stage/workspace/discovery.js











async function discover(input, reader) {
    const survey = await surveyUnits(input.units, reader);
    const found = byFolder(survey.manifests);
    const unreadable = new Map();
    const problems = [...survey.problems];
    const addUnreadable = (directory, why) => {
        if (!found.has(directory))
            found.set(directory, []);
        unreadable.set(directory, why);
    };
    for (const { directory, absent } of input.units)
        if (absent !== undefined)
            addUnreadable(directory, absent);
    for (const entry of input.configured) {
        if (found.has(entry.path))
            continue;
        const configured = await readConfigured(entry, { isMissing: input.missing.has(entry.path), index: survey.index }, reader);
        if (configured.kind === "there")
            found.set(entry.path, configured.manifests);
        else {
            addUnreadable(entry.path, configured.why);
            problems.push(configured.problem);
        }
    }
    const { repos, problems: unusable } = nameRepos(input, { found, unreadable });
    problems.push(...unusable);
    const forms = new Set();
    for (const { manifests, form } of repos) {
        forms.add(form);
        for (const manifest of manifests)
            if (manifest.problems.length > 0)
                problems.push(...manifest.problems);
    }
    const named = byName(repos);
    problems.push(...survey.containers.flatMap((container) => container.problems), ...duplicatePackages(repos), ...unknownDependencies(repos, named));
    return {
        repos: named,
        declared: survey.declared.map((one) => ({
            ...one,
            members: one.members.filter((member) => found.has(member)),
        })),
        foundByManifest: manifest/* ECOSYSTEMS */.S.filter((ecosystem) => survey.foundByManifest.includes(ecosystem)),
        containers: survey.containers,
        form: forms.size > 1 ? "mixed" : ([...forms][0] ?? "monorepo"),
        problems,
    };
}
function byFolder(manifests) {
    const found = new Map();
    for (const manifest of manifests) {
        const others = found.get(manifest.directory);
        found.set(manifest.directory, others === undefined
            ? [manifest]
            : [...others.filter(({ ecosystem }) => ecosystem !== manifest.ecosystem), manifest]);
    }
    return found;
}
const byName = (repos) => (0,order/* indexBy */.wQ)([...repos].sort((0,order.by)(({ name }) => name)), ({ name }) => name);
async function surveyUnits(units, reader) {
    const innerFirst = units.filter(({ absent }) => absent === undefined).sort((a, b) => depth(b) - depth(a));
    const indexed = innerFirst.map((unit) => ({ unit, own: (0,manifest_index/* indexManifests */.n0)(unit.files, unit.directory) }));
    const [only] = indexed;
    const all = indexed.length === 1 && only !== undefined ? only.own : new Map(indexed.flatMap(({ own }) => [...own]));
    const surveys = [];
    for (const { unit, own } of indexed)
        surveys.push(await surveyUnit(unit, { own, all }, reader));
    return { ...joinSurveys(surveys), index: all };
}
const depth = ({ directory }) => (directory === "." ? 0 : directory.split("/").length);
const NO_DEPENDENCIES = new Map();
const inOrder = (manifests) => manifests.length < 2
    ? manifests
    : manifest/* ECOSYSTEMS */.S.flatMap((ecosystem) => manifests.filter((manifest) => manifest.ecosystem === ecosystem));
const ONLY = new Map(manifest/* ECOSYSTEMS */.S.map((ecosystem) => [ecosystem, [ecosystem]]));
const ecosystemsOf = (manifests) => (manifests.length === 1 && manifests[0] !== undefined ? ONLY.get(manifests[0].ecosystem) : undefined) ??
    manifests.map(({ ecosystem }) => ecosystem);
function nameRepos({ units, configured, rootName, defaultRunsOn }, { found, unreadable, }) {
    const entries = (0,order/* indexBy */.wQ)(configured, ({ path }) => path);
    const ordered = (0,order/* sorted */.IP)(found.keys()).map((directory) => ({
        directory,
        entry: entries.get(directory),
        manifests: inOrder(found.get(directory) ?? []),
    }));
    const { names, problems } = giveNames(ordered.map(({ directory, entry, manifests }) => ({
        directory,
        configured: entry?.name,
        configuredKeys: entry?.at.keys,
        manifests,
        folderName: directory === "." ? rootName : (0,path_text/* baseName */.Fl)(directory),
    })));
    const repos = ordered.map(({ directory, entry, manifests }, position) => {
        const broken = manifests.find(isBroken);
        return {
            name: names[position] ?? directory,
            path: directory,
            form: units.length === 1 ? (units[0]?.form ?? "monorepo") : formAt(directory, units),
            declaredKind: entry?.kind,
            manifests,
            ecosystems: ecosystemsOf(manifests),
            version: manifests.find(({ version }) => version !== undefined)?.version,
            runsOn: entry === undefined || entry.runsOn.length === 0 ? defaultRunsOn : entry.runsOn,
            inputs: entry?.inputs ?? [],
            explicit: entry?.dependencies ?? NO_DEPENDENCIES,
            unreadable: unreadable.get(directory) ??
                (broken === undefined ? undefined : `${(0,path_text/* showPath */.P8)(broken.path)} cannot be read`),
        };
    });
    return { repos, problems };
}


/***/ }),

/***/ 3488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  O9: () => (/* binding */ LOCK_LIMIT_BYTES),
  MK: () => (/* binding */ folderBelow),
  h5: () => (/* binding */ openLocks)
});

// UNUSED EXPORTS: servedLockfiles

// EXTERNAL MODULE: ./build/stage/base/order.js
var order = __nccwpck_require__(3811);
// EXTERNAL MODULE: ./build/stage/base/path-text.js
var path_text = __nccwpck_require__(6906);
// EXTERNAL MODULE: ./build/stage/manifests/lockfile-names.js
var lockfile_names = __nccwpck_require__(6598);
// EXTERNAL MODULE: ./build/stage/manifests/manifest.js
var manifest = __nccwpck_require__(4351);
;// CONCATENATED MODULE: ./build/stage/workspace/lock-cache.js
const LEAST_VALUES = 2;
const MOST_VALUES = 16;
const MOST_LENGTH = 3 * 1024 * 1024;
const openLockCache = () => ({
    readings: openRecent(({ reading }) => (reading?.kind === "text" ? reading.text.length : 0)),
    opened: openRecent(({ length }) => length),
});
function openRecent(lengthOf) {
    const kept = [];
    let length = 0;
    return {
        find(fits) {
            const at = kept.findLastIndex(fits);
            const [value] = at < 0 ? [] : kept.splice(at, 1);
            if (value !== undefined)
                kept.push(value);
            return value;
        },
        has: (fits) => kept.some(fits),
        add(value) {
            kept.push(value);
            length += lengthOf(value);
            while (kept.length > MOST_VALUES || (kept.length > LEAST_VALUES && length > MOST_LENGTH))
                for (const old of kept.splice(0, 1))
                    length -= lengthOf(old);
        },
    };
}

// EXTERNAL MODULE: ./build/stage/workspace/root-members.js
var root_members = __nccwpck_require__(5605);
;// CONCATENATED MODULE: ./build/stage/workspace/locks.js






const LOCK_LIMIT_BYTES = 32 * 1024 * 1024;
function openLocks({ workspace, paths, read, fileAt, cache = openLockCache() }) {
    let served;
    const readings = new Map();
    const all = () => (served ??= servedLockfiles(workspace, paths));
    const readFile = async (path) => {
        const file = fileAt?.(path);
        if (file === undefined)
            return read(path);
        const known = cache.readings.find((one) => one.file === file);
        if (known !== undefined)
            return known.reading;
        const reading = await read(path);
        cache.readings.add({ file, reading });
        return reading;
    };
    const text = async (path) => {
        const reading = await readFile(path);
        return reading?.kind === "text" ? reading.text : undefined;
    };
    const isSame = (path) => ({ file, companions }) => file === fileAt?.(path) && [...companions].every(([other, its]) => fileAt(other) === its);
    const openLock = async (path) => {
        const known = cache.opened.find(isSame(path));
        if (known !== undefined)
            return known.read;
        const reading = await readFile(path);
        if (reading === undefined)
            return undefined;
        if (reading.kind !== "text")
            return unknownLock(reading.kind === "too-large" ? `it has more than ${LOCK_LIMIT_BYTES} bytes` : reading.why);
        const { LOCKFILE_FORMATS } = await Promise.all(/* import() */[__nccwpck_require__.e(523), __nccwpck_require__.e(910)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3910));
        const format = LOCKFILE_FORMATS.get((0,path_text/* baseName */.Fl)(path));
        if (format === undefined)
            return unknownLock("this format is not read by its meaning");
        const companions = new Map();
        const others = new Map();
        for (const name of format.companions) {
            const other = (0,path_text/* joinPath */.uJ)((0,path_text/* parentOf */.gN)(path), name);
            others.set(other, fileAt?.(other));
            const companion = await text(other);
            if (companion !== undefined)
                companions.set(name, companion);
        }
        const input = { path, text: reading.text, companions };
        const opened = format.open?.(input, cache.opened.find((one) => one.path === path)?.read) ??
            ((members) => format.read({ ...input, members }));
        const file = fileAt?.(path);
        if (file !== undefined)
            cache.opened.add({ path, file, companions: others, read: opened, length: reading.text.length });
        return opened;
    };
    const readLock = async (path) => {
        const lockfile = all().find((one) => one.path === path);
        return lockfile === undefined ? undefined : (await openLock(path))?.(membersBelow(lockfile));
    };
    return {
        get served() {
            return all();
        },
        text,
        read(path) {
            let reading = readings.get(path);
            if (reading === undefined)
                readings.set(path, (reading = readLock(path)));
            return reading;
        },
        isAtHand(path) {
            return readings.has(path) || cache.opened.has(isSame(path));
        },
        cache,
    };
}
const unknownLock = (why) => () => ({ kind: "unknown", why, line: 1 });
const membersBelow = ({ directory, members }) => directory === "."
    ? members
    : (0,order/* indexBy */.wQ)(members.values(), (manifest) => folderBelow(directory, manifest.directory));
const folderBelow = (directory, folder) => directory === "."
    ? folder
    : folder === directory
        ? "."
        : (0,path_text/* isInside */.FK)(folder, directory)
            ? folder.slice(directory.length + 1)
            : `${"../".repeat(directory.split("/").length)}${folder}`;
const ECOSYSTEM_OF = new Map(manifest/* ECOSYSTEMS */.S.filter((ecosystem) => ecosystem !== "go").flatMap((ecosystem) => lockfile_names/* LOCKFILES */.JA[ecosystem].map((name) => [name, ecosystem])));
function servedLockfiles(workspace, paths) {
    const served = [];
    for (const path of [...paths].sort()) {
        const ecosystem = ECOSYSTEM_OF.get((0,path_text/* baseName */.Fl)(path));
        if (ecosystem === undefined)
            continue;
        const directory = (0,path_text/* parentOf */.gN)(path);
        const { isDeclared, manifests } = (0,root_members/* rootMembers */.k)(workspace, ecosystem, directory);
        if (manifests.size > 0)
            served.push({ path, ecosystem, directory, isShared: isDeclared, members: manifests });
    }
    return served;
}


/***/ }),

/***/ 4219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HS: () => (/* binding */ isManifestPath),
/* harmony export */   dK: () => (/* binding */ isHidden),
/* harmony export */   jE: () => (/* binding */ isFoundWithoutDeclaration),
/* harmony export */   lP: () => (/* binding */ MANIFEST_ENDINGS),
/* harmony export */   n0: () => (/* binding */ indexManifests)
/* harmony export */ });
/* harmony import */ var _base_path_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6906);
/* harmony import */ var _manifests_read_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5793);


const NAMES = new Set([
    "package.json", "pnpm-workspace.yaml", "pyproject.toml", "go.mod", "go.work", "Cargo.toml", "pyvenv.cfg",
    "wrknv.toml", ".wrknv.toml",
]);
const MANIFEST_ENDINGS = [
    "package.json", "pnpm-workspace.yaml", ".toml", "go.mod", "go.work", ".tf", "pyvenv.cfg",
];
function isManifestPath(path) {
    const name = (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(path);
    return NAMES.has(name) || name.endsWith(".tf");
}
const NEVER_ENTERED = /(?:^|\/)(?:node_modules|venv|\.venv|workenv|__pypackages__|\.git)(?:\/|$)/;
const NOT_FOUND_IN = new Set(["vendor", "testdata", "fixtures", "__fixtures__", "templates"]);
const isHidden = (directory, unitDirectory) => directory !== "." &&
    directory.includes(".") &&
    partsBelow(directory, unitDirectory).some((part) => part.startsWith("."));
const isFoundWithoutDeclaration = (directory, unitDirectory) => !partsBelow(directory, unitDirectory).some((part) => NOT_FOUND_IN.has(part));
const partsBelow = (directory, unitDirectory) => {
    if (directory === unitDirectory)
        return [];
    return (unitDirectory === "." ? directory : directory.slice(unitDirectory.length + 1)).split("/");
};
const isInstalled = (directory, unitDirectory) => NEVER_ENTERED.test(unitDirectory === "." || directory === unitDirectory ? directory : directory.slice(unitDirectory.length));
function indexManifests(paths, unitDirectory) {
    const index = new Map();
    const virtual = new Set();
    for (const path of paths) {
        const slash = path.lastIndexOf("/");
        const directory = slash < 0 ? "." : path.slice(0, slash);
        const name = slash < 0 ? path : path.slice(slash + 1);
        if (name === "pyvenv.cfg") {
            virtual.add(directory);
            continue;
        }
        const role = roleOf(name);
        if (role === undefined || isInstalled(directory, unitDirectory))
            continue;
        let folder = index.get(directory);
        if (folder === undefined) {
            folder = { files: {}, pnpmWorkspace: undefined, goWork: undefined };
            index.set(directory, folder);
        }
        if (role === "pnpmWorkspace" || role === "goWork")
            folder[role] = path;
        else {
            const files = folder.files[role];
            if (files === undefined)
                folder.files[role] = [path];
            else
                files.push(path);
        }
    }
    if (virtual.size > 0)
        for (const directory of [...index.keys()])
            if ([...virtual].some((root) => directory === root || directory.startsWith(`${root}/`)))
                index.delete(directory);
    return index;
}
const roleOf = (name) => name === "pnpm-workspace.yaml" ? "pnpmWorkspace" : name === "go.work" ? "goWork" : (0,_manifests_read_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .ecosystemOf */ .Mg)(name);


/***/ }),

/***/ 7336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ openManifestReader)
/* harmony export */ });
/* harmony import */ var _manifests_empty_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2099);
/* harmony import */ var _manifests_pnpm_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7563);
/* harmony import */ var _manifests_read_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5793);
/* harmony import */ var _manifests_terraform_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1584);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1419);





const NO_OTHERS = [];
const FILES_A_TURN = 500;
function openManifestReader(root, files, cache) {
    const read = (file) => (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .readNow */ .DS)(root, file, _manifests_read_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST_LIMIT_BYTES */ .SC) ?? (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .readFromObjects */ .XW)(file, _manifests_read_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST_LIMIT_BYTES */ .SC);
    const readOne = async ({ ecosystem }, first, others) => {
        const reading = await read(first);
        if (others.length === 0 || reading.kind !== "text")
            return manifestFrom(ecosystem, first.path, reading);
        const more = [];
        for (const file of others) {
            const other = await read(file);
            if (other.kind !== "text")
                return manifestFrom(ecosystem, file.path, other);
            more.push({ path: file.path, text: other.text });
        }
        return (0,_manifests_terraform_js__WEBPACK_IMPORTED_MODULE_3__/* .readTerraform */ .T)([{ path: first.path, text: reading.text }, ...more]);
    };
    return {
        async read(requests) {
            const manifests = [];
            let turn = 0;
            for (const request of requests) {
                const [path = "", ...more] = request.files;
                const first = files.get(path);
                if (first === undefined) {
                    manifests.push(unreadable(request, "it is gone"));
                    continue;
                }
                const others = more.length === 0 ? NO_OTHERS : more.flatMap((other) => files.get(other) ?? []);
                const known = cache.get(first);
                if (known !== undefined && sameFiles(known.others, others)) {
                    manifests.push(known.manifest);
                    continue;
                }
                const reading = others.length === 0 ? (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .readNow */ .DS)(root, first, _manifests_read_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST_LIMIT_BYTES */ .SC) : undefined;
                const manifest = reading === undefined
                    ? await readOne(request, first, others)
                    : manifestFrom(request.ecosystem, first.path, reading);
                cache.set(first, { manifest, others });
                manifests.push(manifest);
                turn += 1;
                if (turn % FILES_A_TURN === 0)
                    await new Promise((resolve) => setImmediate(resolve));
            }
            return manifests;
        },
        async readPnpmWorkspace(path) {
            const file = files.get(path);
            const [reading] = file === undefined ? [] : await (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .readFiles */ .Ul)(root, [file], _manifests_read_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST_LIMIT_BYTES */ .SC);
            if (reading?.kind === "text")
                return (0,_manifests_pnpm_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .readPnpmWorkspace */ .d)({ path, text: reading.text });
            const why = reading?.kind === "unreadable" ? reading.why : "it is too large";
            return {
                members: undefined,
                problems: [
                    {
                        code: "manifest/unreadable",
                        severity: "error",
                        message: `${path} cannot be read: ${why}`,
                        file: path,
                    },
                ],
            };
        },
    };
}
const sameFiles = (a, b) => a === b || (a.length === b.length && a.every((file, position) => file === b[position]));
function manifestFrom(ecosystem, path, reading) {
    switch (reading.kind) {
        case "text":
            return (0,_manifests_read_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .readManifest */ .WI)({ ecosystem, path, text: reading.text });
        case "too-large":
            return (0,_manifests_read_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .tooLargeManifest */ .P5)({ ecosystem, path, sizeBytes: reading.sizeBytes });
        case "unreadable":
            return unreadable({ ecosystem, files: [path] }, reading.why);
    }
}
function unreadable({ ecosystem, files: [path = ""] }, why) {
    return {
        ...(0,_manifests_empty_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyManifest */ .d)(ecosystem, path),
        isPackage: true,
        problems: [
            { code: "manifest/unreadable", severity: "error", message: `it cannot be read: ${why}`, file: path },
        ],
    };
}


/***/ }),

/***/ 3180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ reposByPath)
/* harmony export */ });
/* harmony import */ var _base_order_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3811);

const known = new WeakMap();
function reposByPath(workspace) {
    let byPath = known.get(workspace);
    if (byPath === undefined)
        known.set(workspace, (byPath = (0,_base_order_js__WEBPACK_IMPORTED_MODULE_0__/* .indexBy */ .wQ)(workspace.repos.values(), ({ path }) => path)));
    return byPath;
}


/***/ }),

/***/ 5605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ rootMembers)
/* harmony export */ });
/* harmony import */ var _repos_by_path_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3180);

function rootMembers(workspace, ecosystem, directory) {
    const declared = workspace.declared.find((one) => one.ecosystem === ecosystem && one.directory === directory);
    const byPath = (0,_repos_by_path_js__WEBPACK_IMPORTED_MODULE_0__/* .reposByPath */ .m)(workspace);
    const members = new Set(declared?.members);
    const manifests = new Map();
    for (const folder of new Set([directory, ...members])) {
        const manifest = byPath.get(folder)?.manifests.find((one) => one.ecosystem === ecosystem) ??
            workspace.containers.find((one) => one.ecosystem === ecosystem && one.directory === folder);
        if (manifest !== undefined)
            manifests.set(folder, manifest);
    }
    return { isDeclared: declared !== undefined, members, manifests };
}


/***/ }),

/***/ 7175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   he: () => (/* binding */ rootBelowTop),
/* harmony export */   hk: () => (/* binding */ siblingsIn),
/* harmony export */   wg: () => (/* binding */ findRoot)
/* harmony export */ });
/* harmony import */ var _base_path_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6906);
/* harmony import */ var _base_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1297);
/* harmony import */ var _config_workspace_file_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8420);
/* harmony import */ var _manifests_members_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3600);
/* harmony import */ var _manifests_pnpm_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7563);
/* harmony import */ var _manifests_read_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5793);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5927);







const ROOT_MANIFESTS = [
    ["package.json", "npm"],
    ["pyproject.toml", "python"],
    ["go.work", "go"],
    ["Cargo.toml", "cargo"],
];
const ANY_MANIFEST = ["pyproject.toml", "package.json", "go.mod", "Cargo.toml", "main.tf"];
async function findRoot(options) {
    const { given, git } = options;
    const start = (0,_system_files_js__WEBPACK_IMPORTED_MODULE_5__.realPath)(given?.path ?? options.start);
    if (start === undefined || !(0,_system_files_js__WEBPACK_IMPORTED_MODULE_5__.isDirectory)(start))
        throw new _base_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR("workspace/no-root", `${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)(given?.path ?? options.start)} is not a folder`, {
            hint: given === undefined ? "change to a folder that is there" : `correct ${given.name}`,
        });
    const top = nearest(start, (folder) => (0,_system_files_js__WEBPACK_IMPORTED_MODULE_5__.exists)(`${folder}/.git`));
    if (given !== undefined) {
        if (top === undefined)
            await refuseBare(start, git);
        return { path: start, reason: `given by ${given.name}`, top };
    }
    const configured = nearest(start, (folder) => (0,_system_files_js__WEBPACK_IMPORTED_MODULE_5__.exists)(`${folder}/${_config_workspace_file_js__WEBPACK_IMPORTED_MODULE_6__/* .WORKSPACE_FILE */ .h}`));
    if (configured !== undefined)
        return {
            path: configured,
            reason: `it holds ${_config_workspace_file_js__WEBPACK_IMPORTED_MODULE_6__/* .WORKSPACE_FILE */ .h}`,
            top: nearest(configured, (folder) => (0,_system_files_js__WEBPACK_IMPORTED_MODULE_5__.exists)(`${folder}/.git`)),
        };
    if (top === undefined) {
        if (hasSiblings(start))
            return { path: start, reason: "it is a folder of git repositories", top: undefined };
        await refuseBare(start, git);
        throw new _base_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR("workspace/no-root", `${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)(start)} is in no git repository, and no folder above it holds ${_config_workspace_file_js__WEBPACK_IMPORTED_MODULE_6__/* .WORKSPACE_FILE */ .h}`, {
            hint: "run git init and commit, change to a workspace, or give --root DIR",
        });
    }
    for (let folder = start;; folder = above(folder)) {
        const manifest = await declaringManifest(folder, start);
        if (manifest !== undefined)
            return {
                path: folder,
                reason: folder === start
                    ? `its ${manifest} declares members`
                    : `its ${manifest} declares this folder as a member`,
                top,
            };
        if (folder === top)
            break;
    }
    if ((0,_system_files_js__WEBPACK_IMPORTED_MODULE_5__.entryKind)(`${top}/.git`) === "file") {
        const outer = (await git.at(top).run(["rev-parse", "--show-superproject-working-tree"])).stdout
            .toString("utf8")
            .trimEnd();
        if (outer !== "") {
            const superproject = await findRoot({
                start: outer,
                given: { path: outer, name: "the submodule's superproject" },
                git,
            });
            return {
                ...superproject,
                reason: `it is the superproject of the submodule ${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)((0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(top))}`,
            };
        }
    }
    const parent = above(top);
    if (parent !== top && hasManifest(top) && hasSiblings(parent, top))
        return {
            path: parent,
            reason: `${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)((0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(top))} declares no members, and other git repositories with a manifest lie beside it`,
            top: undefined,
        };
    return { path: top, reason: "it is the top of the git repository", top };
}
const above = (folder) => folder === "/" ? "/" : (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(folder) === "" ? "/" : (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(folder);
function nearest(start, fits) {
    for (let folder = start;; folder = above(folder)) {
        if (fits(folder))
            return folder;
        if (above(folder) === folder)
            return undefined;
    }
}
async function declaringManifest(folder, start) {
    for (const [name, ecosystem] of ROOT_MANIFESTS) {
        const declared = await declaredMembers(folder, name, ecosystem);
        if (declared === undefined)
            continue;
        if (folder === start)
            return declared.file;
        const parts = start.slice(folder.length + 1).split("/");
        const candidates = parts.map((_part, position) => parts.slice(0, position + 1).join("/"));
        if ((0,_manifests_members_js__WEBPACK_IMPORTED_MODULE_2__/* .matchMembers */ .F)({ ecosystem, declaration: declared.members, directory: ".", candidates }).members.length >
            0)
            return declared.file;
    }
    return undefined;
}
async function declaredMembers(folder, name, ecosystem) {
    if (ecosystem === "npm") {
        const pnpm = (0,_system_files_js__WEBPACK_IMPORTED_MODULE_5__.readText)(`${folder}/pnpm-workspace.yaml`);
        const { members } = pnpm === undefined
            ? { members: undefined }
            : await (0,_manifests_pnpm_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .readPnpmWorkspace */ .d)({ path: "pnpm-workspace.yaml", text: pnpm });
        if (members !== undefined)
            return { file: "pnpm-workspace.yaml", members };
    }
    const text = (0,_system_files_js__WEBPACK_IMPORTED_MODULE_5__.readText)(`${folder}/${name}`);
    const members = text === undefined ? undefined : (0,_manifests_read_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .readManifest */ .WI)({ ecosystem, path: name, text }).members;
    return members === undefined ? undefined : { file: name, members };
}
const hasManifest = (folder) => ANY_MANIFEST.some((name) => (0,_system_files_js__WEBPACK_IMPORTED_MODULE_5__.exists)(`${folder}/${name}`));
const hasSiblings = (folder, but) => siblingsIn(folder).some((name) => (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(folder, name) !== but);
const siblingsIn = (folder) => (0,_system_files_js__WEBPACK_IMPORTED_MODULE_5__.namesIn)(folder).filter((name) => !name.startsWith(".") && (0,_system_files_js__WEBPACK_IMPORTED_MODULE_5__.exists)(`${folder}/${name}/.git`) && hasManifest(`${folder}/${name}`));
async function refuseBare(folder, git) {
    if ((0,_system_files_js__WEBPACK_IMPORTED_MODULE_5__.exists)(`${folder}/HEAD`) && (0,_system_files_js__WEBPACK_IMPORTED_MODULE_5__.isDirectory)(`${folder}/objects`))
        await git.at(folder).run(["rev-parse", "--show-toplevel"]);
}
const rootBelowTop = (root) => root.top === undefined || root.top === root.path || !(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .FK)(root.path, root.top)
    ? "."
    : root.path.slice(root.top === "/" ? 1 : root.top.length + 1);


/***/ }),

/***/ 1419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CR: () => (/* binding */ toWorkspacePath),
/* harmony export */   DS: () => (/* binding */ readNow),
/* harmony export */   O2: () => (/* binding */ manifestsOffHead),
/* harmony export */   PL: () => (/* binding */ treeSnapshot),
/* harmony export */   Ul: () => (/* binding */ readFiles),
/* harmony export */   VJ: () => (/* binding */ indexSnapshot),
/* harmony export */   W9: () => (/* binding */ takeSnapshot),
/* harmony export */   XW: () => (/* binding */ readFromObjects),
/* harmony export */   mz: () => (/* binding */ snapshotBefore),
/* harmony export */   po: () => (/* binding */ listManifests),
/* harmony export */   ri: () => (/* binding */ toGitPath)
/* harmony export */ });
/* harmony import */ var _base_path_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6906);
/* harmony import */ var _git_file_change_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(9183);
/* harmony import */ var _git_index_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8907);
/* harmony import */ var _git_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6572);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5927);
/* harmony import */ var _manifests_lockfile_names_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6598);
/* harmony import */ var _manifest_index_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4219);







function toWorkspacePath(checkout, path) {
    if (checkout.rootBelowTop === ".")
        return (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(checkout.directory, path);
    return (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .FK)(path, checkout.rootBelowTop) ? path.slice(checkout.rootBelowTop.length + 1) : undefined;
}
const toGitPath = (checkout, path) => checkout.directory === "."
    ? (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(checkout.rootBelowTop, path)
    : path.slice(checkout.directory.length + 1);
const ENDINGS = [..._manifest_index_js__WEBPACK_IMPORTED_MODULE_5__/* .MANIFEST_ENDINGS */ .lP, ..._manifests_lockfile_names_js__WEBPACK_IMPORTED_MODULE_4__/* .LOCK_ENDINGS */ .h0];
const listManifests = (checkout) => (0,_git_index_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .listIndex */ .VH)(checkout.git, ENDINGS);
const manifestsOffHead = (checkout) => (0,_git_index_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .differsFromHead */ .Ss)(checkout.git, ENDINGS);
class IndexFile {
    path;
    checkout;
    onDisk = true;
    #entry;
    constructor(path, checkout, entry) {
        this.path = path;
        this.checkout = checkout;
        this.#entry = entry;
    }
    get isLink() {
        return this.#entry.isLink;
    }
    id() {
        return this.#entry.id();
    }
}
async function indexSnapshot(checkout, listed) {
    const [entries, gitlinks] = await Promise.all([listed, listGitlinks(checkout)]);
    const files = new Map();
    const locks = new Map();
    for (const entry of entries) {
        const kept = (0,_manifest_index_js__WEBPACK_IMPORTED_MODULE_5__/* .isManifestPath */ .HS)(entry.path) ? files : (0,_manifests_lockfile_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isLockPath */ .L1)(entry.path) ? locks : undefined;
        const path = kept === undefined ? undefined : toWorkspacePath(checkout, entry.path);
        if (path !== undefined)
            kept?.set(path, new IndexFile(path, checkout, entry));
    }
    return { checkout, files, locks, gitlinks };
}
async function takeSnapshot(index, state) {
    const { checkout } = index;
    if (state.kind === "commit")
        return treeSnapshot(checkout, state.commit);
    const differing = [];
    const put = (gitPath, file) => {
        const path = toWorkspacePath(checkout, gitPath);
        if (path !== undefined)
            differing.push({ path, file: file === undefined ? undefined : { path, checkout, ...file } });
    };
    if (state.kind === "head") {
        for (const { path, oldId, oldMode } of state.differing)
            put(path, oldId === null ? undefined : { id: () => oldId, onDisk: false, isLink: oldMode === LINK });
    }
    else {
        for (const { path, kind, workMode } of state.status)
            put(path, workMode === null && kind !== "untracked"
                ? undefined
                : { id: () => null, onDisk: true, isLink: workMode === LINK });
    }
    return withFiles(index, differing);
}
function withFiles(snapshot, differing) {
    const files = overlay(snapshot.files, differing.filter(({ path }) => (0,_manifest_index_js__WEBPACK_IMPORTED_MODULE_5__/* .isManifestPath */ .HS)(path)));
    const locks = overlay(snapshot.locks, differing.filter(({ path }) => (0,_manifests_lockfile_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isLockPath */ .L1)(path)));
    return files === snapshot.files && locks === snapshot.locks ? snapshot : { ...snapshot, files, locks };
}
function overlay(files, differing) {
    if (differing.length === 0)
        return files;
    const others = new Map(files);
    for (const { path, file } of differing)
        if (file === undefined)
            others.delete(path);
        else
            others.set(path, file);
    return others;
}
const LINK = "120000";
async function treeSnapshot(checkout, commit) {
    const files = new Map();
    const locks = new Map();
    const gitlinks = new Map();
    for (const { path: gitPath, mode, id } of await (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .listTree */ .nT)(checkout.git, commit)) {
        const path = toWorkspacePath(checkout, gitPath);
        if (path === undefined)
            continue;
        if (mode === _git_file_change_js__WEBPACK_IMPORTED_MODULE_6__/* .GITLINK */ .R)
            gitlinks.set(path, id);
        else {
            const kept = (0,_manifest_index_js__WEBPACK_IMPORTED_MODULE_5__/* .isManifestPath */ .HS)(gitPath) ? files : (0,_manifests_lockfile_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isLockPath */ .L1)(gitPath) ? locks : undefined;
            kept?.set(path, { path, checkout, id: () => id, onDisk: false, isLink: mode === LINK });
        }
    }
    return { checkout, files, locks, gitlinks };
}
function snapshotBefore(snapshot, changes) {
    const { checkout } = snapshot;
    const links = [...snapshot.gitlinks.keys()];
    return withFiles(snapshot, changes
        .filter(({ path }) => (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .FK)(path, checkout.directory) && !links.some((link) => (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .FK)(path, link)))
        .map(({ path, oldId, oldMode }) => ({
        path,
        file: oldId === null
            ? undefined
            : { path, checkout, id: () => oldId, onDisk: false, isLink: oldMode === LINK },
    })));
}
async function listGitlinks(checkout) {
    const links = new Map();
    if ((0,_system_files_js__WEBPACK_IMPORTED_MODULE_3__.readText)(`${checkout.git.directory}/.gitmodules`) === undefined)
        return links;
    const { stdout } = await checkout.git.run(["config", "-z", "--file", ".gitmodules", "--get-regexp", "^submodule\\..*\\.path$"], { allow: [0, 1] });
    const paths = stdout
        .toString("utf8")
        .split("\0")
        .flatMap((record) => (record.includes("\n") ? [record.slice(record.indexOf("\n") + 1)] : []));
    for (const entry of await (0,_git_index_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .listIndexAt */ .UC)(checkout.git, paths))
        if (entry.isGitlink) {
            const path = toWorkspacePath(checkout, entry.path);
            if (path !== undefined)
                links.set(path, entry.id());
        }
    return links;
}
async function readFiles(root, files, limitBytes) {
    const readings = [];
    for (const file of files)
        readings.push(readNow(root, file, limitBytes) ?? (await readFromObjects(file, limitBytes)));
    return readings;
}
function readNow(root, file, limitBytes) {
    if (!file.onDisk)
        return undefined;
    const path = file.isLink ? linkTarget(root, file.path) : `${root}/${file.path}`;
    return path === undefined ? undefined : readFromDisk(path, limitBytes);
}
function linkTarget(root, path) {
    const target = (0,_system_files_js__WEBPACK_IMPORTED_MODULE_3__.realPath)((0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(root, path));
    const top = (0,_system_files_js__WEBPACK_IMPORTED_MODULE_3__.realPath)(root);
    return target !== undefined && top !== undefined && (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .FK)(target, top) ? target : undefined;
}
function readFromDisk(path, limitBytes) {
    try {
        const text = (0,_system_files_js__WEBPACK_IMPORTED_MODULE_3__.readText)(path);
        if (text === undefined)
            return undefined;
        if (text.length * 3 <= limitBytes || Buffer.byteLength(text) <= limitBytes)
            return { kind: "text", text };
        return { kind: "too-large", sizeBytes: Buffer.byteLength(text) };
    }
    catch (error) {
        if (error instanceof Error &&
            "code" in error &&
            (error.code === "ERR_FS_FILE_TOO_LARGE" || error.code === "ERR_STRING_TOO_LONG"))
            return { kind: "too-large", sizeBytes: Infinity };
        return { kind: "unreadable", why: error instanceof Error ? error.message : String(error) };
    }
}
async function readFromObjects(file, limitBytes) {
    if (file.isLink)
        return {
            kind: "unreadable",
            why: "it is a symbolic link that leads out of the workspace or nowhere; put the file itself there",
        };
    const id = file.id();
    if (id === null)
        return { kind: "unreadable", why: "it is gone" };
    const object = await file.checkout.objects.readObject(id);
    if (object?.type !== "blob")
        return { kind: "unreadable", why: `git does not have its content (${id})` };
    return object.content.length > limitBytes
        ? { kind: "too-large", sizeBytes: object.content.length }
        : { kind: "text", text: object.content.toString("utf8") };
}


/***/ }),

/***/ 8179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b7: () => (/* binding */ CommanderError),
/* harmony export */   c$: () => (/* binding */ Option),
/* harmony export */   uB: () => (/* binding */ Command)
/* harmony export */ });
/* unused harmony exports program, createCommand, createArgument, createOption, InvalidArgumentError, InvalidOptionArgumentError, Argument, Help */
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8909);


// wrapper to provide named exports for ESM.
const {
  /* program */ "DM": program,
  /* createCommand */ "gu": createCommand,
  /* createArgument */ "er": createArgument,
  /* createOption */ "Ww": createOption,
  /* CommanderError */ "b7": CommanderError,
  /* InvalidArgumentError */ "Di": InvalidArgumentError,
  /* InvalidOptionArgumentError */ "a2": InvalidOptionArgumentError, // deprecated old name
  /* Command */ "uB": Command,
  /* Argument */ "ef": Argument,
  /* Option */ "c$": Option,
  /* Help */ "_V": Help,
} = _index_js__WEBPACK_IMPORTED_MODULE_0__;


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(264);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
