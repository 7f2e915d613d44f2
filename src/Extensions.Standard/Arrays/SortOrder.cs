using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Arrays;

/// <summary>The orders that sort flags stand for, and those of callbacks.</summary>
[PhpExtension("standard")]
public static class SortOrder
{
    [PhpConstant] public const long SORT_ASC = 4;
    [PhpConstant] public const long SORT_DESC = 3;
    [PhpConstant] public const long SORT_REGULAR = 0;
    [PhpConstant] public const long SORT_NUMERIC = 1;
    [PhpConstant] public const long SORT_STRING = 2;
    [PhpConstant] public const long SORT_LOCALE_STRING = 5;
    [PhpConstant] public const long SORT_NATURAL = 6;
    [PhpConstant] public const long SORT_FLAG_CASE = 8;

    /// <summary>The order for a function's flags; what PHP does not know is SORT_REGULAR.</summary>
    internal static EntryComparer Of(Engine engine, long flags, bool isReverse) => new FlagComparer(engine, flags, isReverse);

    /// <summary>The order that a callback says.</summary>
    internal static EntryComparer Of(Engine engine, PhpCallable callback) => new CallbackComparer(engine, callback);

    /// <summary>Compares two values by sort flags.</summary>
    internal static int Compare(Engine engine, Value left, Value right, long flags)
    {
        bool ignoreCase = (flags & SORT_FLAG_CASE) != 0;
        switch (flags & ~SORT_FLAG_CASE)
        {
            case SORT_NUMERIC:
                double a = Conversions.ToFloat(engine, left);
                double b = Conversions.ToFloat(engine, right);
                return a == b ? 0 : a < b ? -1 : 1;
            case SORT_STRING or SORT_LOCALE_STRING:
                ReadOnlySpan<byte> first = Conversions.ToPhpString(engine, left).Span;
                ReadOnlySpan<byte> second = Conversions.ToPhpString(engine, right).Span;
                return ignoreCase ? ByteText.DifferenceIgnoreCase(first, second) : ByteText.Difference(first, second);
            case SORT_NATURAL:
                return NaturalOrder.Compare(Conversions.ToPhpString(engine, left).Span, Conversions.ToPhpString(engine, right).Span, ignoreCase);
            default:
                int order = Comparison.Compare(engine, left, right);
                return order == 1 && IsEnumCase(right) ? GroupEnumCase(left, right) : order;
        }
    }

    private static bool IsEnumCase(Value value) => value.IsObject && value.AsObject.Class.Kind == ClassKind.Enum;

    /// <summary>Cases of enums have no order; equal ones have to come together, behind all other values.</summary>
    private static int GroupEnumCase(Value left, Value right) =>
        IsEnumCase(left) ? left.AsObject.Id.CompareTo(right.AsObject.Id) : -1;

    /// <summary>The order for a function's flags, of elements that may be objects: comparing those may run code that throws.</summary>
    internal static EntryComparer OfObjects(Engine engine, long flags, bool isReverse) =>
        (flags & ~SORT_FLAG_CASE) is SORT_STRING or SORT_LOCALE_STRING or SORT_NATURAL
            ? new ObjectTextComparer(engine, flags, isReverse)
            : new ObjectComparer(engine, flags, isReverse);

    private sealed class ObjectComparer(Engine engine, long flags, bool isReverse) : FailingComparer(engine)
    {
        protected override int CompareOrFail(Value left, Value right)
        {
            int order = SortOrder.Compare(Engine, left, right, flags);
            return isReverse ? -order : order;
        }

        /// <summary>No method of an object is called any more.</summary>
        protected override int CompareAfterFailure(Value left, Value right)
        {
            int order = left.IsObject && (right.IsString || (right.IsObject && right.AsObject.Class != left.AsObject.Class)) ? 1
                : left.IsString && right.IsObject ? -1
                : IsComposite(left) || IsComposite(right) ? 0
                : SortOrder.Compare(Engine, left, right, flags);
            return isReverse ? -order : order;
        }

        private static bool IsComposite(Value value) => value.IsObject || value.IsArray;
    }

    /// <summary>As <see cref="ObjectComparer"/>, for the orders of texts: what has none, as its conversion fails or one before it did, is empty.</summary>
    private sealed class ObjectTextComparer(Engine engine, long flags, bool isReverse) : EntryComparer
    {
        protected override int Compare(Value left, Value right)
        {
            int order = SortOrder.Compare(engine, TextOf(left), TextOf(right), flags);
            return isReverse ? -order : order;
        }

        private Value TextOf(Value value)
        {
            if (!value.IsObject && !value.IsArray)
                return value;
            Value without = value.IsObject ? Value.EmptyString : PhpString.From("Array"u8);
            // An array's warning is still shown, but handlers are not called.
            if (Failure is not null && (value.IsObject || engine.ErrorHandlers.Count > 0))
                return without;
            var here = new CatchPoint(engine);
            try
            {
                return Conversions.ToPhpString(engine, value);
            }
            catch (PhpThrow failure)
            {
                here.Return();
                Failure = failure;
                return without;
            }
        }
    }

    /// <summary>An order whose comparisons may run code that throws.</summary>
    private abstract class FailingComparer(Engine engine) : EntryComparer
    {
        protected Engine Engine { get; } = engine;

        /// <summary>Compares two elements; what it throws is the sorting's <see cref="EntryComparer.Failure"/>.</summary>
        protected abstract int CompareOrFail(Value left, Value right);

        protected sealed override int Compare(Value left, Value right)
        {
            if (Failure is not null)
                return CompareAfterFailure(left, right);
            var here = new CatchPoint(Engine);
            try
            {
                return CompareOrFail(left, right);
            }
            catch (PhpThrow failure)
            {
                here.Return();
                Failure = failure;
                return CompareAfterFailure(left, right);
            }
        }

        /// <summary>As PHP goes on sorting with the exception pending: for what calls code, all elements are equal then.</summary>
        protected virtual int CompareAfterFailure(Value left, Value right) => 0;
    }

    private sealed class FlagComparer(Engine engine, long flags, bool isReverse) : EntryComparer
    {
        protected override int Compare(Value left, Value right) => isReverse
            ? -SortOrder.Compare(engine, left, right, flags)
            : SortOrder.Compare(engine, left, right, flags);
    }

    private sealed class CallbackComparer(Engine engine, PhpCallable callback) : FailingComparer(engine)
    {
        private bool _noted;

        protected override int CompareOrFail(Value left, Value right)
        {
            Value result = callback.Call(Engine, left, right);
            if (!result.IsBool)
                return Math.Sign(Conversions.ToInt(Engine, result));
            if (!_noted)
            {
                _noted = true;
                Engine.FunctionDeprecated("Returning bool from comparison function is deprecated, return an integer less than, equal to, or greater than zero");
            }

            // A callback that says "greater" by a bool says nothing about "less": ask the other way round.
            return result.AsBool ? 1 : -Math.Sign(Conversions.ToInt(Engine, callback.Call(Engine, right, left)));
        }
    }
}
