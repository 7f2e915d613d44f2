using System.Runtime.InteropServices;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Ini;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Cli;

/// <summary>The variables that a script finds: <c>$argv</c>, <c>$argc</c>, <c>$_SERVER</c>, <c>$_ENV</c> and the empty ones of a program without requests.</summary>
/// <param name="engine">The engine.</param>
/// <param name="script">The script's name as the user gave it; "Standard input code" when it has none.</param>
/// <param name="path">The script as the file that was opened; "" when there is none.</param>
/// <param name="arguments">What follows the script's name.</param>
internal sealed class SuperGlobalSource(Engine engine, string script, string path, string[] arguments)
{
    private HashSet<string> Made => field ??= [];

    /// <summary><c>$_ENV</c> as it was made.</summary>
    private PhpArray? _environment;

    /// <summary>Sets what PHP sets before the script runs. <c>$_ENV</c> and <c>$_REQUEST</c> are made when a script is compiled that mentions them.</summary>
    public void Install()
    {
        engine.SuperGlobalSource = Make;
        engine.InputSource = Input;
        Set("_GET", new PhpArray());
        Set("_POST", new PhpArray());
        Set("_COOKIE", new PhpArray());
        Set("_FILES", new PhpArray());
        if (!engine.Ini.IsTurnedOff("register_argc_argv"))
        {
            engine.Arguments = Array.ConvertAll([script, .. arguments], PhpString.FromLatin1);
            Set("argv", Arguments(engine.Arguments));
            Set("argc", engine.Arguments.Length);
        }

        PhpArray server = IsWanted('S') ? Server() : new PhpArray();
        server.Holders++;
        engine.Server = server;
        Set("_SERVER", server);
    }

    private void Set(string name, Value value) => Slot.Assign(engine, ref engine.Globals.FindOrAdd(name), value);

    /// <summary>Each is made once: what a script has unset stays so.</summary>
    private PhpArray? Make(string name) => !Made.Add(name) ? null : name switch
    {
        "_ENV" => MakeEnvironment(),
        "_REQUEST" => new PhpArray(),
        _ => null,
    };

    private PhpArray MakeEnvironment()
    {
        _environment = IsWanted('E') ? Environment(new PhpArray()) : new PhpArray();
        _environment.Holders++;
        return _environment;
    }

    /// <summary>Of the variables of the server PHP knows those about the script only, not the environment's.</summary>
    private PhpArray? Input(string name)
    {
        switch (name)
        {
            case "_ENV":
                return _environment;
            case "_SERVER" when IsWanted('S'):
                var server = new PhpArray();
                AddOwn(server, filter: null);
                return server;
            default:
                return null;
        }
    }

    /// <summary>Whether variables_order has the letter.</summary>
    private bool IsWanted(char letter) => engine.Ini.Get("variables_order") is { } order && order.Contains(letter, StringComparison.OrdinalIgnoreCase);

    private static PhpArray Arguments(PhpString[] arguments)
    {
        var list = new PhpArray(arguments.Length);
        foreach (PhpString argument in arguments)
            list.Append(argument);
        return list;
    }

    private PhpArray Server()
    {
        PhpArray server = Environment(new PhpArray());
        AddOwn(server, engine.InputFilter);
        const int realTime = 0; // CLOCK_REALTIME
        TimeValue64 now = Libc.Clock(realTime);
        server.Set("REQUEST_TIME_FLOAT", now.Seconds + now.Fraction / 1000 / 1e6);
        server.Set("REQUEST_TIME", now.Seconds);
        if (engine.Arguments is not null)
        {
            server.Set("argv", Arguments(engine.Arguments));
            server.Set("argc", engine.Arguments.Length);
        }

        return server;
    }

    /// <summary>Adds what tells the script about itself.</summary>
    /// <param name="server">Where to.</param>
    /// <param name="filter">What the texts go through; null for none.</param>
    private void AddOwn(PhpArray server, Func<PhpString, PhpString>? filter)
    {
        Add("PHP_SELF", script);
        Add("SCRIPT_NAME", script);
        Add("SCRIPT_FILENAME", path.Length == 0 ? "" : script);
        Add("PATH_TRANSLATED", path.Length == 0 ? "" : script);
        Add("DOCUMENT_ROOT", "");

        void Add(string name, string text)
        {
            PhpString value = PhpString.FromLatin1(text);
            server.Set(name, value.IsEmpty || filter is null ? value : filter(value));
        }
    }

    /// <summary>Adds the environment's variables, save those whose names a PHP variable could not have.</summary>
    private static unsafe PhpArray Environment(PhpArray target)
    {
        for (byte** entry = Libc.Environment; *entry != null; entry++)
        {
            ReadOnlySpan<byte> text = MemoryMarshal.CreateReadOnlySpanFromNullTerminated(*entry);
            int equals = text.IndexOf((byte)'=');
            if (equals < 0 || text[..equals].ContainsAny((byte)' ', (byte)'.', (byte)'['))
                continue;
            target.Set(ArrayKey.From(PhpString.From(text[..equals])), PhpString.From(text[(equals + 1)..]));
        }

        return target;
    }
}
