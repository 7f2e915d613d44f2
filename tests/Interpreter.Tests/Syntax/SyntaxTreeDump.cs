using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using MiniPhp.Interpreter.Syntax;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Tests.Syntax;

/// <summary>
/// A syntax tree as text, one line for each node: name, lines, then its children with their names. What is null, false or an
/// empty list is left out.
/// </summary>
internal sealed class SyntaxTreeDump
{
    private readonly StringBuilder _text = new();

    public static string Of(ScriptSyntax script)
    {
        var dump = new SyntaxTreeDump();
        foreach (StmtNode stmt in script.Stmts)
            dump.Node(stmt, 0);
        foreach (SyntaxWarning warning in script.Warnings)
            dump.Line(0, $"warning on line {warning.Line}: {warning.Message}");
        return dump._text.ToString();
    }

    private void Node(SyntaxNode node, int depth)
    {
        string lines = node.StartLine == node.EndLine ? $"{node.StartLine}" : $"{node.StartLine}-{node.EndLine}";
        _text.Append(node.Kind.ToString()).Append(' ').Append(lines).Append('\n');
        foreach (PropertyInfo property in node.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.Name is nameof(SyntaxNode.Kind) or nameof(SyntaxNode.StartLine) or nameof(SyntaxNode.EndLine))
                continue;
            Member(property.Name, property.GetValue(node), depth + 1);
        }
    }

    private void Member(string name, object? value, int depth)
    {
        switch (value)
        {
            case null or false or Modifiers.None:
                break;
            case SyntaxNode node:
                Indent(depth).Append(name).Append(": ");
                Node(node, depth);
                break;
            case IEnumerable items and not string:
                if (value is Array { Length: 0 } && name != "Stmts" && name != "Conds")
                    break;
                Line(depth, name + ":");
                foreach (object? item in items)
                {
                    Indent(depth + 1);
                    if (item is SyntaxNode element)
                        Node(element, depth + 1);
                    else
                        _text.Append("-\n");
                }

                break;
            default:
                Line(depth, name + ": " + Scalar(value));
                break;
        }
    }

    private static string Scalar(object value) => value switch
    {
        string text => Quoted(text),
        PhpString bytes => Quoted(Encoding.Latin1.GetString(bytes.Span)),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        _ => string.Create(CultureInfo.InvariantCulture, $"{value}"),
    };

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (char c in text)
        {
            if (c is < ' ' or > '~')
                quoted.Append($"\\x{(int)c:X2}");
            else
                quoted.Append(c);
        }

        return quoted.Append('"').ToString();
    }

    private StringBuilder Indent(int depth) => _text.Append(' ', depth * 2);

    private void Line(int depth, string text) => Indent(depth).Append(text).Append('\n');
}
