using MiniPhp.Runtime;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Process;

/// <summary>The last errors of the pcntl and posix functions of one engine; 0 for none.</summary>
internal sealed class ProcessState
{
    public int LastControlError { get; set; }

    public int LastPosixError { get; set; }

    public static ProcessState Of(Engine engine) => engine.State(static _ => new ProcessState());

    /// <summary>true when a posix call succeeded; otherwise its error is kept.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="result">What the call returned: the negated errno when below 0.</param>
    public static bool Succeeded(Engine engine, long result)
    {
        if (result >= 0)
            return true;
        Of(engine).LastPosixError = (int)-result;
        return false;
    }

    /// <summary>false, after keeping the error of a posix call.</summary>
    public static Value Failed(Engine engine, int error)
    {
        Of(engine).LastPosixError = error;
        return false;
    }

    /// <summary>Assigns as PHP code would: typed properties that share the reference convert the value or throw.</summary>
    public static void Assign(Engine engine, PhpReference reference, Value value)
    {
        Value slot = Value.FromReference(reference);
        Slot.Assign(engine, ref slot, value);
    }
}
