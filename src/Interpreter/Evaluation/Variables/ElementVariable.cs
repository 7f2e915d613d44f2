using System.Runtime.CompilerServices;
using MiniPhp.Interpreter.Evaluation.Expressions;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Variables;

/// <summary><c>container[key]</c>, or <c>container[]</c> when there is no key.</summary>
internal sealed class ElementVariable(Expression container, Expression? key, int line) : Variable(line), IUpdatable
{
    private readonly Variable? _place = container as Variable;

    public Expression Container => container;

    public Expression? Key => key;

    public override bool HasSimpleParts =>
        key is null or LocalVariable or Expressions.Constant && (container is not Variable place || place.HasSimpleParts);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override Value Evaluate(ref Frame frame)
    {
        Value holder = container.Evaluate(ref frame);
        if (holder.IsThrow)
            return holder;
        Value index = key!.Evaluate(ref frame);
        if (index.IsThrow)
            return index;
        frame.Line = Line;
        return Elements.Read(frame.Engine, holder, index);
    }

    public override Value EvaluateQuietly(ref Frame frame)
    {
        Value holder = container.EvaluateQuietly(ref frame);
        if (holder.IsThrow)
            return holder;
        Value index = key!.Evaluate(ref frame);
        if (index.IsThrow)
            return index;
        frame.Line = Line;
        return Elements.ReadQuietly(frame.Engine, holder, index);
    }

    public override bool IsSet(ref Frame frame)
    {
        Value holder = container.EvaluateQuietly(ref frame);
        if (holder.IsThrow)
            return false;
        Value index = key!.Evaluate(ref frame);
        if (index.IsThrow)
            return false;
        frame.Line = Line;
        return Elements.IsSet(frame.Engine, holder, index);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override ref Value Fetch(ref Frame frame, FetchMode mode)
    {
        Value index = Value.Undefined;
        if (key is not null)
        {
            index = key.Evaluate(ref frame);
            if (index.IsThrow)
                return ref Unsafe.NullRef<Value>();
        }

        ref Value holder = ref FetchContainer(ref frame, mode);
        if (Unsafe.IsNullRef(ref holder))
            return ref holder;
        frame.Line = Line;
        return ref Elements.Fetch(frame.Engine, ref holder, index, mode);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override Value Assign(ref Frame frame, Value value)
    {
        Value index = Value.Undefined;
        if (key is not null)
        {
            index = key.Evaluate(ref frame);
            if (index.IsThrow)
                return index;
        }

        ref Value holder = ref FetchContainer(ref frame, FetchMode.Write);
        if (Unsafe.IsNullRef(ref holder))
            return Value.Throw;
        frame.Line = Line;
        return Elements.Assign(frame.Engine, ref holder, index, value);
    }

    public override bool Bind(ref Frame frame, PhpReference reference)
    {
        ref Value slot = ref Fetch(ref frame, FetchMode.Write);
        if (Unsafe.IsNullRef(ref slot))
            return false;
        Slot.Replace(frame.Engine, ref slot, Value.FromReference(reference));
        return true;
    }

    public override bool Unset(ref Frame frame)
    {
        Value index = key!.Evaluate(ref frame);
        if (index.IsThrow)
            return false;
        ref Value holder = ref FetchContainer(ref frame, FetchMode.Unset);
        if (Unsafe.IsNullRef(ref holder))
            return frame.Engine.Thrown is null;
        frame.Line = Line;
        Elements.Unset(frame.Engine, ref holder, index);
        return true;
    }

    public bool TryUpdate(ref Frame frame, Func<Engine, Value, Value, Value> operation, Value operand, out Value result)
    {
        result = Value.Throw;
        Value index = Value.Undefined;
        if (key is not null)
        {
            index = key.Evaluate(ref frame);
            if (index.IsThrow)
                return true;
        }

        ref Value holder = ref FetchContainer(ref frame, FetchMode.ReadWrite);
        if (Unsafe.IsNullRef(ref holder))
            return true;
        frame.Line = Line;
        Engine engine = frame.Engine;
        if (holder.Dereferenced is { IsObject: true } target)
        {
            Value before = ArrayAccess.Get(engine, target.AsObject, index.IsUndefined ? Value.Null : index);
            result = operation(engine, before, operand);
            ArrayAccess.Set(engine, target.AsObject, index.IsUndefined ? Value.Null : index, result);
            return true;
        }

        ref Value slot = ref Elements.Fetch(engine, ref holder, index, FetchMode.ReadWrite);
        result = operation(engine, slot.OrNull, operand);
        Slot.Assign(engine, ref slot, result);
        return true;
    }

    private ref Value FetchContainer(ref Frame frame, FetchMode mode)
    {
        if (_place is not null)
            return ref _place.Fetch(ref frame, mode);
        Value value = container.Evaluate(ref frame);
        if (value.IsThrow)
            return ref Unsafe.NullRef<Value>();
        return ref Elements.Scratch(value);
    }
}
