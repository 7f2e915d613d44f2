namespace MiniPhp.Interpreter.Syntax.Parsing;

/// <summary>A token: type and place. Its text is cut from the source when it is asked for.</summary>
internal readonly struct Token(int type, int index, int start, int end, int line, int endLine)
{
    public readonly int Type = type;

    /// <summary>How many tokens are before it.</summary>
    public readonly int Index = index;

    /// <summary>Where its first char is in the source.</summary>
    public readonly int Start = start;

    /// <summary>One past its last char.</summary>
    public readonly int End = end;

    /// <summary>The line of its first char, 1 is the first.</summary>
    public readonly int Line = line;

    /// <summary>Where PHP's scanner stands after it, which is the line that PHP reports for it.</summary>
    public readonly int EndLine = endLine;
}
