using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Scripts;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Tokenizer;

/// <summary>A token as an object: https://www.php.net/manual/en/class.phptoken.php</summary>
[PhpExtension("tokenizer")]
[PhpClass("PhpToken", Interfaces = ["Stringable"])]
[PhpProperty("id", Type = "int")]
[PhpProperty("text", Type = "string")]
[PhpProperty("line", Type = "int")]
[PhpProperty("pos", Type = "int")]
public static class PhpTokenClass
{
    // The slots, in the order of the properties.
    private const int Id = 0;
    private const int Text = 1;
    private const int Line = 2;
    private const int Position = 3;

    /// <summary>The tokens of a source as objects of the class that is asked.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="staticClass">The class.</param>
    /// <param name="code">The source.</param>
    /// <param name="flags">TOKEN_PARSE or 0.</param>
    /// <returns>list&lt;static&gt;</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">Error: the class is abstract; ParseError, with TOKEN_PARSE.</exception>
    /// <remarks>https://www.php.net/phptoken.tokenize</remarks>
    [PhpMethod]
    public static PhpArray tokenize(Engine engine, PhpClass staticClass, PhpString code, long flags = 0)
    {
        if (!staticClass.IsInstantiable)
            throw engine.Error("Cannot instantiate abstract class " + staticClass.PrintedName);
        var list = new PhpArray();
        foreach (Token token in TokenReader.Read(engine, code, flags))
        {
            PhpObject made = staticClass.Allocate();
            Fill(engine, made, token.Type, token.Text, token.Line, token.Position);
            list.Append(Value.FromObject(made));
        }

        return list;
    }

    [PhpMethod(IsFinal = true, Returns = "")]
    public static void __construct(Engine engine, PhpObject self, long id, PhpString text, long line = -1, long pos = -1) =>
        Fill(engine, self, id, text, line, pos);

    private static void Fill(Engine engine, PhpObject token, long id, PhpString text, long line, long position)
    {
        Slot.Assign(engine, ref token.Slots[Id], id);
        Slot.Assign(engine, ref token.Slots[Text], Value.FromString(text));
        Slot.Assign(engine, ref token.Slots[Line], line);
        Slot.Assign(engine, ref token.Slots[Position], position);
    }

    /// <summary>Whether the token is of a type, has a text, or is or has one of several.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="self">The token.</param>
    /// <param name="kind">int|string|array&lt;int|string&gt;</param>
    /// <exception cref="Runtime.Errors.PhpThrow">TypeError.</exception>
    /// <remarks>https://www.php.net/phptoken.is</remarks>
    [PhpMethod]
    public static bool @is(Engine engine, PhpObject self, [PhpParameter(Type = "")] Value kind)
    {
        if (kind.IsInt || kind.IsString)
            return Matches(engine, self, kind);
        if (!kind.IsArray)
            throw engine.ArgumentTypeError(1, "must be of type string|int|array, " + Conversions.TypeName(kind) + " given");
        foreach ((_, Value element) in kind.AsArray)
        {
            Value one = element.Dereferenced;
            if (!one.IsInt && !one.IsString)
                throw engine.ArgumentTypeError(1, "must only have elements of type string|int, " + Conversions.TypeName(one) + " given");
            if (Matches(engine, self, one))
                return true;
        }

        return false;
    }

    private static bool Matches(Engine engine, PhpObject self, Value kind) =>
        kind.IsInt ? Initialized(engine, self, Id, "id").AsInt == kind.AsInt : Initialized(engine, self, Text, "text").AsString.Span.SequenceEqual(kind.AsString.Span);

    /// <summary>Whether PHP's parser leaves the token out.</summary>
    /// <remarks>https://www.php.net/phptoken.isignorable</remarks>
    [PhpMethod]
    public static bool isIgnorable(Engine engine, PhpObject self) =>
        Initialized(engine, self, Id, "id").AsInt is TokenType.Whitespace or TokenType.Comment or TokenType.DocComment or TokenType.OpenTag;

    /// <summary>T_ECHO and the like, or the character; null for no type.</summary>
    /// <remarks>https://www.php.net/phptoken.gettokenname</remarks>
    [PhpMethod]
    public static PhpString? getTokenName(Engine engine, PhpObject self)
    {
        long id = Initialized(engine, self, Id, "id").AsInt;
        if (id is >= 0 and <= byte.MaxValue)
            return PhpString.FromOwned([(byte)id]);
        return TokenNames.Of(id) is { } name ? PhpString.FromLatin1(name) : null;
    }

    [PhpMethod]
    public static PhpString __toString(Engine engine, PhpObject self) => Initialized(engine, self, Text, "text").AsString;

    private static Value Initialized(Engine engine, PhpObject self, int slot, string name)
    {
        Value held = self.Slots[slot].Dereferenced;
        return held.IsUndefined ? throw engine.Error("Typed property PhpToken::$" + name + " must not be accessed before initialization") : held;
    }
}
