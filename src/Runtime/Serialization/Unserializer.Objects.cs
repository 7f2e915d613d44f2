using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Serialization;

// Objects and enum cases.
public sealed partial class Unserializer
{
    private bool ReadObject(SerializedText text, ref int position, Place place)
    {
        int start = position;
        if (!ReadQuoted(text, ref position, ':', out PhpString? name, out int at))
            return false;
        if (name[0] is 0 or (byte)'\\')
            return false;
        if (!TryFindClass(name, out PhpClass? found))
            return false;
        bool isIncomplete = found is null;
        PhpClass @class = found ?? _engine.FindClass(IncompleteObject.ClassName, autoload: false) ?? throw _engine.Error("Class \"" + IncompleteObject.ClassName + "\" not found");
        // The closing quote.
        position = at - 2;
        if (@class.IsNotSerializable)
            throw _engine.Error("Exception", "Unserialization of '" + @class.PrintedName + "' is not allowed");
        if (text[start] == 'C')
            return ReadCustom(text, ref position, place, @class, isIncomplete ? name : null);
        if (position >= text.Length - 2)
        {
            _engine.Warning("Bad unserialize data");
            return false;
        }

        position += 2;
        if (!text.TryReadInt(ref position, out long count))
            _engine.FunctionWarning("Numerical result out of range");
        if (count < 0 || count > (text.Length - at + 2) / 2)
            return false;
        if (text[position] != ':')
            return false;
        if (text[position + 1] != '{')
        {
            position++;
            return false;
        }

        position += 2;
        if (@class.UnserializeMethod is null && IsSerializable(@class))
        {
            _engine.Warning("Erroneous data format for unserializing '" + @class.PrintedName + "'");
            return false;
        }

        PhpObject target = Instantiate(@class);
        Store(place, target);
        if (isIncomplete)
            ((IncompleteObject)target).StoreName(name);
        return ReadContent(text, ref position, target, count) && SkipClosing(text, ref position);
    }

    private bool ReadContent(SerializedText text, ref int position, PhpObject target, long count)
    {
        if (target.Class.UnserializeMethod is not null)
        {
            var data = new PhpArray { Holders = 1 };
            int mark = _engine.Lifetime.PendingCount;
            if (!ReadElements(text, ref position, data, count))
            {
                target.Flags |= ObjectFlags.Destructed;
                // Handlers of errors that were called meanwhile may have emptied the list further.
                mark = Math.Min(mark, _engine.Lifetime.PendingCount);
                _engine.Lifetime.Release(Value.FromArray(data));
                _engine.Lifetime.Settle(mark);
                return false;
            }

            target.Holders++;
            _delayed.Add(new DelayedCall(target, data));
            return true;
        }

        bool wakes = target.Class.FindMethod("__wakeup") is not null;
        if (!ReadProperties(text, ref position, target, count))
        {
            if (wakes)
                target.Flags |= ObjectFlags.Destructed;
            return false;
        }

        if (wakes)
        {
            target.Holders++;
            _delayed.Add(new DelayedCall(target, null));
        }

        return true;
    }

    private PhpObject Instantiate(PhpClass @class)
    {
        if (@class.IsInstantiable)
            return @class.Allocate();
        string kind = @class.Kind switch { ClassKind.Interface => "interface", ClassKind.Trait => "trait", ClassKind.Enum => "enum", _ => "abstract class" };
        throw _engine.Error("Cannot instantiate " + kind + " " + @class.PrintedName);
    }

    private bool IsSerializable(PhpClass @class) =>
        _engine.FindClass("Serializable", autoload: false) is { } serializable && @class.IsSubclassOf(serializable);

    /// <summary>"LETTER:length:"text"" and the byte that has to follow.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">The start; moved only to say where PHP gives up.</param>
    /// <param name="end">The byte after the closing quote.</param>
    /// <param name="name">What stands in quotes, at least a byte.</param>
    /// <param name="at">One past <paramref name="end"/>.</param>
    private static bool ReadQuoted(SerializedText text, ref int position, char end, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out PhpString? name, out int at)
    {
        name = null;
        at = position + 2;
        if (text[position + 1] != ':' || !text.SkipDigits(ref at) || !text.Skip(ref at, ':') || !text.Skip(ref at, '"'))
            return false;
        long length = text.ReadSize(position + 2);
        if (text.Length - at < length || length == 0)
        {
            position += 2;
            return false;
        }

        PhpString quoted = PhpString.From(text.Slice(at, (int)length));
        at += (int)length;
        int start = position;
        if (!SkipStringEnd(text, ref at, ref position, end))
            return false;
        position = start;
        name = quoted;
        return true;
    }

