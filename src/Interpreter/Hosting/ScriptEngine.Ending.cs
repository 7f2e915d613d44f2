using System.Runtime.CompilerServices;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Hosting;

// The end of a request.
public sealed partial class ScriptEngine
{
    /// <summary>Bytes of stack below which the calls in progress are unwound when an error ends the script.</summary>
    private const nint ShallowStack = 8 << 20;

    private MainRun _main;

    /// <summary>What only the frames held that exit() has left dies before anything else happens.</summary>
    private int? DestroyLeftBehind() =>
        Lifetime.PendingCount == 0 ? null : RunGuarded(() => { Lifetime.Settle(0); return Value.Null; });

    /// <summary>The end of a request, in PHP's order: shutdown functions, output buffers, global variables, remaining destructors.</summary>
    private int Shutdown(int status) => Shutdown(status, RunGuarded);

    /// <summary>As <see cref="Shutdown(int)"/>; <paramref name="run"/> runs each step as far as it goes and says with which status it ended early.</summary>
    internal int Shutdown(int status, Func<Func<Value>, int?> run)
    {
        _skipsExceptionHandler = true;
        int? early = null;
        // The first one that ends early, in whatever way, is the last one.
        for (int i = 0; early is null && HasShutdownFunctions && i < ShutdownFunctions.Count; i++)
        {
            ShutdownFunction function = ShutdownFunctions[i];
            early = run(() => function.Callable.Call(this, function.Arguments));
        }

        status = early ?? status;
        if (run(() => { DestroyGlobals(); Lifetime.DestroyAll(); return Value.Null; }) is { } unfinished)
        {
            status = unfinished;
            Lifetime.SkipDestructors();
            run(() => { Lifetime.DestroyAll(); return Value.Null; });
        }

        status = run(() => { Output.EndAll(); return Value.Null; }) ?? status;
        if (Output.BeforeFirst is not null)
            status = run(() => { Output.EndHeaders(); return Value.Null; }) ?? status;
        StopTimeLimit();
        status = run(() => { Resources.CloseAll(); return Value.Null; }) ?? status;
        foreach (NativeExtension extension in Extensions)
            extension.End(this);
        _skipsExceptionHandler = false;
        return status;
    }

    /// <summary>
    /// Global variables that are the only holder of an object go first, the last declared first, until none is left that is.
    /// </summary>
    private void DestroyGlobals()
    {
        Lifetime.Settle(0);
        bool removed;
        do
        {
            removed = false;
            var names = new List<string>(Globals.Names);
            for (int i = names.Count - 1; i >= 0; i--)
            {
                ref Value slot = ref Globals.Find(names[i]);
                if (Unsafe.IsNullRef(ref slot) || !slot.IsObject || slot.Heap!.Holders != 1)
                    continue;
                Globals.Remove(this, names[i]);
                Lifetime.Settle(0);
                removed = true;
            }
        }
        while (removed);
    }

    /// <summary>
    /// Ends the process, on top of the calls in progress, when they are so many that .NET would take seconds to unwind them, which it does
    /// frame by frame. Only for the program's main script outside of fibers, after a fatal error: no finally block and no destructor runs then.
    /// </summary>
    private void EndWhenDeep()
    {
        if (!Process.CanFork || _main.Stack != Stack || _main.Position - NativeStack.Position() < ShallowStack)
            return;
        const int fatalStatus = 255;
        MainRun main = _main;
        _main = default;
        FrameUnwinding.ReleaseFrames(this, main.Frame);
        Unwind(main.Mark, main.Frame);
        LimitStack(NativeStack.Limit(this, forErrors: true));
        Libc.ExitNow(Shutdown(DestroyLeftBehind() ?? fatalStatus));
    }

    /// <summary>Where the main script began: what is unwound when it ends.</summary>
    private readonly record struct MainRun(ValueStack Stack, StackMark Mark, nint Frame, nint Position);
}
