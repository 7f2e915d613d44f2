namespace MiniPhp.Extensions.Date.Parsing;

/// <summary>A piece of a format of dates, as <see cref="PatternReader"/> reads it. Shared and immutable.</summary>
internal sealed class PatternNode
{
    public PatternKind Kind { get; private init; }

    /// <summary>One bit for each byte, for <see cref="PatternKind.Bytes"/>.</summary>
    public ulong[] Set { get; private init; } = [];

    public PatternNode[] Parts { get; private init; } = [];

    /// <summary>How often the one part of <see cref="PatternKind.Repetition"/> occurs at least.</summary>
    public int Least { get; private init; }

    /// <summary>At most; 0 for any number.</summary>
    public int Most { get; private init; }

    public static PatternNode Bytes(ulong[] set) => new() { Kind = PatternKind.Bytes, Set = set };

    public static PatternNode Sequence(List<PatternNode> parts) =>
        parts.Count == 1 ? parts[0] : new() { Kind = PatternKind.Sequence, Parts = parts.ToArray() };

    public static PatternNode Choice(List<PatternNode> parts) =>
        parts.Count == 1 ? parts[0] : new() { Kind = PatternKind.Choice, Parts = parts.ToArray() };

    public static PatternNode Repeated(PatternNode part, int least, int most) =>
        new() { Kind = PatternKind.Repetition, Parts = [part], Least = least, Most = most };
}

/// <summary>The kinds of <see cref="PatternNode"/>.</summary>
internal enum PatternKind : byte
{
    /// <summary>One byte of a set.</summary>
    Bytes,
    Sequence,
    Choice,
    Repetition,
}
