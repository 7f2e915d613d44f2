using MiniPhp.Interpreter.Evaluation.Calls;
using MiniPhp.Interpreter.Evaluation.Variables;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Expressions;

/// <summary>One item of an array literal.</summary>
/// <param name="Key">The key, or null for the next index.</param>
/// <param name="Value">The value; a place when by reference.</param>
/// <param name="IsByReference"><c>&amp;$value</c>.</param>
/// <param name="IsUnpacked"><c>...$value</c>.</param>
internal readonly record struct ArrayLiteralItem(Expression? Key, Expression Value, bool IsByReference, bool IsUnpacked);

/// <summary><c>[key =&gt; value, …]</c> with parts that are not constant.</summary>
/// <param name="items">The parts.</param>
/// <param name="isConstant">In a constant expression, where only arrays can be unpacked.</param>
/// <param name="line">Where it stands.</param>
internal sealed class ArrayLiteral(ArrayLiteralItem[] items, bool isConstant, int line) : Expression(line)
{
    private readonly bool _hasNames = HasNames(items);

    private static bool HasNames(ArrayLiteralItem[] items)
    {
        foreach (ref readonly ArrayLiteralItem item in items.AsSpan())
        {
            if (item.Key is Constant { Value: { IsString: true } key } && ArrayKey.From(key.AsString).Text is not null)
                return true;
        }

        return false;
    }

    public override Value Evaluate(ref Frame frame)
    {
        Engine engine = frame.Engine;
        PhpArray array = _hasNames ? PhpArray.ForNames(items.Length) : new PhpArray(items.Length);
        bool isComplete = false;
        try
        {
            isComplete = Fill(ref frame, array);
        }
        finally
        {
            // Also when an exception ends it: what the parts before it made goes.
            if (array.HoldsCounted)
                engine.Lifetime.Watch(Value.FromArray(array));
        }

        return isComplete ? Value.FromArray(array) : Value.Throw;
    }

    /// <summary>Adds the parts; false when one threw.</summary>
    private bool Fill(ref Frame frame, PhpArray array)
    {
        Engine engine = frame.Engine;
        foreach (ref readonly ArrayLiteralItem item in items.AsSpan())
        {
            Value key = Value.Undefined;
            if (item.Key is not null)
            {
                key = item.Key.Evaluate(ref frame);
                if (key.IsThrow)
                    return false;
            }

            int mark = engine.Lifetime.PendingCount;
            Value value = item.IsByReference ? Reference(ref frame, item.Value) : item.Value.Evaluate(ref frame);
            if (value.IsThrow)
                return false;
            if (item.IsUnpacked)
            {
                frame.Line = Line;
                if (isConstant && !value.IsArray)
                    throw engine.Error("Only arrays can be unpacked in constant expression");
                Unpack(engine, array, value);
                engine.Lifetime.Settle(mark);
            }
            else if (key.IsUndefined)
            {
                if (!array.Append(value))
                {
                    frame.Line = Line;
                    throw engine.Error("Cannot add element to the array as the next element is already occupied");
                }
            }
            else
            {
                frame.Line = Line;
                Elements.StoreInArray(engine, array, key, ref value);
            }
        }

        return true;
    }

    private static Value Reference(ref Frame frame, Expression place)
    {
        PhpReference? reference = ((Variable)place).FetchReference(ref frame);
        return reference is null ? Value.Throw : Value.FromReference(reference);
    }

    private static void Unpack(Engine engine, PhpArray target, Value list)
    {
        if (list.IsArray)
        {
            PhpArray source = list.AsArray;
            for (int position = source.SkipRemoved(0); position < source.EndPosition; position = source.SkipRemoved(position + 1))
            {
                ArrayKey key = source.KeyAt(position);
                Value value = source.SlotAt(position).Copied;
                if (key.IsInt)
                    Append(engine, target, value);
                else
                    target.Replace(engine, key, value);
            }

            return;
        }

        if (!list.IsObject)
            throw engine.Error("Only arrays and Traversables can be unpacked");
        if (!ObjectIterator.IsTraversable(engine, list.AsObject))
            throw engine.TypeError("Only arrays and Traversables can be unpacked");
        int mark = engine.Lifetime.PendingCount;
        ObjectIterator iterator = ObjectIterator.Traverse(engine, list.AsObject);
        try
        {
            for (iterator.Rewind(engine); iterator.IsValid(engine); iterator.Next(engine))
            {
                Value key = iterator.Key(engine);
                if (!key.IsInt && !key.IsString)
                    throw engine.Error("Keys must be of type int|string during array unpacking");
                if (key.IsString && ArrayKey.From(key.AsString) is { IsInt: false } name)
                    target.Replace(engine, name, iterator.Current(engine));
                else
                    Append(engine, target, iterator.Current(engine));
            }
        }
        finally
        {
            iterator.End(engine);
        }

        // The iterator is gone before what it was of.
        engine.Lifetime.Settle(mark);
    }

    private static void Append(Engine engine, PhpArray target, Value value)
    {
        if (!target.Append(value))
            throw engine.Error("Cannot add element to the array as the next element is already occupied");
    }
}
