using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Operators;

// Casts to array and object.
public static partial class Conversions
{
    /// <summary>
    /// The <c>(array)</c> cast: null is [], a scalar its only element, an object its properties under their mangled names,
    /// a closure [closure].
    /// </summary>
    public static PhpArray ToArray(Engine engine, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Array:
                return value.AsArray;
            case ValueKind.Null or ValueKind.Undefined:
                return new PhpArray();
            case ValueKind.Object when value.AsObject is not PhpClosure:
                return value.AsObject.PropertiesFor(PropertyPurpose.ArrayCast) ?? PropertiesOf(value.AsObject, asSymbols: true);
            default:
                var single = new PhpArray(1);
                single.Append(value);
                return single;
        }
    }

    /// <summary>
    /// The properties of an object under their mangled names, declared ones in slot order first; references stay references.
    /// Properties without a value are left out.
    /// </summary>
    /// <param name="target">Any object.</param>
    /// <param name="asSymbols">True to turn names such as "12" into int keys, as arrays have them.</param>
    public static PhpArray PropertiesOf(PhpObject target, bool asSymbols)
    {
        var properties = new PhpArray();
        PropertyInfo[] declared = target.Class.InstanceProperties;
        for (int i = 0; i < declared.Length; i++)
            AddShared(properties, declared[i].MangledName, ref target.Slots[i]);
        if (target.DynamicProperties is { } dynamic)
        {
            for (int position = dynamic.SkipRemoved(0); position < dynamic.EndPosition; position = dynamic.SkipRemoved(position + 1))
            {
                ArrayKey key = dynamic.KeyAt(position);
                if (key.Text is not null && asSymbols)
                    key = ArrayKey.From(key.Text);
                AddShared(properties, key, ref dynamic.SlotAt(position));
            }
        }

        return properties;
    }

    private static void AddShared(PhpArray to, string name, ref Value slot) => AddShared(to, ArrayKey.Literal(PhpString.FromLatin1(name)), ref slot);

    private static void AddShared(PhpArray to, ArrayKey key, ref Value slot)
    {
        Value held = slot.Copied;
        if (!held.IsUndefined)
            to.Set(key, held);
    }

    /// <summary>The <c>(object)</c> cast: an array's elements become properties of a stdClass, a scalar its property "scalar".</summary>
    public static PhpObject ToObject(Engine engine, Value value)
    {
        if (value.IsObject)
            return value.AsObject;
        PhpObject result = engine.BuiltInClass("stdClass").Allocate();
        if (value.IsArray)
        {
            PhpArray source = value.AsArray;
            if (source.Count == 0)
                return result;
            var properties = new PhpArray { Holders = 1 };
            for (int position = source.SkipRemoved(0); position < source.EndPosition; position = source.SkipRemoved(position + 1))
                AddShared(properties, ArrayKey.Literal(source.KeyAt(position).ToPhpString()), ref source.SlotAt(position));
            result.DynamicProperties = properties;
        }
        else if (!value.IsNull && !value.IsUndefined)
        {
            var properties = new PhpArray { Holders = 1 };
            properties.Set("scalar", value);
            result.DynamicProperties = properties;
        }

        return result;
    }
}
