namespace MiniPhp.Runtime.Scripts;

/// <summary>A token of PHP's scanner with nothing left out: white space, comments and tags are tokens too.</summary>
/// <param name="type">A constant of <see cref="TokenType"/>, or the byte that stands for itself.</param>
/// <param name="start">Its first byte in the source.</param>
/// <param name="length">How many bytes it has; none for some tokens of wrong sources.</param>
public readonly struct SourceToken(int type, int start, int length)
{
    public int Type => type;

    public int Start => start;

    public int Length => length;
}
