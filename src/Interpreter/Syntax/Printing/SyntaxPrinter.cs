using System.Runtime.CompilerServices;
using System.Text;
using MiniPhp.Interpreter.Declarations;

namespace MiniPhp.Interpreter.Syntax.Printing;

/// <summary>
/// Writes syntax as PHP writes it back in messages: <c>assert($a > 0)</c>. It is PHP's own form, not the source's: one space around
/// operators, parentheses only where needed, four spaces of indentation.
/// </summary>
/// <param name="precision">Significant digits of floats, the setting <c>precision</c>.</param>
/// <param name="constants">For a constant expression: what the compiler made of its parts. Null to write what is in the source.</param>
internal sealed partial class SyntaxPrinter(int precision, ConstantTexts? constants = null)
{
    private readonly StringBuilder _text = new();

    /// <summary>The expression as Latin-1 text.</summary>
    public static string Print(ExprNode expression, int precision)
    {
        var printer = new SyntaxPrinter(precision);
        printer.Expression(expression, 0, 0);
        return printer._text.ToString();
    }

    /// <summary>A constant expression as it is after compilation, as Latin-1 text.</summary>
    public static string Print(ExprNode expression, int precision, ConstantTexts constants)
    {
        var printer = new SyntaxPrinter(precision, constants);
        printer.Expression(expression, 0, 0);
        return printer._text.ToString();
    }

    /// <summary>An argument, with its name if it has one, as Latin-1 text.</summary>
    public static string Print(ArgNode argument, int precision)
    {
        var printer = new SyntaxPrinter(precision);
        printer.Argument(argument, 0, 0);
        return printer._text.ToString();
    }

    private void Indent(int indent)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        _text.Append(' ', 4 * indent);
    }

    /// <summary>A list with commas; where an element is left out nothing stands between them.</summary>
    private void List<T>(IReadOnlyList<T?> items, Action<T> write)
        where T : class
    {
        for (int i = 0; i < items.Count; i++)
        {
            if (i > 0)
                _text.Append(", ");
            if (items[i] is { } item)
                write(item);
        }
    }

    // ---------------------------------------------------------------- names

    /// <summary>A class or function: a name as it was written, or an expression. Text in quotes counts as a full name.</summary>
    private void NamespacedName(SyntaxNode node, int indent)
    {
        switch (node)
        {
            case NameNode name:
                Name(name);
                break;
            case IdentifierNode identifier:
                _text.Append(identifier.Text);
                break;
            case StringScalar text:
                _text.Append('\\').Append(text.Value.ToLatin1());
                break;
            default:
                Expression((ExprNode)node, 0, indent);
                break;
        }
    }

    private void Name(NameNode name)
    {
        if (name.NameKind == NameKind.FullyQualified)
            _text.Append('\\');
        else if (name.NameKind == NameKind.Relative)
            _text.Append("namespace\\");
        _text.Append(name.Text);
    }

    private void Names(NameNode[] names, string separator = ", ")
    {
        for (int i = 0; i < names.Length; i++)
            _text.Append(i > 0 ? separator : "").Append(names[i].Text);
    }

    /// <summary>A member's name: an identifier, a variable, or any expression in braces.</summary>
    private void MemberName(SyntaxNode node, int indent)
    {
        switch (node)
        {
            case IdentifierNode identifier:
                VariableName(identifier.Text);
                break;
            case StringScalar text:
                VariableName(text.Value.ToLatin1());
                break;
            case VariableExpr variable:
                Expression(variable, 0, indent);
                break;
            default:
                _text.Append('{');
                Expression((ExprNode)node, 0, indent);
                _text.Append('}');
                break;
        }
    }

    private void VariableName(string name)
    {
        if (IsVariableName(name))
            _text.Append(name);
        else
            _text.Append('{').Append(name).Append('}');
    }

    private static bool IsVariableName(string name)
    {
        if (name.Length == 0 || char.IsAsciiDigit(name[0]))
            return false;
        foreach (char character in name)
        {
            if (!IsVariableCharacter(character))
                return false;
        }

        return true;
    }

    private static bool IsVariableCharacter(char character) => character is '_' or >= '\x7f' || char.IsAsciiLetterOrDigit(character);

    // ---------------------------------------------------------------- types

    private void Type(SyntaxNode type, int indent)
    {
        switch (type)
        {
            case NullableTypeNode nullable:
                _text.Append('?');
                Type(nullable.Type, indent);
                break;
            case UnionTypeNode union:
                Types(union.Types, '|', indent);
                break;
            case IntersectionTypeNode intersection:
                Types(intersection.Types, '&', indent);
                break;
            default:
                NamespacedName(type, indent);
                break;
        }
    }

    private void Types(SyntaxNode[] types, char separator, int indent)
    {
        for (int i = 0; i < types.Length; i++)
        {
            if (i > 0)
                _text.Append(separator);
            Type(types[i], indent);
        }
    }

    // ---------------------------------------------------------------- strings

    private void Quoted(string text)
    {
        _text.Append('\'');
        foreach (char character in text)
        {
            if (character is '\'' or '\\')
                _text.Append('\\');
            _text.Append(character);
        }

        _text.Append('\'');
    }

    /// <summary>A constant part of a string with variables.</summary>
    private void Escaped(string text, char quote)
    {
        foreach (char character in text)
        {
            if (character >= ' ')
                _text.Append(character == quote || character is '$' or '\\' ? "\\" : "").Append(character);
            else if ("\n\r\t\f\v\x1b".IndexOf(character) is >= 0 and int index)
                _text.Append('\\').Append("nrtfve"[index]);
            else
                _text.Append("\\0").Append((char)('0' + (character / 8))).Append((char)('0' + (character % 8)));
        }
    }

    private void Interpolated(ExprNode[] parts, char quote, int indent)
    {
        _text.Append(quote);
        for (int i = 0; i < parts.Length; i++)
        {
            ExprNode part = parts[i];
            if (part is InterpolatedStringPartScalar constant)
            {
                Escaped(constant.Value.ToLatin1(), quote);
                continue;
            }

            bool needsBraces = part is not (VariableExpr { Name: not null } or VariableExpr { NameExpr: StringScalar })
                || (i + 1 < parts.Length && parts[i + 1] is InterpolatedStringPartScalar next && ContinuesVariable(next.Value.ToLatin1()));
            if (needsBraces)
                _text.Append('{');
            Expression(part, 0, indent);
            if (needsBraces)
                _text.Append('}');
        }

        _text.Append(quote);
    }

    private static bool ContinuesVariable(string text) => text.Length > 0 && (text[0] == '[' || IsVariableCharacter(text[0]));
}
