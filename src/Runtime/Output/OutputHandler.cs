using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Output;

/// <summary>
/// Transforms what leaves an output buffer, in C#: what ob_start() starts when an extension knows the name that it was given. One object
/// serves one buffer.
/// </summary>
public abstract class OutputHandler
{
    /// <summary>Takes content and gives what goes on.</summary>
    /// <param name="buffer">The buffer whose content it is. The handler may restrict what may be done with it.</param>
    /// <param name="operation">Why it is called.</param>
    /// <param name="content">What was written since the last call.</param>
    /// <param name="output">Becomes what goes on; empty for nothing.</param>
    /// <returns>False: the handler is never asked again, and its content goes on as it is.</returns>
    public abstract bool Process(OutputBuffer buffer, OutputOperation operation, ReadOnlySpan<byte> content, out PhpString output);

    /// <summary>Its buffer is closed.</summary>
    public virtual void OnRemoved()
    {
    }
}
