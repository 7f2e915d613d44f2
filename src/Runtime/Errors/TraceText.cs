using System.Text;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Errors;

/// <summary>Traces as text: <c>#0 file(line): class->function(arguments)</c>, one call a line. Texts are Latin-1: each char a byte.</summary>
internal static class TraceText
{
    /// <summary>All lines, the last without a line feed.</summary>
    /// <param name="engine">For settings and warnings.</param>
    /// <param name="trace">As <see cref="Backtrace.Capture"/> makes it; programs may have changed it.</param>
    /// <param name="withMain">Ends with "#N {main}".</param>
    public static string Of(Engine engine, PhpArray trace, bool withMain)
    {
        var text = new StringBuilder();
        int number = 0;
        foreach ((ArrayKey key, Value call) in trace)
        {
            if (!call.IsArray)
            {
                engine.Warning("Expected array for frame " + key.ToPhpString().ToLatin1());
                continue;
            }

            text.Append('#').Append(number++).Append(' ');
            AppendCall(engine, text, call.AsArray);
        }

        if (withMain)
            text.Append('#').Append(number).Append(" {main}");
        return text.ToString();
    }

    private static void AppendCall(Engine engine, StringBuilder text, PhpArray call)
    {
        AppendPosition(engine, text, call);
        AppendText(engine, text, call, "class");
        AppendText(engine, text, call, "type");
        AppendText(engine, text, call, "function");
        text.Append('(');
        Value arguments = call["args"];
        if (arguments.IsArray)
            AppendArguments(engine, text, arguments.AsArray);
        else if (!arguments.IsUndefined)
            engine.Warning("args element is not an array");
        text.Append(")\n");
    }

    private static void AppendPosition(Engine engine, StringBuilder text, PhpArray call)
    {
        Value file = call["file"];
        if (file.IsUndefined)
        {
            text.Append("[internal function]: ");
        }
        else if (!file.IsString)
        {
            engine.Warning("File name is not a string");
            text.Append("[unknown file]: ");
        }
        else
        {
            Value line = call["line"];
            if (!line.IsInt && !line.IsUndefined)
                engine.Warning("Line is not an int");
            text.Append(file.AsString.ToLatin1()).Append('(').Append(line.IsInt ? line.AsInt : 0).Append("): ");
        }
    }

    private static void AppendText(Engine engine, StringBuilder text, PhpArray call, string key)
    {
        Value value = call[key];
        if (value.IsString)
            text.Append(ClassNames.Printed(value.AsString.ToLatin1()));
        else if (!value.IsUndefined)
        {
            engine.Warning("Value for " + key + " is not a string");
            text.Append("[unknown]");
        }
    }

    private static void AppendArguments(Engine engine, StringBuilder text, PhpArray arguments)
    {
        bool first = true;
        foreach ((ArrayKey key, Value argument) in arguments)
        {
            if (!first)
                text.Append(", ");
            first = false;
            if (!key.IsInt)
                text.Append(key.Text!.ToLatin1()).Append(": ");
            AppendArgument(engine, text, argument);
        }
    }

    /// <summary>A value as a trace shows it among arguments: strings are escaped and cut.</summary>
    internal static string Argument(Engine engine, Value argument)
    {
        var text = new StringBuilder();
        AppendArgument(engine, text, argument);
        return text.ToString();
    }

    internal static void AppendArgument(Engine engine, StringBuilder text, Value argument)
    {
        switch (argument.Kind)
        {
            case ValueKind.Bool:
                text.Append(argument.AsBool ? "true" : "false");
                break;
            case ValueKind.Int:
                text.Append(argument.AsInt);
                break;
            case ValueKind.Float:
                text.Append(FloatWithFraction(engine, argument.AsFloat));
                break;
            case ValueKind.String:
                text.Append('\'');
                AppendEscaped(text, argument.AsString.Span, engine.Ini.ExceptionStringLength);
                text.Append('\'');
                break;
            case ValueKind.Array:
                text.Append("Array");
                break;
            case ValueKind.Object:
                text.Append("Object(").Append(argument.AsObject.Class.PrintedName).Append(')');
                break;
            case ValueKind.Resource:
                text.Append("Resource id #").Append(argument.AsResource.Id);
                break;
            default:
                text.Append("NULL");
                break;
        }
    }

    private static string FloatWithFraction(Engine engine, double value)
    {
        int precision = (int)engine.Ini.GetInt("precision");
        string text = Conversions.ToPhpString(value, precision == 0 ? 1 : precision).ToLatin1();
        return double.IsFinite(value) && !text.Contains('.', StringComparison.Ordinal) ? text + ".0" : text;
    }

    private static void AppendEscaped(StringBuilder text, ReadOnlySpan<byte> bytes, int limit)
    {
        bool isCut = bytes.Length > limit;
        foreach (byte value in isCut ? bytes[..limit] : bytes)
        {
            switch (value)
            {
                case (byte)'\\':
                    text.Append(@"\\");
                    break;
                case (byte)'\n':
                    text.Append(@"\n");
                    break;
                case (byte)'\r':
                    text.Append(@"\r");
                    break;
                case (byte)'\t':
                    text.Append(@"\t");
                    break;
                case (byte)'\f':
                    text.Append(@"\f");
                    break;
                case (byte)'\v':
                    text.Append(@"\v");
                    break;
                case 27:
                    text.Append(@"\e");
                    break;
                case < 32 or > 126:
                    text.Append(@"\x").Append(value.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
                    break;
                default:
                    text.Append((char)value);
                    break;
            }
        }

        if (isCut)
            text.Append("...");
    }
}
