using System.Collections.Concurrent;
using System.Text;
using MiniPhp.Interpreter.Hosting;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp;

/// <summary>
/// Runs PHP inside a .NET program. One engine is one PHP request: what scripts define, their global variables, settings and output
/// buffers last until <see cref="Finish"/> or <see cref="Dispose"/>, which run what belongs to the end of a request (shutdown functions,
/// remaining destructors, output that is still buffered).
/// </summary>
/// <remarks>
/// <para><b>Threads.</b> An engine runs one thing at a time, on the calling thread (see <see cref="PhpEngineOptions.StackSize"/> for a
/// thread of its own). Different threads may use it one after another; a second one at the same time gets an
/// <see cref="InvalidOperationException"/>. Engines share nothing that changes: any number may run side by side.</para>
/// <para><b>Reentrance.</b> A function of the host that a script calls may use the engine, on the thread that it is called on.</para>
/// <para><b>Exceptions.</b> What ends a script arrives as <see cref="PhpException"/>; <c>exit</c> is no error, see
/// <see cref="ExitStatus"/>. Exceptions of the output stream and errors in the use of the API pass as they are.</para>
/// <para><b>Processes.</b> <c>pcntl_fork()</c> fails here, with a warning and -1, and so does <c>pcntl_exec()</c>: a .NET program has
/// threads that would be lost.</para>
/// </remarks>
public sealed partial class PhpEngine : IDisposable
{
    private readonly ScriptEngine _engine;
    private readonly PhpEngineOptions _options;
    private readonly EngineThread? _thread;
    private readonly ConcurrentQueue<HeapValue> _released = new();

    /// <summary>The managed id of the thread that uses the engine; 0 for none.</summary>
    private int _user;

    /// <summary>How many operations are in progress, one inside the other.</summary>
    private int _depth;

    /// <summary>The engine's own working directory, while it does not run.</summary>
    private byte[]? _directory;
    private bool _isFinished;
    private bool _isDisposed;

    /// <summary>Makes an engine with the core of the language alone, or as the options say.</summary>
    /// <param name="options">Read now; null for the defaults.</param>
    /// <exception cref="ArgumentException">An option makes no sense.</exception>
    public PhpEngine(PhpEngineOptions? options = null)
    {
        _options = options ?? new PhpEngineOptions();
        _engine = new ScriptEngine([.. _options.Extensions]) { Interruption = Interrupt };
        _engine.Output.Target = _options.Output ?? Console.OpenStandardOutput();
        _engine.Diagnostics.HostTakesFatal = true;
        _engine.MemoryGuard.MeasuresEngine = true;
        _self = new WeakReference<PhpEngine>(this);
        _ = new CollectionNotice(_self);
        if (_options.OnDiagnostic is { } listener)
            _engine.Diagnostics.Listener = error => listener(PhpDiagnostic.From(error));
        foreach ((string name, string value) in _options.IniSettings)
            _engine.Ini.Configure(HostText.ToLatin1(name), HostText.ToLatin1(value));
        if (_options.MemoryLimit is { } limit)
            _engine.Ini.Configure("memory_limit", limit.ToString(System.Globalization.CultureInfo.InvariantCulture));
        _directory = Encoding.UTF8.GetBytes(Path.GetFullPath(_options.WorkingDirectory ?? "."));
        Globals = new PhpGlobals(this);
        if (_options.StackSize is { } size)
            _thread = new EngineThread(size);
        _ = Execute(SetUpVariables);
    }

    /// <summary>The global variables.</summary>
    public PhpGlobals Globals { get; }

    /// <summary>Where output goes; see <see cref="PhpEngineOptions.Output"/>. Change it between scripts.</summary>
    public Stream Output
    {
        get => _engine.Output.Target;
        set => _engine.Output.Target = value;
    }

    /// <summary>What the last operation's script gave to <c>exit</c> (0 for a message); null when it did not end that way.</summary>
    public int? ExitStatus { get; private set; }

