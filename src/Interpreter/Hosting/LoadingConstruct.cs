using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Hosting;

/// <summary>
/// Stands, in one frame, for an include while its file is opened, read and compiled: what is called meanwhile (handlers, stream wrappers,
/// autoloaders) has it in its traces, without arguments.
/// </summary>
/// <param name="includer">The code that includes.</param>
internal sealed class LoadingConstruct(PhpFunction includer) : PhpFunction
{
    public override string? FileName => includer.FileName;

    public override bool StrictTypes => includer.StrictTypes;

    /// <summary>It stands for a construct and is never called itself.</summary>
    public override Value Call(Engine engine, PhpObject? target, PhpClass? staticClass, ReadOnlySpan<Value> arguments) =>
        throw new InvalidOperationException("A language construct cannot be called.");
}
