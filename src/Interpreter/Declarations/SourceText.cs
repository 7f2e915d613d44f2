using System.Globalization;
using System.Text;
using MiniPhp.Interpreter.Syntax;

namespace MiniPhp.Interpreter.Declarations;

/// <summary>A constant expression as PHP source text: what messages about signatures and reflection show of a default.</summary>
internal static class SourceText
{
    public static string Of(ExprNode node) => node switch
    {
        IntScalar number => number.Value.ToString(CultureInfo.InvariantCulture),
        FloatScalar number => OfFloat(number.Value),
        StringScalar text => "'" + Quote(text.Value.ToLatin1()) + "'",
        ConstFetchExpr constant => constant.Name.Text,
        ClassConstFetchExpr { Class: NameNode name } constant => name.Text + "::" + constant.Name.Text,
        UnaryMinusExpr minus => "-" + Of(minus.Expr),
        UnaryPlusExpr plus => "+" + Of(plus.Expr),
        ArrayExpr array => OfArray(array),
        NewExpr { Class: NameNode name } creation => "new " + name.Text + "(" + string.Join(", ", Array.ConvertAll(creation.Args, arg => Of(arg.Value))) + ")",
        _ => "<expression>",
    };

    private static string OfFloat(double value)
    {
        Span<byte> text = stackalloc byte[64];
        int length = Runtime.Text.FloatText.Write(value, -1, true, text);
        return Encoding.Latin1.GetString(text[..length]);
    }

    private static string OfArray(ArrayExpr array)
    {
        var text = new StringBuilder("[");
        foreach (ArrayItemNode? item in array.Items)
        {
            if (text.Length > 1)
                text.Append(", ");
            if (item!.Key is not null)
                text.Append(Of(item.Key)).Append(" => ");
            text.Append(Of(item.Value));
        }

        return text.Append(']').ToString();
    }

    private static string Quote(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal);
}
