namespace MiniPhp.Interpreter.Syntax;

/// <summary>First and last line of a node, counted from 1.</summary>
public readonly struct LineSpan(int start, int end)
{
    public int Start { get; } = start;

    public int End { get; } = end;
}
