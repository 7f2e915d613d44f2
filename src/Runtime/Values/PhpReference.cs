namespace MiniPhp.Runtime.Values;

/// <summary>A box that several slots share: what <c>&amp;</c> makes. With one holder left it behaves as a plain value.</summary>
public sealed class PhpReference : HeapValue
{
    /// <summary>The shared slot. Never itself a reference; may be undefined.</summary>
    public Value Value;

    /// <summary>The typed properties that share this reference and so constrain what may be assigned; usually null.</summary>
    internal Classes.PropertyInfo[]? TypedSources;

    /// <summary>Takes over the content of a slot without changing counts: the slot is about to hold this reference instead.</summary>
    public PhpReference(Value value) : base(ValueKind.Reference) => Value = value;
}
