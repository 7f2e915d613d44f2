using System.Globalization;
using MiniPhp.Runtime.Values;

namespace MiniPhp;

/// <summary>
/// A PHP value in the hands of a host. Null, bool, int, float, string and array are copies: nothing that a script does later changes
/// them, they outlive their engine, and any thread and any engine may use them. Objects and resources are handles
/// (<see cref="AsObject"/>, <see cref="AsResource"/>) that belong to one engine.
/// </summary>
/// <remarks>
/// <c>default</c> is null. Two values are equal as PHP's <c>===</c> has it, except that float NAN equals itself. Strings are bytes; where
/// this type meets .NET's <see cref="string"/>, they are UTF-8.
/// </remarks>
public readonly partial struct PhpValue : IEquatable<PhpValue>
{
    // PhpString, HostArray or HeldValue; null for scalars.
    private readonly object? _content;
    private readonly long _bits;

    private PhpValue(PhpValueKind kind, object? content, long bits = 0)
    {
        Kind = kind;
        _content = content;
        _bits = bits;
    }

    /// <summary>PHP's null.</summary>
    public static PhpValue Null => default;

    /// <summary>The empty array.</summary>
    public static PhpValue EmptyArray => new(PhpValueKind.Array, HostArray.Empty);

    /// <summary>The type.</summary>
    public PhpValueKind Kind { get; }

    /// <summary>True for null.</summary>
    public bool IsNull => Kind == PhpValueKind.Null;

    internal static PhpValue FromBytes(PhpString bytes) => new(PhpValueKind.String, bytes.Detached());

    internal static PhpValue FromArray(HostArray array) => new(PhpValueKind.Array, array);

    internal static PhpValue FromHeld(HeldValue held) => new(held is PhpObjectHandle ? PhpValueKind.Object : PhpValueKind.Resource, held);

    /// <summary>A string of the bytes, which are copied.</summary>
    public static PhpValue FromBytes(ReadOnlySpan<byte> bytes) => new(PhpValueKind.String, PhpString.From(bytes));

    public static implicit operator PhpValue(bool value) => new(PhpValueKind.Bool, null, value ? 1 : 0);

    public static implicit operator PhpValue(int value) => new(PhpValueKind.Int, null, value);

    public static implicit operator PhpValue(long value) => new(PhpValueKind.Int, null, value);

    public static implicit operator PhpValue(double value) => new(PhpValueKind.Float, null, BitConverter.DoubleToInt64Bits(value));

    /// <summary>A string of the text's UTF-8 bytes; null becomes PHP's null. Half a surrogate pair becomes U+FFFD.</summary>
    public static implicit operator PhpValue(string? value) => value is null ? default : new(PhpValueKind.String, PhpString.FromUtf8(value));

    /// <summary>A string of the bytes, which are copied; null becomes PHP's null.</summary>
    public static implicit operator PhpValue(byte[]? value) => value is null ? default : FromBytes(value.AsSpan());

    /// <summary>The object of a handle; null becomes PHP's null.</summary>
    public static implicit operator PhpValue(PhpObjectHandle? value) => value is null ? default : FromHeld(value);

    /// <summary>The bool.</summary>
    /// <exception cref="InvalidCastException">It is something else: nothing is converted.</exception>
    public bool AsBool() => Kind == PhpValueKind.Bool ? _bits != 0 : throw Not("a bool");

    /// <summary>The int.</summary>
    /// <exception cref="InvalidCastException">It is something else: nothing is converted.</exception>
    public long AsInt() => Kind == PhpValueKind.Int ? _bits : throw Not("an int");

    /// <summary>The float; an int is converted.</summary>
    /// <exception cref="InvalidCastException">It is something else.</exception>
    public double AsFloat() => Kind switch
    {
        PhpValueKind.Float => BitConverter.Int64BitsToDouble(_bits),
        PhpValueKind.Int => _bits,
        _ => throw Not("a float"),
    };

    /// <summary>The string read as UTF-8; bytes that are not UTF-8 become U+FFFD. <see cref="AsBytes"/> loses nothing.</summary>
    /// <exception cref="InvalidCastException">It is something else: nothing is converted.</exception>
    public string AsString() => Kind == PhpValueKind.String ? Text.ToUtf8() : throw Not("a string");

    /// <summary>A copy of the string's bytes.</summary>
    /// <exception cref="InvalidCastException">It is something else: nothing is converted.</exception>
    public byte[] AsBytes() => Kind == PhpValueKind.String ? Text.Span.ToArray() : throw Not("a string");

    /// <summary>The object's handle. Copies of this value share it: whoever disposes of it does so for all.</summary>
    /// <exception cref="InvalidCastException">It is something else.</exception>
    public PhpObjectHandle AsObject() => _content as PhpObjectHandle ?? throw Not("an object");

    /// <summary>The resource's handle.</summary>
    /// <exception cref="InvalidCastException">It is something else.</exception>
    public PhpResourceHandle AsResource() => _content as PhpResourceHandle ?? throw Not("a resource");

    internal PhpString Text => (PhpString)_content!;

    internal HeldValue Held => (HeldValue)_content!;

    internal HostArray Elements => _content as HostArray ?? throw Not("an array");

    private InvalidCastException Not(string wanted) => new("The PHP value is " + TypeName + ", not " + wanted + ".");

    private string TypeName => Kind switch
    {
        PhpValueKind.Object => "an object of class " + AsObject().ClassName,
        PhpValueKind.Array or PhpValueKind.Int => "an " + Kind.ToString().ToLowerInvariant(),
        PhpValueKind.Null => "null",
        _ => "a " + Kind.ToString().ToLowerInvariant(),
    };

    /// <inheritdoc/>
    public bool Equals(PhpValue other) => Kind == other.Kind && Kind switch
    {
        PhpValueKind.Float => AsFloat().Equals(other.AsFloat()),
        PhpValueKind.String => Text.Equals(other.Text),
        PhpValueKind.Array => Elements.Equals(other.Elements),
        PhpValueKind.Object or PhpValueKind.Resource => Held.IsSame(other.Held),
        _ => _bits == other._bits,
    };

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PhpValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Kind switch
    {
        PhpValueKind.Float => AsFloat().GetHashCode(),
        PhpValueKind.String => Text.Hash,
        PhpValueKind.Array => Elements.Count,
        PhpValueKind.Object or PhpValueKind.Resource => Held.GetHashCode(),
        _ => HashCode.Combine(Kind, _bits),
    };

    public static bool operator ==(PhpValue left, PhpValue right) => left.Equals(right);

    public static bool operator !=(PhpValue left, PhpValue right) => !left.Equals(right);

    /// <summary>For people: a string as it is, "array(3)", "object(Foo)". What PHP's conversion to string gives, <c>strval</c> says.</summary>
    public override string ToString() => Kind switch
    {
        PhpValueKind.Null => "null",
        PhpValueKind.Bool => _bits != 0 ? "true" : "false",
        PhpValueKind.Int => _bits.ToString(CultureInfo.InvariantCulture),
        PhpValueKind.Float => AsFloat().ToString("R", CultureInfo.InvariantCulture),
        PhpValueKind.String => Text.ToUtf8(),
        PhpValueKind.Array => "array(" + Elements.Count.ToString(CultureInfo.InvariantCulture) + ")",
        PhpValueKind.Object => "object(" + AsObject().ClassName + ")",
        _ => "resource",
    };
}
