namespace MiniPhp.Runtime.Values;

/// <summary>The object half of a <see cref="Value"/>: a type tag for scalars, or the string, array, object, resource or reference itself.</summary>
public abstract class HeapValue
{
    /// <summary>The type of every value that carries this object.</summary>
    public readonly ValueKind Kind;

    private const byte Pending = 1;
    private const byte Visited = 2;

    // Kind, flags, root number and holders share eight bytes.
    private byte _flags;

    /// <summary>One more than its place among the cycle collector's candidates; 0 when it is none.</summary>
    internal ushort RootNumber;

    /// <summary>True while the object waits on the engine's list of values without a holder.</summary>
    internal bool IsPending
    {
        get => (_flags & Pending) != 0;
        set => _flags = (byte)(value ? _flags | Pending : _flags & ~Pending);
    }

    /// <summary>True while an array or object is being compared or printed, so that a cycle is noticed.</summary>
    internal bool IsVisited
    {
        get => (_flags & Visited) != 0;
        set => _flags = (byte)(value ? _flags | Visited : _flags & ~Visited);
    }

    /// <summary>True while the cycle collector has it among its candidates.</summary>
    internal bool IsRoot => RootNumber != 0;

    /// <summary>
    /// How many slots (variables, elements, properties, captures) hold this object. Values in flight are not counted.
    /// May be too high, never too low. Tags are not counted, and neither are strings, which keep their hash here.
    /// </summary>
    public int Holders;

    private protected HeapValue(ValueKind kind) => Kind = kind;
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
