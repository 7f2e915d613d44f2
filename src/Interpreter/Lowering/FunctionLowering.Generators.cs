using MiniPhp.Interpreter.Evaluation;
using MiniPhp.Interpreter.Evaluation.Expressions;
using MiniPhp.Interpreter.Functions;
using MiniPhp.Interpreter.Suspension;
using MiniPhp.Interpreter.Suspension.Steps;
using MiniPhp.Interpreter.Syntax;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Lowering;

// Functions that are lowered to a program of steps: generators, and those with goto.
internal sealed partial class FunctionLowering
{
    private FunctionBody LowerGenerator(int parameterCount, ParameterBinding?[] bindings)
    {
        var promotions = new List<Statement>();
        if (StackCheck() is { } check)
            promotions.Add(check);
        LowerPromotions(promotions);
        foreach (Statement statement in promotions)
            Program.Add(new ExecuteStep(statement));
        if (_code.ArrowBody is { } body)
        {
            _points = new SuspensionPoints(body);
            AddReturn(body, body.StartLine);
        }
        else
        {
            _points = new SuspensionPoints(_code.Statements!);
            AddAll(_code.Statements!);
        }

        Program.Add(new ReturnStep(new Constant(Value.Null, _code.EndLine)));
        AddGotos();
        return Finish([], null, parameterCount, bindings, new GeneratorProgram(Program.Build()));
    }

    private FunctionBody LowerWithGoto(int parameterCount, ParameterBinding?[] bindings)
    {
        var statements = new List<Statement>();
        if (StackCheck() is { } check)
            statements.Add(check);
        LowerPromotions(statements);
        _points = new SuspensionPoints(_code.Statements!);
        AddAll(_code.Statements!);
        Program.Add(new ReturnStep(FallThroughCheck() ?? new Constant(_code.IsScript ? _code.ScriptResult : Value.Null, _code.EndLine)));
        AddGotos();
        statements.Add(new SteppedBody(Program.Build()));
        return Finish(statements.ToArray(), null, parameterCount, bindings, null);
    }
}
