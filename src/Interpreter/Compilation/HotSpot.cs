namespace MiniPhp.Interpreter.Compilation;

/// <summary>When code is hot enough to be compiled: compiling takes about a millisecond, which it has to earn.</summary>
internal static class HotSpot
{
    /// <summary>Passes of a loop before it is compiled.</summary>
    public const int LoopPasses = 60_000;

    /// <summary>Calls of a function before it is compiled.</summary>
    public const int FunctionCalls = 40_000;
}
