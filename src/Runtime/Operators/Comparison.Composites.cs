using System.Runtime.CompilerServices;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Operators;

// Arrays element by element, objects property by property.
public static partial class Comparison
{
    private const string TooDeep = "Nesting level too deep - recursive dependency?";

    /// <summary>Same keys and identical values in the same order. The arrays differ as objects.</summary>
    private static bool AreIdentical(PhpArray left, PhpArray right)
    {
        if (left.Count != right.Count)
            return false;
        int other = right.SkipRemoved(0);
        for (int position = left.SkipRemoved(0); position < left.EndPosition; position = left.SkipRemoved(position + 1))
        {
            if (!left.KeyAt(position).Equals(right.KeyAt(other)))
                return false;
            if (!StrictEquals(left.SlotAt(position).Dereferenced, right.SlotAt(other).Dereferenced))
                return false;
            other = right.SkipRemoved(other + 1);
        }

        return true;
    }

    /// <summary>By size, then by the values under the left array's keys; a key that the right one lacks makes them uncomparable.</summary>
    internal static int CompareArrays(Engine engine, PhpArray left, PhpArray right)
    {
        if (left.Count != right.Count)
            return left.Count.CompareTo(right.Count);
        if (left.Count == 0)
            return 0;
        EnterComparison(engine, left);
        try
        {
            for (int position = left.SkipRemoved(0); position < left.EndPosition; position = left.SkipRemoved(position + 1))
            {
                ref Value other = ref right.FindSlot(left.KeyAt(position));
                if (Unsafe.IsNullRef(ref other))
                    return Uncomparable;
                int result = Compare(engine, left.SlotAt(position).Dereferenced, other.Dereferenced);
                if (result != 0)
                    return result;
            }

            return 0;
        }
        finally
        {
            left.IsVisited = false;
        }
    }

    private static void EnterComparison(Engine engine, HeapValue value)
    {
        if (value.IsVisited || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
            engine.FatalError(TooDeep);
        value.IsVisited = true;
    }

    private static int CompareWithObject(Engine engine, Value left, Value right)
    {
        int result = CompareOperands(engine, left, right);
        engine.Lifetime.EndTemporary(left);
        engine.Lifetime.EndTemporary(right);
        return result;
    }

    private static int CompareOperands(Engine engine, Value left, Value right)
    {
        if (left.Heap == right.Heap)
            return 0;
        if (left.IsNull)
            return -1;
        if (right.IsNull)
            return 1;
        PhpObject target = left.IsObject ? left.AsObject : right.AsObject;
        if (target.Class.Kind == ClassKind.Enum)
            return Uncomparable;
        if (left.IsObject && right.IsObject)
            return left.AsObject.CompareTo(right.AsObject) ?? CompareObjects(engine, left.AsObject, right.AsObject);
        return left.IsObject ? CompareConverted(engine, target, right, 1) : CompareConverted(engine, target, left, -1);
    }

    /// <summary>An object and a scalar: the object is converted to the scalar's type.</summary>
    /// <param name="side">1 when the object is the left operand, -1 when it is the right one.</param>
    private static int CompareConverted(Engine engine, PhpObject target, Value other, int side)
    {
        switch (other.Kind)
        {
            case ValueKind.Bool:
                return side * true.CompareTo(other.AsBool);
            case ValueKind.String when target.Class.ToStringMethod is not null:
                return side * CompareSlow(engine, Conversions.ToPhpString(engine, target), other);
            case ValueKind.Int or ValueKind.Float:
                engine.Notice("Object of class " + target.Class.PrintedName + " could not be converted to " + Conversions.TypeName(other));
                return side > 0 ? CompareNumbers(1, other) : CompareNumbers(other, 1);
            default:
                return side;
        }
    }

    /// <summary>Objects of one class by their properties; of different classes they are uncomparable.</summary>
    internal static int CompareObjects(Engine engine, PhpObject left, PhpObject right)
    {
        if (left.Class != right.Class)
            return Uncomparable;
        PhpArray? leftDynamic = left.DynamicProperties;
        PhpArray? rightDynamic = right.DynamicProperties;
        int difference = (leftDynamic?.Count ?? 0) - (rightDynamic?.Count ?? 0);
        if (difference != 0)
            return Math.Sign(difference);
        if (left.Slots.Length == 0 && leftDynamic is null)
            return 0;
        EnterComparison(engine, left);
        try
        {
            for (int i = 0; i < left.Slots.Length; i++)
            {
                Value a = left.Slots[i].Dereferenced;
                Value b = right.Slots[i].Dereferenced;
                if (a.IsUndefined && b.IsUndefined)
                    continue;
                if (a.IsUndefined || b.IsUndefined)
                    return leftDynamic is null || b.IsUndefined ? 1 : -1;
                int result = Compare(engine, a, b);
                if (result != 0)
                    return result;
            }

            return leftDynamic is null || rightDynamic is null ? 0 : CompareArrays(engine, leftDynamic, rightDynamic);
        }
        finally
        {
            left.IsVisited = false;
        }
    }
}
