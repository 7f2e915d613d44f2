using MiniPhp.Interpreter.Evaluation.Variables;
using MiniPhp.Interpreter.Functions;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Statements;

/// <summary><c>static $name = initial;</c>: the local shares the function's own storage.</summary>
internal sealed class StaticVariable(LocalVariable target, int index, Expression? initial, int line) : Statement
{
    public override Completion Execute(ref Frame frame)
    {
        var function = (UserFunction)frame.Function;
        PhpReference? storage = function.StaticVariable(index);
        if (storage is null)
        {
            Value value = Value.Null;
            if (initial is not null)
            {
                frame.Line = line;
                value = initial.Evaluate(ref frame);
                if (value.IsThrow)
                    return Completion.Throw;
            }

            storage = new PhpReference(Value.Undefined) { Holders = 1 };
            Slot.Initialize(ref storage.Value, value);
            function.StaticVariable(index) = storage;
        }

        target.Bind(ref frame, storage);
        frame.Settle();
        return Completion.Normal;
    }
}