    /// <summary>A php.ini setting as it is now; null when it has no value or does not exist.</summary>
    public string? GetIniSetting(string name) => _engine.Ini.Get(name) is { } value ? HostText.FromLatin1(value) : null;

    /// <summary>
    /// Ends the request: shutdown functions, destructors of what is left, buffered output. Nothing can be run afterwards.
    /// </summary>
    /// <returns>The exit status: 0, or what a script that ran now gave to <c>exit</c>, or 255 after an error.</returns>
    /// <exception cref="PhpException">The first thing that went wrong; everything has been done nevertheless.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled; the rest has been left out.</exception>
    public int Finish(CancellationToken cancellation = default)
    {
        PhpException? first = null;
        int status = (int)Execute(engine => engine.Shutdown(0, step => RunStep(step, ref first)), cancellation).AsInt();
        _isFinished = true;
        return first is null ? status : throw first;
    }

    /// <summary>
    /// Ends the request as <see cref="Finish"/> does, if that has not been done, and lets go of everything. Errors are written to the
    /// output as PHP displays them. After a cancellation or a time limit no more PHP code is run.
    /// </summary>
    /// <exception cref="InvalidOperationException">It is called by a function that a script of the engine called, or while another thread uses it.</exception>
    public void Dispose()
    {
        if (_isDisposed)
            return;
        if (_depth > 0)
            throw new InvalidOperationException("The engine is running: it can be disposed of when its script has ended.");
        try
        {
            if (!_isFinished && !_wasInterrupted)
            {
                _engine.Diagnostics.HostTakesFatal = false;
                _ = Execute(engine => engine.Shutdown(0, step => RunAndReport(step)));
            }
        }
        catch (PhpException)
        {
            // The time limit, met by the end of the request: it has been displayed.
        }
        finally
        {
            _isDisposed = true;
            _engine.EndFibers();
            _thread?.Dispose();
            _engine.WakeEvent?.Dispose();
        }
    }

    private Value SetUpVariables(ScriptEngine engine)
    {
        foreach (string name in (ReadOnlySpan<string>)["_GET", "_POST", "_COOKIE", "_FILES"])
            SetGlobal(name, new PhpArray());
        SetGlobal("argv", Arguments());
        SetGlobal("argc", _options.Arguments.Count + 1);
        SetGlobal("_ENV", new PhpArray());
        SetGlobal("_REQUEST", new PhpArray());
        SetGlobal("_SERVER", Server());
        engine.InputSource = Input;
        return Value.Null;
    }

    private void SetGlobal(string name, Value value) => Slot.Assign(_engine, ref _engine.Globals.FindOrAdd(name), value);

    private PhpArray Arguments()
    {
        var list = new PhpArray(_options.Arguments.Count + 1);
        list.Append(PhpString.FromUtf8(_options.ScriptName));
        foreach (string argument in _options.Arguments)
            list.Append(PhpString.FromUtf8(argument));
        return list;
    }

    /// <summary>What came from outside: of the variables of the server those that the host has set to strings.</summary>
    private PhpArray? Input(string name)
    {
        if (name != "_SERVER")
            return null;
        var server = new PhpArray();
        foreach ((string variable, object? value) in _options.Server)
        {
            if (value is string text)
                server.Set(HostText.ToLatin1(variable), PhpString.FromUtf8(text));
        }

        return server;
    }

    private PhpArray Server()
    {
        var server = new PhpArray();
        foreach ((string name, object? value) in _options.Server)
            server.Set(HostText.ToLatin1(name), ToValue(value));
        double now = (DateTime.UtcNow - DateTime.UnixEpoch).TotalSeconds;
        server.Set("SCRIPT_NAME", PhpString.FromUtf8(_options.ScriptName));
        server.Set("REQUEST_TIME_FLOAT", now);
        server.Set("REQUEST_TIME", (long)now);
        server.Set("argv", Arguments());
        server.Set("argc", _options.Arguments.Count + 1);
        return server;
    }
}
