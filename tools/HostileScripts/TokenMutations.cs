namespace MiniPhp.Tools.HostileScripts;

/// <summary>Mutations of a script's tokens. Each changes the list that it is given.</summary>
internal static class TokenMutations
{
    private static readonly string[] Brackets = ["(", ")", "[", "]", "{", "}", "'", "\"", "<?php ", "?>", "/*", "<<<X\n", "`"];

    private static readonly string[] Binary =
    [
        "+", "-", "*", "/", "%", "**", ".", "<", ">", "<=", ">=", "==", "!=", "===", "!==", "<=>", "&&", "||", "and", "or", "xor", "&", "|",
        "^", "<<", ">>", "??", "?:", "instanceof", "? 1 :",
    ];

    private static readonly string[] Assignments =
        ["=", "+=", "-=", "*=", "/=", ".=", "%=", "**=", "??=", "|=", "&=", "^=", "<<=", ">>=", "= &", "[] =", "['k'] =", "->p =", "=="];

    private static readonly string[] Others =
        ["~", "?", ":", "->", "?->", "::", "=>", "!", "@", "++", "--", "...", ",", ";", "&$", "$", "=", "+", "-", "&"];

    private static readonly string[] Words =
    [
        "abstract", "final", "readonly", "static", "public", "private", "protected", "const", "var", "new", "clone", "throw", "return", "yield",
        "yield from", "fn", "function", "class", "interface", "trait", "enum", "extends", "implements", "insteadof", "use", "as", "namespace",
        "global", "unset", "isset", "empty", "list", "array", "match", "switch", "case", "default", "break", "continue", "goto", "declare",
        "while", "do", "for", "foreach", "if", "else", "elseif", "endif", "try", "catch", "finally", "echo", "print", "exit", "include", "eval",
        "self", "parent", "null", "true", "false", "void", "never", "mixed", "int", "string", "float", "bool", "iterable", "callable", "object",
        "$this", "$GLOBALS", "__CLASS__", "__halt_compiler", "__construct", "__destruct", "__get", "__set", "__call", "__callStatic",
        "__toString", "__invoke", "__clone", "__isset", "__unset", "__sleep", "__wakeup", "__serialize", "__unserialize", "__debugInfo", "__set_state",
    ];

    public static void Delete(Mutation mutation) =>
        mutation.Tokens.RemoveRange(mutation.AnyCode(), 1);

    public static void DeleteRange(Mutation mutation)
    {
        var from = mutation.AnyCode();
        mutation.Tokens.RemoveRange(from, Math.Min(mutation.Random.Next(2, 20), mutation.Tokens.Count - from));
    }

    public static void Duplicate(Mutation mutation)
    {
        var at = mutation.AnyCode();
        mutation.Tokens.Insert(at, mutation.Tokens[at] + " ");
    }

    public static void RepeatRange(Mutation mutation)
    {
        var from = mutation.AnyCode();
        var range = mutation.Tokens.GetRange(from, Math.Min(mutation.Random.Next(1, 12), mutation.Tokens.Count - from));
        for (var times = mutation.Random.Next(1, 8); times > 0; times--)
            mutation.Tokens.InsertRange(from, range);
    }

    public static void Swap(Mutation mutation)
    {
        var (a, b) = (mutation.AnyCode(), mutation.AnyCode());
        (mutation.Tokens[a], mutation.Tokens[b]) = (mutation.Tokens[b], mutation.Tokens[a]);
    }

    public static void MoveRange(Mutation mutation)
    {
        var from = mutation.AnyCode();
        var range = mutation.Tokens.GetRange(from, Math.Min(mutation.Random.Next(2, 30), mutation.Tokens.Count - from));
        mutation.Tokens.RemoveRange(from, range.Count);
        mutation.Tokens.InsertRange(mutation.Random.Next(mutation.Tokens.Count + 1), range);
    }

    /// <summary>A token gives way to one of another script.</summary>
    public static void Borrow(Mutation mutation) => mutation.Tokens[mutation.AnyCode()] = mutation.ForeignToken();

    public static void Insert(Mutation mutation) => mutation.Tokens.Insert(mutation.AnyCode(), " " + mutation.ForeignToken() + " ");

    /// <summary>A variable gives way to another of the same script.</summary>
    public static void Rename(Mutation mutation)
    {
        var variables = mutation.Where(ScriptTokens.IsVariable);
        if (variables.Count > 0)
            mutation.Tokens[mutation.OneOf(variables)] = mutation.Tokens[mutation.OneOf(variables)];
    }

    /// <summary>A name, that of a class or a function for example, gives way to another of the same script.</summary>
    public static void Confuse(Mutation mutation)
    {
        var names = mutation.Where(ScriptTokens.IsName);
        if (names.Count > 0)
            mutation.Tokens[mutation.OneOf(names)] = mutation.Tokens[mutation.OneOf(names)];
    }

    public static void Operator(Mutation mutation)
    {
        var operators = mutation.Where(token => ScriptTokens.IsOperator(token) && (token is not ("->" or "::" or "=>") || mutation.Random.Next(8) == 0));
        if (operators.Count > 0)
        {
            var at = mutation.OneOf(operators);
            var kind = mutation.Tokens[at] is "->" or "::" or "=>" || mutation.Random.Next(8) == 0 ? Others
                : Assignments.Contains(mutation.Tokens[at]) ? Assignments
                : Binary.Contains(mutation.Tokens[at]) ? Binary
                : Others;
            mutation.Tokens[at] = " " + mutation.OneOf(kind) + " ";
        }
    }

    public static void Word(Mutation mutation)
    {
        var at = mutation.AnyCode();
        var word = " " + mutation.OneOf(Words) + " ";
        if (mutation.Random.Next(2) == 0)
            mutation.Tokens[at] = word;
        else
            mutation.Tokens.Insert(at, word);
    }

    public static void Unbalance(Mutation mutation)
    {
        var brackets = mutation.Where(token => token.Length == 1 && "()[]{}".Contains(token[0]));
        if (brackets.Count > 0 && mutation.Random.Next(2) == 0)
            mutation.Tokens.RemoveAt(mutation.OneOf(brackets));
        else
            mutation.Tokens.Insert(mutation.AnyCode(), mutation.OneOf(Brackets));
    }

    public static void Truncate(Mutation mutation)
    {
        var end = mutation.AnyCode();
        mutation.Tokens.RemoveRange(end, mutation.Tokens.Count - end);
    }

    /// <summary>The rest of the script is that of another one.</summary>
    public static void Splice(Mutation mutation)
    {
        Truncate(mutation);
        var other = mutation.OtherScript().Tokens;
        var from = mutation.Random.Next(other.Count);
        for (var i = from; i < Math.Min(other.Count, from + 200); i++)
            mutation.Tokens.Add(other[i]);
    }
}
