using MiniPhp.Runtime.Text;
using static MiniPhp.Interpreter.Syntax.Parsing.PhpParser;

namespace MiniPhp.Interpreter.Syntax.Parsing;

/// <summary>Types, modifiers and members.</summary>
internal abstract partial class SyntaxTreeBuilder
{
    /// <summary>A type's name: an <see cref="IdentifierNode"/> for those that are built in, a <see cref="NameNode"/> for classes.</summary>
    protected SyntaxNode TypeName(in Token token)
    {
        if (token.Type is ARRAY or CALLABLE or STATIC || (token.Type == IDENT && IsBuiltInType(Span(token))))
            return new IdentifierNode(Text(token).ToLowerInvariant(), Lines(token));
        return Name(token);
    }

    private static bool IsBuiltInType(ReadOnlySpan<char> name)
    {
        if (name.Length > 8)
            return false;
        Span<char> word = stackalloc char[8];
        for (int i = 0; i < name.Length; i++)
            word[i] = (char)(name[i] | 32);
        return word[..name.Length] is "int" or "float" or "string" or "bool" or "mixed" or "void" or "null" or "object" or "iterable"
            or "never" or "false" or "true";
    }

    protected void StaticType(bool allowed)
    {
        if (!allowed)
            throw Unexpected(_current);
    }

    protected Modifiers AddModifier(Modifiers modifiers, Modifiers added)
    {
        if ((modifiers & Modifiers.Visibility) != 0 && (added & Modifiers.Visibility) != 0)
            throw ModifierError("Multiple access type modifiers are not allowed");
        RejectRepeated(modifiers & added);
        modifiers |= added;
        if ((modifiers & Modifiers.Abstract) != 0 && (modifiers & Modifiers.Final) != 0)
            throw ModifierError("Cannot use the final modifier on an abstract class member");
        return modifiers;
    }

    protected Modifiers AddClassModifier(Modifiers modifiers, Modifiers added)
    {
        RejectRepeated(modifiers & added);
        modifiers |= added;
        if ((modifiers & Modifiers.Abstract) != 0 && (modifiers & Modifiers.Final) != 0)
            throw ModifierError("Cannot use the final modifier on an abstract class");
        return modifiers;
    }

    private void RejectRepeated(Modifiers repeated)
    {
        if ((repeated & Modifiers.Abstract) != 0)
            throw ModifierError("Multiple abstract modifiers are not allowed");
        if ((repeated & Modifiers.Static) != 0)
            throw ModifierError("Multiple static modifiers are not allowed");
        if ((repeated & Modifiers.Final) != 0)
            throw ModifierError("Multiple final modifiers are not allowed");
        if ((repeated & Modifiers.ReadOnly) != 0)
            throw ModifierError("Multiple readonly modifiers are not allowed");
    }

    private PhpSyntaxException ModifierError(string message) => CompileError(message, _previous.EndLine);

    /// <summary>A property has a modifier, or <c>var</c>.</summary>
    protected void NeedModifier(Modifiers modifiers)
    {
        if (modifiers == Modifiers.None)
            throw Unexpected(_current, FUNCTION, CONST);
    }

    /// <summary>A method in a trait adaptation, read as the name of a class.</summary>
    protected string MethodName(NameNode name)
    {
        if (name.NameKind != NameKind.Unqualified)
            throw Unexpected(_current, DOUBLE_COLON);
        return name.Text;
    }

    protected AttributeNode Attribute(NameNode name, ArgNode[]? args) =>
        args == FirstClassCallable ? new AttributeNode(name, [], true, Lines(name)) : new AttributeNode(name, args ?? [], false, Lines(name));

    /// <summary>A keyword as a name; "&lt;?=" counts as one.</summary>
    protected Token Keyword(in Token token) => token.Type == ECHO && Span(token)[0] == '<'
        ? throw new PhpSyntaxException("Cannot use \"<?=\" as an identifier", token.EndLine)
        : token;

    protected void CheckEncoding(DeclareItemNode[] items)
    {
        foreach (DeclareItemNode item in items)
        {
            if (!item.Name.Equals("encoding", StringComparison.OrdinalIgnoreCase))
                continue;
            string name = item.Value switch
            {
                StringScalar text => text.Value.ToLatin1(),
                IntScalar number => number.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
                FloatScalar number => FloatName(number.Value),
                _ => throw CompileError("Encoding must be a literal", _current.EndLine),
            };
            if (!IsMultibyte)
                Warn("declare(encoding=...) ignored because Zend multibyte feature is turned off by settings", _previous.EndLine);
            else if (!SourceEncoding.IsKnown(name))
                Warn("Unsupported encoding [" + name + "]", _previous.EndLine);
        }
    }

    private static string FloatName(double value)
    {
        const int usualPrecision = 14;
        Span<byte> text = stackalloc byte[FloatText.MaxShortLength];
        return System.Text.Encoding.Latin1.GetString(text[..FloatText.Write(value, usualPrecision, false, text)]);
    }
}
