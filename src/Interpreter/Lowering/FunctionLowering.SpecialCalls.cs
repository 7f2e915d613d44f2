using MiniPhp.Interpreter.Evaluation;
using MiniPhp.Interpreter.Evaluation.Calls;
using MiniPhp.Interpreter.Evaluation.Expressions;
using MiniPhp.Interpreter.Syntax;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Lowering;

// Calls that PHP's compiler makes instructions of, where the name can only mean the function that every PHP has.
internal sealed partial class FunctionLowering
{
    /// <summary>The instruction for a call by a name without namespace; null when it is an ordinary call.</summary>
    private Expression? LowerSpecialCall(string name, ArgNode[] arguments, int line)
    {
        if (arguments.Length == 0)
            return IsSpecial(name, "func_num_args") && _code.ScriptKeyword is null && !IsVariadic ? new ArgumentCount(line) : null;
        if (IsSpecial(name, "call_user_func") || IsSpecial(name, "call_user_func_array"))
            return LowerCallOfCallback(name, arguments, line);
        if (arguments is not [{ Unpack: false, Name: null } argument])
            return null;
        string lower = AsciiCase.ToLower(name);
        int kinds = TypeTest.KindsOf(lower);
        bool isCast = IsCast(lower, out CastKind cast);
        if ((kinds == 0 && !isCast && lower is not ("strlen" or "count" or "sizeof" or "get_class")) || !_code.File.HasNativeFunction(lower))
            return null;
        if (lower == "strlen" && argument.Value is StringScalar text)
            return new Constant(Value.FromInt(text.Value.Length), line);
        Expression value = Lower(argument.Value);
        if (kinds != 0)
            return new TypeTest(value, kinds, line);
        if (isCast)
            return new Cast(cast, value, line);
        return lower switch
        {
            "strlen" => new StrlenCall(value, line),
            "get_class" => new GetClassCall(value, line),
            _ => new CountCall(lower, value, line),
        };
    }

    private Expression? LowerCallOfCallback(string name, ArgNode[] arguments, int line)
    {
        if (Array.Exists(arguments, argument => argument.Unpack || argument.Name is not null))
            return null;
        if (name.Length == "call_user_func".Length)
            return new CallUserFunction(Lower(arguments[0].Value), LowerArguments(arguments[1..]), line);
        return arguments.Length == 2 ? new CallUserFunctionWithArray(Lower(arguments[0].Value), Lower(arguments[1].Value), line) : null;
    }

    private static bool IsCast(string name, out CastKind kind)
    {
        switch (name)
        {
            case "intval":
                kind = CastKind.Int;
                return true;
            case "floatval" or "doubleval":
                kind = CastKind.Double;
                return true;
            case "strval":
                kind = CastKind.String;
                return true;
            default:
                kind = CastKind.Bool;
                return name == "boolval";
        }
    }

    private bool IsVariadic => _code.Parameters is [.., { IsVariadic: true }];

    private bool IsSpecial(string name, string special) =>
        name.Equals(special, StringComparison.OrdinalIgnoreCase) && _code.File.HasNativeFunction(special);
}