    /// <summary>Finds the class, loading it if it may be used; null for one that stays incomplete. False for what is no class name.</summary>
    private bool TryFindClass(PhpString name, out PhpClass? found)
    {
        found = null;
        string text = name.ToLatin1();
        bool isAllowed = AllowedClasses is null || AllowedClasses.Contains(text.ToLowerInvariant());
        if (isAllowed)
            found = _engine.FindClass(text, autoload: false);
        if (found is not null && !found.Name.Contains("@anonymous", StringComparison.Ordinal))
            return true;
        found = null;
        if (!IsClassName(name.Span))
            return false;
        if (!isAllowed)
            return true;
        found = _engine.FindClass(text);
        if (found is not null || _engine.Ini.Get("unserialize_callback_func") is not { Length: > 0 } callback)
            return true;
        if (_engine.ResolveCallable(Value.FromLatin1(callback), out string problem) is not { } callable)
            throw _engine.Error("Invalid callback " + callback + ", " + problem);

        _engine.Call(callable, name);
        found = _engine.FindClass(text);
        if (found is null)
            _engine.FunctionWarning("Function " + callback + "() hasn't defined the class it was called for");
        return true;
    }

    private static bool IsClassName(ReadOnlySpan<byte> name)
    {
        foreach (byte b in name)
        {
            if (b < 128 && !char.IsAsciiLetterOrDigit((char)b) && b is not ((byte)'_' or (byte)'\\'))
                return false;
        }

        return true;
    }

    /// <summary>"C:…:length:{text}" goes to Serializable::unserialize().</summary>
    private bool ReadCustom(SerializedText text, ref int position, Place place, PhpClass @class, PhpString? incompleteName)
    {
        position += 2;
        if (!text.TryReadInt(ref position, out long length))
            _engine.FunctionWarning("Numerical result out of range");
        if (text.Length - position < 2 || text[position] != ':')
            return false;
        if (text[position + 1] != '{')
        {
            position++;
            return false;
        }

        position += 2;
        if (length < 0 || text.Length - position <= length)
        {
            _engine.Warning("Insufficient data for unserializing - " + length + " required, " + (text.Length - position) + " present");
            return false;
        }

        if (text[position + (int)length] != '}')
        {
            position += (int)length;
            return false;
        }

        PhpObject target = Instantiate(@class);
        Store(place, target);
        if (incompleteName is not null)
            ((IncompleteObject)target).StoreName(incompleteName);
        if (IsSerializable(@class))
            CallUnserialize(target, PhpString.From(text.Slice(position, (int)length)));
        else
            _engine.Warning("Class " + @class.PrintedName + " has no unserializer");
        position += (int)length + 1;
        return true;
    }

    private void CallUnserialize(PhpObject target, PhpString data)
    {
        SerializationState state = SerializationState.Of(_engine);
        state.Reader = this;
        try
        {
            _engine.CallMethod(target, "unserialize", data);
        }
        finally
        {
            state.Reader = null;
        }
    }

    /// <summary>"E:length:"Enum:Case";"</summary>
    private bool ReadEnum(SerializedText text, ref int position, Place place)
    {
        int start = position;
        if (!ReadQuoted(text, ref position, ';', out PhpString? quoted, out int at))
            return false;
        string name = quoted.ToLatin1();
        int colon = name.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
        {
            _engine.FunctionWarning("Invalid enum name '" + CText.UpToNull(name) + "' (missing colon)");
            return false;
        }

        string className = name[..colon];
        string caseName = name[(colon + 1)..];
        if (!IsClassName(quoted.Span[..colon]))
            return false;
        if (_engine.FindClass(className) is not { } @class)
        {
            _engine.FunctionWarning("Class '" + className + "' not found");
            return false;
        }

        if (@class.Kind != ClassKind.Enum)
        {
            _engine.FunctionWarning("Class '" + @class.PrintedName + "' is not an enum");
            return false;
        }

        position = at;
        if (!@class.Constants.TryGetValue(caseName, out ClassConstant? constant))
        {
            _engine.FunctionWarning("Undefined constant " + className + "::" + CText.UpToNull(caseName));
            return false;
        }

        if ((constant.Flags & MemberFlags.EnumCase) == 0)
        {
            _engine.FunctionWarning(className + "::" + caseName + " is not an enum case");
            return false;
        }

        Store(place, ClassConstants.Evaluate(_engine, constant));
        return true;
    }
}
