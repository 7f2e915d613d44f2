using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Calls;

/// <summary>What reflection sees of a generator, which runs the interpreter's code.</summary>
internal interface IGenerator
{
    /// <summary>It returned, threw or was closed: there is nothing to see any more.</summary>
    bool IsFinished { get; }

    /// <summary>The function that it runs.</summary>
    PhpFunction Function { get; }

    /// <summary>The closure whose function it runs, or null.</summary>
    PhpClosure? Closure { get; }

    /// <summary>What <c>$this</c> is in it, or null.</summary>
    PhpObject? Target { get; }

    /// <summary>The line where its code stands.</summary>
    int Line { get; }

    /// <summary>The generator whose code runs when this one is resumed: itself, or the innermost one that it delegates to.</summary>
    PhpObject Executing { get; }

    /// <summary>The calls from the executing generator out to this one; parameters and result as those of <see cref="Errors.Backtrace.Capture"/>.</summary>
    PhpArray Trace(bool withObjects, bool withArguments);
}
