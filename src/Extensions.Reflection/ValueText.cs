using MiniPhp.Runtime;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Reflection;

/// <summary>Values as reflection shows them: defaults and arguments of attributes.</summary>
internal static class ValueText
{
    public static string Of(Engine engine, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Null or ValueKind.Undefined:
                return "NULL";
            case ValueKind.Bool:
                return value.AsBool ? "true" : "false";
            case ValueKind.String:
                return "'" + EscapedText.Of(value.AsString.ToLatin1()) + "'";
            case ValueKind.Float:
                return FloatText(engine, value.AsFloat);
            case ValueKind.Array:
                return OfArray(engine, value.AsArray);
            case ValueKind.Object:
                PhpObject target = value.AsObject;
                return target.Class.Name + "::" + (target.Slots.Length > 0 && target.Slots[0].IsString ? target.Slots[0].AsString.ToLatin1() : "");
            default:
                return Conversions.ToPhpString(engine, value).ToLatin1();
        }
    }

    private static string FloatText(Engine engine, double value)
    {
        Span<byte> text = stackalloc byte[64];
        int length = Runtime.Text.FloatText.Write(value, engine.Ini.Precision, true, text);
        return System.Text.Encoding.Latin1.GetString(text[..length]);
    }

    private static string OfArray(Engine engine, PhpArray array)
    {
        var text = new System.Text.StringBuilder("[");
        bool isList = true;
        long next = 0;
        foreach (var (key, _) in array)
            isList &= key.IsInt && key.Index == next++;
        foreach (var (key, value) in array)
        {
            if (text.Length > 1)
                text.Append(", ");
            if (!isList)
                text.Append(key.IsInt ? key.Index.ToString(System.Globalization.CultureInfo.InvariantCulture) : "'" + EscapedText.Of(key.Text!.ToLatin1()) + "'").Append(" => ");
            text.Append(Of(engine, value));
        }

        return text.Append(']').ToString();
    }
}
