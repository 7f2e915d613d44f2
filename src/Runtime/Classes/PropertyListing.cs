using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Classes;

/// <summary>What a listing of an object's properties is for; native classes may show different ones.</summary>
public enum PropertyPurpose
{
    /// <summary>var_dump, print_r, debug_zval_refcount.</summary>
    Debug,

    /// <summary>The (array) cast.</summary>
    ArrayCast,

    /// <summary>serialize().</summary>
    Serialize,

    /// <summary>var_export().</summary>
    Export,

    /// <summary>json_encode().</summary>
    Json,

    /// <summary>get_object_vars().</summary>
    Variables,
}

/// <summary>A property as a dump shows it.</summary>
/// <param name="Key">The name without its visibility; an int only when a __debugInfo made it one.</param>
/// <param name="Owner">Null when public, "*" when protected, the class's name when private.</param>
/// <param name="Value">As in the slot: a reference stays one; undefined for a typed property not yet initialised.</param>
/// <param name="Declared">The declaration, or null.</param>
public sealed record ListedProperty(ArrayKey Key, string? Owner, Value Value, PropertyInfo? Declared);

/// <summary>Walks the properties of an object in PHP's order, private ones of parents included.</summary>
public static class PropertyListing
{
    /// <summary>
    /// The properties for a purpose: what a native class shows, for dumps what __debugInfo returns, else slots and then
    /// dynamic properties.
    /// </summary>
    public static IEnumerable<ListedProperty> Of(Engine engine, PhpObject target, PropertyPurpose purpose)
    {
        if (purpose == PropertyPurpose.Debug && target.Class.DebugInfoMethod is { } method && !target.IgnoresDebugInfo)
        {
            Value info = CallDebugInfo(engine, target, method);
            if (info.IsNull)
                return [];
            if (!info.IsArray)
                engine.FatalError("__debuginfo() must return an array");
            engine.Lifetime.Watch(info);
            return FromTable(info.AsArray);
        }

        if (target.PropertiesFor(purpose) is not { } shown)
            return FromSlots(target);
        engine.Lifetime.Watch(shown);
        return FromTable(shown);
    }

    /// <summary>What __debugInfo returns. One that throws ends the script like one that returns no array, after a warning about the exception.</summary>
    private static Value CallDebugInfo(Engine engine, PhpObject target, PhpFunction method)
    {
        var here = new CatchPoint(engine);
        try
        {
            return method.Call(engine, target, target.Class, []).OrNull;
        }
        catch (PhpThrow thrown)
        {
            here.Return();
            (_, string message, string file, int line) = Throwables.DescribeUncaught(engine, thrown.Thrown);
            engine.Raise(ErrorLevel.Warning, message, file, line);
            return Value.False;
        }
    }

    /// <summary>An array of mangled names, as __debugInfo and native classes make it.</summary>
    private static IEnumerable<ListedProperty> FromTable(PhpArray table)
    {
        for (int position = table.SkipRemoved(0); position < table.EndPosition; position = table.SkipRemoved(position + 1))
        {
            ArrayKey key = table.KeyAt(position);
            string? owner = null;
            if (key.Text is { } mangled)
                key = ArrayKey.Literal(Unmangle(mangled, out owner));
            yield return new ListedProperty(key, owner, table.SlotAt(position), null);
        }
    }

    private static IEnumerable<ListedProperty> FromSlots(PhpObject target)
    {
        PropertyInfo[] declared = target.Class.InstanceProperties;
        for (int i = 0; i < declared.Length; i++)
        {
            PropertyInfo property = declared[i];
            Value value = target.Slots[i];
            if (value.Dereferenced.IsUndefined && property.Type is null)
                continue;
            string? owner = property.IsPrivate ? property.DeclaringClass.Name : property.IsProtected ? "*" : null;
            yield return new ListedProperty(ArrayKey.Literal(PhpString.FromLatin1(property.Name)), owner, value, property);
        }

        if (target.DynamicProperties is not { } dynamic)
            yield break;
        for (int position = dynamic.SkipRemoved(0); position < dynamic.EndPosition; position = dynamic.SkipRemoved(position + 1))
        {
            ArrayKey key = dynamic.KeyAt(position);
            string? owner = null;
            if (key.Text is { } mangled)
                key = ArrayKey.Literal(Unmangle(mangled, out owner));
            yield return new ListedProperty(key, owner, dynamic.SlotAt(position), null);
        }
    }

    /// <summary>Splits "\0C\0name" and "\0*\0name" into owner and name; any other key is a public name.</summary>
    public static PhpString Unmangle(PhpString key, out string? owner)
    {
        owner = null;
        ReadOnlySpan<byte> text = key.Span;
        if (text.Length < 3 || text[0] != 0 || text[1] == 0)
            return key;
        int end = text[1..].IndexOf((byte)0);
        if (end < 0)
            return key;
        owner = PhpString.From(text.Slice(1, end)).ToLatin1();
        // The name of an anonymous class has a zero byte of its own.
        int name = text.LastIndexOf((byte)0) + 1;
        return PhpString.From(text[name..]);
    }
}
