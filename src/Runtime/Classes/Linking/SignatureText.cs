using System.Text;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Classes;

/// <summary>Methods as PHP prints them in messages about incompatible declarations: <c>C::m(int $a, $b = 'x'): ?C</c>.</summary>
internal static class SignatureText
{
    /// <param name="method">The method.</param>
    /// <param name="scope">What self and parent in its types are printed as.</param>
    /// <param name="owner">The class or trait to name, or null.</param>
    public static string Of(PhpFunction method, PhpClass scope, PhpClass? owner)
    {
        var text = new StringBuilder();
        if (method.ReturnsReference)
            text.Append("& ");
        if (owner is not null)
            text.Append(owner.PrintedName).Append("::");
        text.Append(method.Name).Append('(');
        ParameterInfo[] parameters = method.Parameters;
        for (int i = 0; i < parameters.Length; i++)
        {
            if (i > 0)
                text.Append(", ");
            Append(text, method, parameters[i], i, scope);
        }

        text.Append(')');
        if (method.ReturnType is { } type)
            text.Append(": ").Append(Resolve(type, scope));
        return text.ToString();
    }

    /// <summary>A type with self and parent replaced by the classes' names.</summary>
    public static PhpType Resolve(PhpType type, PhpClass scope) =>
        type.IsBuiltInOnly ? type : type.With(type.Mask, name => ClassNames.Printed(TypeVariance.Resolve(name, scope)));

    private static void Append(StringBuilder text, PhpFunction method, ParameterInfo parameter, int index, PhpClass scope)
    {
        if (parameter.Type is { } type)
            text.Append(Resolve(type, scope)).Append(' ');
        if (parameter.IsByReference)
            text.Append('&');
        if (parameter.IsVariadic)
            text.Append("...");
        text.Append('$').Append(parameter.Name);
        if (index >= method.RequiredParameterCount && !parameter.IsVariadic)
            text.Append(" = ").Append(method.IsUser ? UserDefault(parameter) : parameter.DefaultText ?? "<default>");
    }

    private static string UserDefault(ParameterInfo parameter)
    {
        Value value = parameter.DefaultValue;
        if (value.IsUndefined)
        {
            return parameter.DefaultText switch
            {
                "[]" or "array()" => "[]",
                ['[', ..] => "[...]",
                { } name when IsConstantName(name) => parameter.DefaultConstant ?? name,
                _ => "<expression>",
            };
        }

        switch (value.Kind)
        {
            case ValueKind.Null:
                return "null";
            case ValueKind.Bool:
                return value.AsBool ? "true" : "false";
            case ValueKind.String:
                string content = value.AsString.ToLatin1();
                return content.Length > 10 ? "'" + content[..10] + "...'" : "'" + content + "'";
            case ValueKind.Array:
                return value.AsArray.Count == 0 ? "[]" : "[...]";
            case ValueKind.Int:
                return Conversions.ToPhpString(value.AsInt).ToLatin1();
            default:
                return Conversions.ToPhpString(value.AsFloat, 14).ToLatin1();
        }
    }

    /// <summary>True for <c>NAME</c> and <c>C::NAME</c>: other expressions are not printed.</summary>
    private static bool IsConstantName(string text)
    {
        foreach (char c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or ':' or '\\') && c < 128)
                return false;
        }

        return text.Length > 0 && !char.IsAsciiDigit(text[0]);
    }
}
