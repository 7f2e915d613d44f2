using MiniPhp.Interpreter.Hosting;
using MiniPhp.Interpreter.Syntax;
using MiniPhp.Runtime.Output;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Scripts;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Cli;

/// <summary>What the program does with an engine: run a script or code, check a script, list things. Each returns the exit status.</summary>
internal sealed class ScriptRun
{
    private readonly CommandLine _command;
    private readonly ScriptEngine _engine;
    private readonly CliConstants _constants;

    public ScriptRun(HostProcess process, CommandLine command)
    {
        _command = command;
        _constants = new CliConstants(process.Launcher);
        _engine = new ScriptEngine([new EngineExtension("Core", () => _constants), .. (EngineExtension[])PhpExtensions.All]) { Process = process, MainUsesExceptionHandler = command.Mode != RunMode.Code };
        _engine.Output.Target = new StandardOutput();
        IsRefused = !Configuration.Apply(_engine, command);
        _engine.Diagnostics.Last = null;
    }

    /// <summary>A setting forbids to run anything; that has been said.</summary>
    public bool IsRefused { get; }

    /// <summary>The script of a file or of standard input.</summary>
    public int RunScript()
    {
        if (ScriptSource.Open(_command.ScriptFile) is not { } source)
            return NoInput();
        if (_command.ScriptFile is not null)
            _constants.EnableStreams(_engine);
        Install(source.GivenName, source.Path);
        return _engine.RunMain(source.Content, source.Name, ScriptParserOptions.SkipShebang | _engine.SourceOptions);
    }

    /// <summary>The code of <c>-r</c>.</summary>
    public int RunCode()
    {
        _constants.EnableStreams(_engine);
        Install(ScriptSource.StandardInput, "");
        return _engine.RunMain(PhpString.FromLatin1(_command.Code!).Span, ScriptSource.CommandLineCode, ScriptParserOptions.InScript | _engine.SourceOptions);
    }

    /// <summary><c>-l</c></summary>
    public int Lint()
    {
        const int failed = 255;
        if (ScriptSource.Open(_command.ScriptFile) is not { } source)
            return NoInput();
        bool isGood = _engine.Lint(source.Content, source.GivenName, ScriptParserOptions.SkipShebang | _engine.SourceOptions);
        _engine.Output.Write((isGood ? "No syntax errors detected in " : "Errors parsing ") + source.GivenName + "\n");
        return isGood ? 0 : failed;
    }

    /// <summary><c>-s</c></summary>
    public int Highlight()
    {
        if (ScriptSource.Open(_command.ScriptFile) is not { } source)
            return NoInput();
        SourceHighlighter.Write(_engine, PhpString.FromOwned(source.Content), skipShebang: true);
        return 0;
    }

    /// <summary><c>-w</c></summary>
    public int Strip()
    {
        if (ScriptSource.Open(_command.ScriptFile) is not { } source)
            return NoInput();
        SourceStripping.Write(_engine, PhpString.FromOwned(source.Content));
        return 0;
    }

    /// <summary><c>-m</c></summary>
    public int ListModules() => Print(Listings.Modules(_engine));

    /// <summary><c>-i</c></summary>
    public int ShowInformation()
    {
        Install("", "");
        return _engine.RunMain("phpinfo(INFO_ALL & ~INFO_CREDITS);"u8, ScriptSource.CommandLineCode, ScriptParserOptions.InScript);
    }

    private void Install(string script, string path)
    {
        new SuperGlobalSource(_engine, script, path, _command.Arguments).Install();
        OutputStarting.StartConfigured(_engine);
    }

    private int Print(string text)
    {
        _engine.Output.Write(text);
        return 0;
    }

    private int NoInput()
    {
        _engine.Output.Write("Could not open input file: " + _command.ScriptFile + "\n");
        return 1;
    }
}
