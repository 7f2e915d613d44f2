using MiniPhp.Interpreter.Syntax;
using MiniPhp.Runtime.Errors;

namespace MiniPhp.Interpreter.Checking;

// break, continue, goto, and what loops and finally blocks they may cross.
internal sealed partial class CompileCheck
{
    private readonly List<LoopContext> _loops = [];

    private void BeginLoop(bool isSwitch)
    {
        _loops.Add(new LoopContext(_function.Loop, isSwitch, _function.Finally));
        _function.Loop = _loops.Count - 1;
    }

    private void EndLoop() => _function.Loop = _loops[_function.Loop].Parent;

    private void CheckBreak(ExprNode? levels, string keyword, bool isContinue)
    {
        long count = 1;
        if (levels is not null)
        {
            if (levels is not (IntScalar or FloatScalar or StringScalar))
                throw Error("'" + keyword + "' operator with non-integer operand is no longer supported");
            if (levels is not IntScalar { Value: >= 1 } number)
                throw Error("'" + keyword + "' operator accepts only positive integers");
            count = number.Value;
        }

        int target = _function.Loop;
        if (target < 0)
            throw Error("'" + keyword + "' not in the 'loop' or 'switch' context");
        for (long i = 1; i < count && target >= 0; i++)
            target = _loops[target].Parent;
        if (target < 0)
            throw Error("Cannot '" + keyword + "' " + count + " level" + (count == 1 ? "" : "s"));
        if (isContinue && _loops[target].IsSwitch)
            WarnOfContinue(count, isInLoop: _loops[target].Parent >= 0);
        if (_function.Finally is not null)
            (_function.Jumps ??= []).Add(new Jump(null, _line, target, _function.Finally));
    }

    private void WarnOfContinue(long count, bool isInLoop)
    {
        string levels = count == 1 ? "" : " " + count;
        Warn(ErrorLevel.Warning, "\"continue" + levels + "\" targeting switch is equivalent to \"break" + levels + "\""
            + (isInLoop ? ". Did you mean to use \"continue " + (count + 1) + "\"?" : ""));
    }

    private void AddLabel(string name)
    {
        if (!(_function.Labels ??= []).TryAdd(name, new JumpLabel(_function.Loop, _function.Finally)))
            throw Error("Label '" + name + "' already defined");
    }

    private void AddGoto(string label) => (_function.Jumps ??= []).Add(new Jump(label, _line, _function.Loop, _function.Finally));

    /// <summary>The end of a function's code: where its jumps lead is known now.</summary>
    private void EndFunction()
    {
        if (_function.Jumps is not null)
        {
            foreach (Jump jump in _function.Jumps)
            {
                if (jump.Label is null)
                    CheckFinally(jump, _loops[jump.Loop].Finally);
                else
                    CheckGoto(jump);
            }
        }

        _loops.RemoveRange(_function.FirstLoop, _loops.Count - _function.FirstLoop);
    }

    private void CheckGoto(Jump jump)
    {
        _line = jump.Line;
        if (_function.Labels is null || !_function.Labels.TryGetValue(jump.Label!, out JumpLabel? label))
            throw Error("'goto' to undefined label '" + jump.Label + "'");
        for (int loop = jump.Loop; loop != label.Loop; loop = _loops[loop].Parent)
        {
            if (loop < 0)
                throw Error("'goto' into loop or switch statement is disallowed");
        }

        CheckFinally(jump, label.Finally);
    }

    private void CheckFinally(Jump jump, FinallyContext? target)
    {
        _line = jump.Line;
        if (target is not null && (jump.Finally is null || !jump.Finally.IsWithin(target)))
            throw Error("jump into a finally block is disallowed");
        if (jump.Finally is not null && (target is null || !target.IsWithin(jump.Finally)))
            throw Error("jump out of a finally block is disallowed");
    }
}
