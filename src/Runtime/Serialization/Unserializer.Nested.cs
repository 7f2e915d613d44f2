using System.Runtime.CompilerServices;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Serialization;

// Arrays and what is in objects.
public sealed partial class Unserializer
{
    private bool ReadArray(SerializedText text, ref int position, Place place)
    {
        int at = position + 2;
        if (text[position + 1] != ':' || !text.SkipDigits(ref at) || !text.Skip(ref at, ':') || !text.Skip(ref at, '{'))
            return false;
        long count = ReadInt(text, position + 2);
        position = at;
        // An element takes two bytes at least.
        if (count > (text.Length - at) / 2)
            return false;
        var array = new PhpArray();
        Store(place, array);
        return (count == 0 || ReadElements(text, ref position, array, count)) && SkipClosing(text, ref position);
    }

    private static bool SkipClosing(SerializedText text, ref int position)
    {
        if (text[position] != '}')
            return false;
        position++;
        return true;
    }

    private bool EnterNested()
    {
        if (MaxDepth > 0 && Depth >= MaxDepth)
        {
            _engine.FunctionWarning("Maximum depth of " + MaxDepth + " exceeded. The depth limit can be changed using the max_depth unserialize() option or the unserialize_max_depth ini setting");
            return false;
        }

        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            _engine.FatalError("Nesting level too deep - recursive dependency?");
        Depth++;
        return true;
    }

    private bool ReadElements(SerializedText text, ref int position, PhpArray array, long count)
    {
        if (!EnterNested())
            return false;
        try
        {
            for (; count > 0; count--)
            {
                if (!ReadKey(text, ref position, out Value keyValue))
                    return false;
                ArrayKey key = keyValue.IsInt ? new ArrayKey(keyValue.AsInt) : ArrayKey.From(keyValue.AsString);
                Slot.Replace(_engine, ref array.FindOrAddSlot(key), Value.Null);
                if (!Read(text, ref position, new Place(null, array, key, null, 0)) || !EndsElement(text, ref position, count))
                    return false;
            }

            return true;
        }
        finally
        {
            Depth--;
        }
    }

    /// <summary>Between elements the text must have ended one.</summary>
    private static bool EndsElement(SerializedText text, ref int position, long count)
    {
        if (count == 1 || text[position - 1] is (byte)';' or (byte)'}')
            return true;
        position--;
        return false;
    }

    private bool ReadProperties(SerializedText text, ref int position, PhpObject target, long count)
    {
        if (!EnterNested())
            return false;
        try
        {
            for (; count > 0; count--)
            {
                if (!ReadKey(text, ref position, out Value keyValue))
                    return false;
                PhpString name = keyValue.IsInt ? Conversions.ToPhpString(keyValue.AsInt) : keyValue.AsString;
                if (!ReadProperty(text, ref position, target, name) || !EndsElement(text, ref position, count))
                    return false;
            }

            return true;
        }
        finally
        {
            Depth--;
        }
    }

    private bool ReadProperty(SerializedText text, ref int position, PhpObject target, PhpString name)
    {
        if (FindDeclared(target.Class, name) is { } property)
        {
            ref Value slot = ref target.Slots[property.SlotIndex];
            if (property.Type is not null)
                PropertyTypes.RemoveSource(slot, property);
            Slot.Replace(_engine, ref slot, Value.Null);
            if (!Read(text, ref position, new Place(null, null, default, target, property.SlotIndex)))
                return false;
            return property.Type is null || Verify(target, property);
        }

        ArrayKey key = ArrayKey.Literal(name);
        if (target.Class.Properties.Count > 0 && !IsWellMangled(name))
            return false;
        PhpArray properties = target.DynamicProperties ??= new PhpArray { Holders = 1 };
        if (!properties.ContainsKey(key))
        {
            string shown = CText.UpToNull(PropertyListing.Unmangle(name, out _).ToLatin1());
            if (target.Class.ForbidsDynamicProperties)
                throw _engine.Error("Cannot create dynamic property " + target.Class.PrintedName + "::$" + shown);
            if (!target.Class.AllowsDynamicProperties)
                _engine.Deprecated("Creation of dynamic property " + target.Class.PrintedName + "::$" + shown + " is deprecated");
        }

        Slot.Replace(_engine, ref properties.FindOrAddSlot(key), Value.Null);
        return Read(text, ref position, new Place(null, properties, key, null, 0));
    }

    /// <summary>Whether a name that begins with a null byte has another one where a class's name ends; false after a notice.</summary>
    private bool IsWellMangled(PhpString name)
    {
        ReadOnlySpan<byte> text = name.Span;
        if (text.IsEmpty || text[0] != 0)
            return true;
        bool isIllegal = text.Length < 3 || text[1] == 0;
        if (!isIllegal && text[1..^1].Contains((byte)0))
            return true;
        _engine.Notice(isIllegal ? "Illegal member variable name" : "Corrupt member variable name");
        return false;
    }

    /// <summary>The declared property that a mangled name means now: its visibility may have changed since.</summary>
    private static PropertyInfo? FindDeclared(PhpClass @class, PhpString mangled)
    {
        string text = mangled.ToLatin1();
        foreach (PropertyInfo property in @class.InstanceProperties)
        {
            if (property.MangledName == text)
                return property;
        }

        string name = PropertyListing.Unmangle(mangled, out string? owner).ToLatin1();
        bool isOwn = owner is null or "*" || owner.Equals(@class.Name, StringComparison.OrdinalIgnoreCase);
        return isOwn && @class.Properties.TryGetValue(name, out PropertyInfo? found) && !found.IsStatic ? found : null;
    }

    private bool Verify(PhpObject target, PropertyInfo property)
    {
        ref Value slot = ref target.Slots[property.SlotIndex];
        try
        {
            if (slot.IsReference)
            {
                PropertyTypes.VerifyReferenceAssignable(_engine, property, slot.AsReference, strict: true);
                PropertyTypes.AddSource(slot.AsReference, property);
            }
            else
            {
                slot = PropertyTypes.Coerce(_engine, property, slot, strict: true);
            }

            return true;
        }
        catch (PhpThrow)
        {
            Slot.Clear(_engine, ref slot);
            throw;
        }
    }
}
