using System.Runtime.InteropServices;
using MiniPhp.Runtime.Scripts;

namespace MiniPhp.Extensions.Tokenizer;

/// <summary>Finds the keywords that a valid source uses as names of members, constants, cases and arguments: PHP's parser takes them for names.</summary>
internal static class KeywordNames
{
    /// <summary>Gives each of them the type of a name.</summary>
    public static void Mark(List<Token> tokens)
    {
        Span<Token> all = CollectionsMarshal.AsSpan(tokens);
        // Without what may stand between any two tokens.
        int[] code = Array.FindAll(Enumerable.Range(0, tokens.Count).ToArray(), index => !IsBetween(tokens[index].Type));
        var braces = new Stack<Brace>();
        Brace next = Brace.Block;
        bool isInConstants = false;
        for (int i = 0; i < code.Length; i++)
        {
            ref Token token = ref all[code[i]];
            int before = TypeAt(tokens, code, i - 1);
            int after = TypeAt(tokens, code, i + 1);
            bool isInClass = braces.TryPeek(out Brace brace) && brace != Brace.Block;
            if (IsKeyword(token.Type) && IsName(token.Type, before, after, brace, isInConstants, i > 1 ? TypeAt(tokens, code, i - 2) : 0))
            {
                token = token with { Type = TokenType.String };
                continue;
            }

            switch (token.Type)
            {
                case TokenType.Class or TokenType.Interface or TokenType.Trait when before != TokenType.DoubleColon:
                    next = Brace.Class;
                    break;
                case TokenType.Enum:
                    next = Brace.Enum;
                    break;
                case TokenType.Use when isInClass && brace != Brace.Adaptations:
                    next = Brace.Adaptations;
                    break;
                case TokenType.Function:
                    next = Brace.Block;
                    break;
                case TokenType.Const when isInClass:
                    isInConstants = true;
                    break;
                case ';':
                    isInConstants = false;
                    next = Brace.Block;
                    break;
                case '{' or TokenType.CurlyOpen or TokenType.DollarOpenCurlyBraces:
                    braces.Push(token.Type == '{' ? next : Brace.Block);
                    next = Brace.Block;
                    break;
                case '}':
                    braces.TryPop(out _);
                    break;
            }
        }
    }

    /// <summary>What braces enclose.</summary>
    private enum Brace
    {
        Block,
        Class,
        Enum,
        Adaptations,
    }

    private static bool IsName(int type, int before, int after, Brace brace, bool isInConstants, int earlier) => before switch
    {
        TokenType.DoubleColon => true,
        TokenType.Function or TokenType.Const => brace is Brace.Class or Brace.Enum,
        TokenType.AmpersandNotFollowedByVarOrVararg or TokenType.AmpersandFollowedByVarOrVararg => earlier == TokenType.Function && brace is Brace.Class or Brace.Enum,
        TokenType.Case => brace == Brace.Enum && after is ';' or '=',
        ',' when isInConstants => after == '=',
        '(' or ',' => after == ':',
        _ when brace == Brace.Adaptations => IsAdapted(type, before, after),
        _ => false,
    };

    /// <summary>In the braces of <c>use T { … }</c>: a method's name, or the new one.</summary>
    private static bool IsAdapted(int type, int before, int after) =>
        type is TokenType.Public or TokenType.Protected or TokenType.Private
            ? before != TokenType.As
            : before is TokenType.As or TokenType.Public or TokenType.Protected or TokenType.Private || (before is '{' or ';' && after is TokenType.As or TokenType.Insteadof);

    private static int TypeAt(List<Token> tokens, int[] code, int index) => index >= 0 && index < code.Length ? tokens[code[index]].Type : 0;

    private static bool IsBetween(int type) => type is TokenType.Whitespace or TokenType.Comment or TokenType.DocComment;

    private static bool IsKeyword(int type) => type is >= TokenType.Include and <= TokenType.NsC;
}
