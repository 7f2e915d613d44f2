using System.Runtime.CompilerServices;

namespace MiniPhp.Runtime.Values;

/// <summary>The object half of a <see cref="Value"/>: a type tag for scalars, or the string, array, object, resource or reference itself.</summary>
public abstract class HeapValue
{
    /// <summary>The type of every value that carries this object.</summary>
    public readonly ValueKind Kind;

    private const byte Pending = 1;
    private const byte Visited = 2;
    private const byte Kept = 4;
    private const byte Interned = 32;
    private const int ColorShift = 3;
    private const byte ColorMask = 3 << ColorShift;

    // Kind, flags, root number and holders share eight bytes.
    private byte _flags;

    /// <summary>Its place among the cycle collector's candidates, as far as 16 bits say; 0 when it is none.</summary>
    internal ushort RootNumber;

    /// <summary>True while the object waits on the engine's list of values without a holder.</summary>
    internal bool IsPending
    {
        get => (_flags & Pending) != 0;
        set => _flags = (byte)(value ? _flags | Pending : _flags & ~(Pending | Kept));
    }

    /// <summary>True while it waits on that list although it has holders: they may be what only it holds, and a statement has it as a result.</summary>
    internal bool IsKept => (_flags & Kept) != 0;

    /// <summary>Makes <see cref="IsKept"/> true, until it leaves the list.</summary>
    internal void Keep() => _flags |= Kept;

    /// <summary>What the cycle collector takes it for.</summary>
    internal GarbageColor Color
    {
        get => (GarbageColor)((_flags & ColorMask) >> ColorShift);
        set => _flags = (byte)((_flags & ~ColorMask) | ((int)value << ColorShift));
    }

    /// <summary>True while an array or object is being compared or printed, so that a cycle is noticed.</summary>
    internal bool IsVisited
    {
        get => (_flags & Visited) != 0;
        set => _flags = (byte)(value ? _flags | Visited : _flags & ~Visited);
    }

    /// <summary>
    /// Begins to go through an array or object, and counts a holder meanwhile: whoever writes to it gets a copy. False, and nothing done, in a cycle.
    /// </summary>
    internal bool TryVisit()
    {
        if (IsVisited)
            return false;
        IsVisited = true;
        Holders++;
        return true;
    }

    /// <summary>Ends what <see cref="TryVisit"/> began.</summary>
    internal void EndVisit()
    {
        Holders--;
        IsVisited = false;
    }

    /// <summary>True while the cycle collector has it among its candidates.</summary>
    internal bool IsRoot => RootNumber != 0;

    /// <summary>True for what may be part of garbage when it loses a holder, and is no candidate yet. An array of scalars is none ever.</summary>
    internal bool MayBecomeRoot => RootNumber == 0 && (Kind != ValueKind.Array || Unsafe.As<PhpArray>(this).HoldsCounted);

    /// <summary>True for a string that stands in the code or in a table of names, and for <c>[]</c>: PHP does not count those. Only what shows counts looks.</summary>
    internal bool IsInterned => (_flags & Interned) != 0;

    /// <summary>Makes <see cref="IsInterned"/> true for good.</summary>
    internal void Intern() => _flags |= Interned;

    /// <summary>
    /// How many slots (variables, elements, properties, captures) hold this object. Values in flight are not counted.
    /// May be too high, never too low. Tags are not counted, and neither are strings, which keep their hash here.
    /// </summary>
    public int Holders;

    private protected HeapValue(ValueKind kind) => Kind = kind;
}

/// <summary>What the cycle collector takes a value for.</summary>
internal enum GarbageColor : byte
{
    /// <summary>Nothing, or alive.</summary>
    None,

    /// <summary>It may be garbage.</summary>
    Candidate,

    /// <summary>What it holds has been counted down.</summary>
    Marked,

    /// <summary>Nothing outside holds it.</summary>
    Garbage,
}

/// <summary>The tags of values whose payload is in <see cref="Value.Bits"/> alone. An int has no tag: its object half is null.</summary>
internal sealed class ScalarTag : HeapValue
{
    public static readonly ScalarTag Undefined = new(ValueKind.Undefined);
    public static readonly ScalarTag Null = new(ValueKind.Null);
    public static readonly ScalarTag Bool = new(ValueKind.Bool);
    public static readonly ScalarTag Float = new(ValueKind.Float);
    public static readonly ScalarTag Throw = new(ValueKind.Throw);

    private ScalarTag(ValueKind type) : base(type)
    {
    }
}
