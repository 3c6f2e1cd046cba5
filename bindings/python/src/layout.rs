//! Broadcasting without copies: arrays of any shape and strides as batches of rows that lie a stride apart.

/// Rows of all operands along one or several axes of the result.
struct Dimension {
    length: usize,
    /// Bytes from one element to the next, for each operand.
    strides: Vec<isize>,
    /// The axes of the result it stands for, the slowest first, with their lengths.
    axes: Vec<(usize, usize)>,
}

/// How the elements of the result are cut into batches.
pub struct Layout {
    shape: Vec<usize>,
    /// The rows of a batch.
    inner: Dimension,
    /// What is gone through from batch to batch, the slowest first.
    outer: Vec<Dimension>,
}

/// A shape as Python writes it.
pub fn tuple(shape: &[usize]) -> String {
    match shape {
        [length] => format!("({length},)"),
        _ => format!("({})", shape.iter().map(usize::to_string).collect::<Vec<_>>().join(", ")),
    }
}

/// The shape that all shapes broadcast to.
pub fn broadcast<'a>(shapes: impl Iterator<Item = &'a [usize]>) -> Option<Vec<usize>> {
    let mut result: Vec<usize> = Vec::new();
    for shape in shapes {
        if shape.len() > result.len() {
            let missing = shape.len() - result.len();
            result.splice(0..0, std::iter::repeat_n(1, missing));
        }
        let skipped = result.len() - shape.len();
        for (length, &other) in result[skipped..].iter_mut().zip(shape) {
            match (*length, other) {
                (1, other) => *length = other,
                (length, other) if other == length || other == 1 => {}
                _ => return None,
            }
        }
    }
    Some(result)
}

/// Strides of an operand in the shape that it is broadcast to: zero where its one element is repeated.
pub fn align(shape: &[usize], own_shape: &[usize], own_strides: &[isize]) -> Vec<isize> {
    let mut strides = vec![0; shape.len()];
    let skipped = shape.len() - own_shape.len();
    for ((stride, &length), &own) in strides[skipped..].iter_mut().zip(own_shape).zip(own_strides) {
        *stride = if length == 1 { 0 } else { own };
    }
    strides
}

/// Bytes from one element of an operand to the next, the last axis the fastest; `None` if they do not lie in a run.
pub fn run(shape: &[usize], strides: &[isize]) -> Option<isize> {
    let mut axes = shape.iter().zip(strides).rev().filter(|(length, _)| **length != 1);
    let Some((&length, &stride)) = axes.next() else { return Some(0) };
    let mut next = isize::try_from(length).ok().and_then(|length| stride.checked_mul(length));
    for (&length, &stride) in axes {
        if next != Some(stride) {
            return None;
        }
        next = isize::try_from(length).ok().and_then(|length| stride.checked_mul(length));
    }
    Some(stride)
}

impl Layout {
    /// All elements in one batch, the last axis the fastest, for operands that are runs with these strides.
    pub fn in_order(shape: Vec<usize>, strides: Vec<isize>) -> Layout {
        let axes: Vec<(usize, usize)> =
            shape.iter().copied().enumerate().filter(|axis| axis.1 != 1).collect();
        let inner = Dimension { length: shape.iter().product(), strides, axes };
        Layout { shape, inner, outer: Vec::new() }
    }

    /// Cuts `shape` for operands with these strides; axes are gone through in the order in which operand `leader` has
    /// them in memory.
    pub fn new(shape: Vec<usize>, operands: &[Vec<isize>], leader: usize) -> Layout {
        let mut axes: Vec<usize> = (0..shape.len()).filter(|&axis| shape[axis] != 1).collect();
        if let Some(leader) = operands.get(leader) {
            axes.sort_by_key(|&axis| std::cmp::Reverse(leader[axis].unsigned_abs()));
        }
        let mut dimensions: Vec<Dimension> = Vec::new();
        for axis in axes {
            let strides: Vec<isize> = operands.iter().map(|strides| strides[axis]).collect();
            let length = shape[axis];
            match dimensions.last_mut() {
                // All operands step from the end of a run along this axis to the next: one longer run.
                Some(last) if last.continues(&strides, length) => {
                    last.length *= length;
                    last.strides = strides;
                    last.axes.push((axis, length));
                }
                _ => dimensions.push(Dimension { length, strides, axes: vec![(axis, length)] }),
            }
        }
        let longest = (0..dimensions.len()).max_by_key(|&i| dimensions[i].length);
        let inner = match longest {
            Some(longest) => dimensions.remove(longest),
            None => Dimension { length: 1, strides: vec![0; operands.len()], axes: Vec::new() },
        };
        if dimensions.iter().any(|dimension| dimension.length == 0) {
            dimensions.clear();
            return Layout { shape, inner: Dimension { length: 0, ..inner }, outer: dimensions };
        }
        Layout { shape, inner, outer: dimensions }
    }

    /// Lengths of the axes of the result.
    pub fn shape(&self) -> &[usize] {
        &self.shape
    }
    /// Rows of each batch.
    pub fn rows(&self) -> usize {
        self.inner.length
    }
    /// Number of batches.
    pub fn batches(&self) -> usize {
        self.outer.iter().map(|dimension| dimension.length).product()
    }
    /// Bytes from one row of an operand to the next.
    pub fn stride(&self, operand: usize) -> isize {
        self.inner.strides[operand]
    }
    /// Bytes from an operand's first element to that of a batch.
    pub fn offset(&self, operand: usize, batch: usize) -> isize {
        let mut rest = batch;
        let mut offset = 0;
        for dimension in self.outer.iter().rev() {
            offset += dimension.strides[operand] * (rest % dimension.length) as isize;
            rest /= dimension.length;
        }
        offset
    }
    /// Whether elements of an operand may lie at the same place: a step along one axis is no longer than all steps
    /// along the shorter ones.
    pub fn repeats(&self, operand: usize) -> bool {
        let mut axes: Vec<(usize, usize)> = std::iter::once(&self.inner)
            .chain(&self.outer)
            .map(|dimension| (dimension.strides[operand].unsigned_abs(), dimension.length))
            .collect();
        axes.sort_unstable();
        let mut extent = 0;
        axes.iter().any(|&(stride, length)| {
            let overlaps = stride <= extent;
            extent += stride * (length - 1);
            overlaps
        })
    }
    /// Whether the result has one axis, so that a row of it has a number.
    pub fn is_one_dimensional(&self) -> bool {
        self.shape.len() <= 1
    }
    /// Position of a row of a batch in the result, counted with the last axis the fastest.
    pub fn position(&self, batch: usize, row: usize) -> usize {
        let mut index = vec![0; self.shape.len()];
        let mut rest = batch;
        self.inner.place(row, &mut index);
        for dimension in self.outer.iter().rev() {
            dimension.place(rest % dimension.length, &mut index);
            rest /= dimension.length;
        }
        index.iter().zip(&self.shape).fold(0, |position, (index, length)| position * length + index)
    }
}

impl Dimension {
    fn continues(&self, strides: &[isize], length: usize) -> bool {
        self.strides.iter().zip(strides).all(|(&outer, &inner)| {
            isize::try_from(length).ok().and_then(|length| inner.checked_mul(length)) == Some(outer)
        })
    }
    fn place(&self, mut at: usize, index: &mut [usize]) {
        for &(axis, length) in self.axes.iter().rev() {
            index[axis] = at % length;
            at /= length;
        }
    }
}
