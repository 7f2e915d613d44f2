using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime;

/// <summary>
/// Everything that changes while PHP runs, for one script at a time on one thread. The parts: errors, output, functions,
/// classes, constants, ini settings, variables, lifetime. The interpreter derives from it.
/// </summary>
public abstract partial class Engine
{
    protected Engine()
    {
        Lifetime = new Lifetime.Lifetime(this);
        Stack = new ValueStack(ValueStack.UsualLength);
        WeakReferences = new Lifetime.WeakReferenceTable();
        Output = new Output.OutputStack(this);
        Ini = new Ini.IniTable(this);
        MemoryGuard = new Lifetime.MemoryGuard(this);
        Diagnostics = new Output.DiagnosticOutput(this);
    }

    /// <summary>Destroys values at PHP's moment.</summary>
    public Lifetime.Lifetime Lifetime { get; }

    /// <summary>Where the locals of the calls in progress live.</summary>
    internal ValueStack Stack { get; private set; }

    internal Lifetime.WeakReferenceTable WeakReferences { get; }

    /// <summary>Holds the memory_limit on the thread that runs the engine.</summary>
    internal Lifetime.MemoryGuard MemoryGuard { get; }

    /// <summary>What echo writes to, with its buffers.</summary>
    public Output.OutputStack Output { get; }

    /// <summary>The open resources.</summary>
    public ResourceTable Resources { get; } = new();

    /// <summary>php.ini settings, current values.</summary>
    public Ini.IniTable Ini { get; }

    /// <summary>Shows and logs diagnostics.</summary>
    public Output.DiagnosticOutput Diagnostics { get; }

    /// <summary>Address of the innermost frame (see <see cref="Frame.At"/>); 0 when nothing runs.</summary>
    internal nint TopFrame;

    /// <summary>The exception of a completion "throw"; null when none is on its way. Held (counted) by the engine.</summary>
    internal PhpObject? Thrown;

    /// <summary>Which magic property methods are running.</summary>
    internal Classes.PropertyGuards PropertyGuards { get; } = new();

    /// <summary>The global variables.</summary>
    public SymbolTable Globals { get; } = new();

    /// <summary>The line being executed, 0 when nothing runs.</summary>
    public int CurrentLine => TopFrame == 0 ? 0 : Frame.At(TopFrame).Line;
}
