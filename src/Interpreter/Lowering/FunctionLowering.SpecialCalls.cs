using MiniPhp.Interpreter.Evaluation;
using MiniPhp.Interpreter.Evaluation.Calls;
using MiniPhp.Interpreter.Evaluation.Expressions;
using MiniPhp.Interpreter.Functions;
using MiniPhp.Interpreter.Syntax;
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
        if (arguments is not [{ Unpack: false, Name: null } argument])
            return null;
        string lower = Names.ToLower(name);
        if (TypeTest.KindsOf(lower) is int kinds and not 0)
            return _code.File.HasNativeFunction(lower) ? new TypeTest(Lower(argument.Value), kinds, line) : null;
        switch (lower)
        {
            case "strlen" when argument.Value is StringScalar text && _code.File.HasNativeFunction(lower):
                return new Constant(Value.FromInt(text.Value.Length), line);
            case "strlen" when _code.File.HasNativeFunction(lower):
                return new StrlenCall(Lower(argument.Value), line);
            case "count" or "sizeof" when _code.File.HasNativeFunction(lower):
                return new CountCall(lower, Lower(argument.Value), line);
            case "intval" when _code.File.HasNativeFunction(lower):
                return new Cast(CastKind.Int, Lower(argument.Value), line);
            case "floatval" or "doubleval" when _code.File.HasNativeFunction(lower):
                return new Cast(CastKind.Double, Lower(argument.Value), line);
            case "strval" when _code.File.HasNativeFunction(lower):
                return new Cast(CastKind.String, Lower(argument.Value), line);
            case "boolval" when _code.File.HasNativeFunction(lower):
                return new Cast(CastKind.Bool, Lower(argument.Value), line);
            default:
                return null;
        }
    }

    private bool IsVariadic => _code.Parameters is [.., { IsVariadic: true }];

    private bool IsSpecial(string name, string special) =>
        name.Equals(special, StringComparison.OrdinalIgnoreCase) && _code.File.HasNativeFunction(special);
}
