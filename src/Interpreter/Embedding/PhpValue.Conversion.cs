using System.Globalization;

namespace MiniPhp;

// Into .NET types.
public readonly partial struct PhpValue
{
    /// <summary>
    /// The value as a .NET type: bool, integers (when it fits) and floats, string, <c>byte[]</c>, <see cref="PhpValue"/>, handles, arrays and
    /// lists of such types (<c>T[]</c>, <c>List&lt;T&gt;</c>, <c>IReadOnlyList&lt;T&gt;</c>, <c>IEnumerable&lt;T&gt;</c>), dictionaries of them
    /// (<c>Dictionary&lt;TKey, T&gt;</c>, <c>IReadOnlyDictionary&lt;TKey, T&gt;</c>, with keys of type string, int, long or PhpValue), their
    /// nullable forms, and object (bool, long, double, string, <c>object?[]</c>, <c>Dictionary&lt;string, object?&gt;</c> or a handle).
    /// </summary>
    /// <exception cref="InvalidCastException">It is of another type; only an int becomes a float, nothing else is converted.</exception>
    /// <exception cref="OverflowException">The int does not fit.</exception>
    /// <exception cref="NotSupportedException">The .NET type is none of these.</exception>
    public T As<T>() => (T)As(typeof(T))!;

    internal object? As(Type type)
    {
        if (type == typeof(PhpValue))
            return this;
        if (type == typeof(object))
            return AsObjectOrNull();
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return IsNull ? null : As(underlying);
        if (IsNull && !type.IsValueType)
            return null;
        switch (Type.GetTypeCode(type))
        {
            case TypeCode.Boolean:
                return AsBool();
            case TypeCode.String:
                return AsString();
            case TypeCode.Int32 when !type.IsEnum:
                return checked((int)AsInt());
            case TypeCode.Int64 when !type.IsEnum:
                return AsInt();
            case TypeCode.Double:
                return AsFloat();
            case TypeCode.SByte or TypeCode.Byte or TypeCode.Int16 or TypeCode.UInt16 or TypeCode.UInt32 or TypeCode.UInt64 when !type.IsEnum:
                return Convert.ChangeType(AsInt(), type, CultureInfo.InvariantCulture);
            case TypeCode.Single or TypeCode.Decimal:
                return Convert.ChangeType(AsFloat(), type, CultureInfo.InvariantCulture);
        }

        if (type == typeof(byte[]))
            return AsBytes();
        if (type == typeof(ReadOnlyMemory<byte>))
            return new ReadOnlyMemory<byte>(AsBytes());
        if (type == typeof(PhpObjectHandle))
            return AsObject();
        if (type == typeof(PhpResourceHandle))
            return AsResource();
        return CollectionType.Of(type) is { } collection ? collection.Fill(this) : throw new NotSupportedException("PHP values cannot become " + type + ".");
    }

    /// <summary>The .NET object that comes nearest.</summary>
    private object? AsObjectOrNull()
    {
        switch (Kind)
        {
            case PhpValueKind.Null:
                return null;
            case PhpValueKind.Bool:
                return AsBool();
            case PhpValueKind.Int:
                return AsInt();
            case PhpValueKind.Float:
                return AsFloat();
            case PhpValueKind.String:
                return AsString();
            case PhpValueKind.Array:
                return CollectionType.Of(IsList ? typeof(object[]) : typeof(Dictionary<string, object?>))!.Fill(this);
            default:
                return _content;
        }
    }
}
