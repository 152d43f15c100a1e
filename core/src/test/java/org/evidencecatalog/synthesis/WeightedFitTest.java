package org.evidencecatalog.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.evidencecatalog.model.EffectMeasure;
import org.junit.jupiter.api.Test;

/** Fits and estimators against matrices written out in full. */
class WeightedFitTest {
  private final Random random = new Random(7);
  private final List<EffectSize> effects = new ArrayList<>();
  private final double[] predictor = new double[12];

  WeightedFitTest() {
    for (int i = 0; i < predictor.length; i++) {
      double vi = Math.exp(random.nextGaussian() - 2);
      effects.add(EffectSize.of("study " + i, EffectMeasure.MD, random.nextGaussian(), vi));
      predictor[i] = random.nextDouble() + 0.2;
    }
  }

  /** W − WX(X′WX)⁻¹X′W for the columns of X, one or two. */
  private double[][] projection(double[] w, boolean line) {
    int k = w.length;
    double a = 0;
    double b = 0;
    double c = 0;
    for (int i = 0; i < k; i++) {
      a += w[i];
      b += w[i] * predictor[i];
      c += w[i] * predictor[i] * predictor[i];
    }
    double determinant = a * c - b * b;
    double[][] p = new double[k][k];
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        double xi = predictor[i];
        double xj = predictor[j];
        double hat = line ? (c - b * (xi + xj) + a * xi * xj) / determinant : 1 / a;
        p[i][j] = (i == j ? w[i] : 0) - w[i] * hat * w[j];
      }
    }
    return p;
  }

  private static double[][] times(double[][] a, double[][] b) {
    int k = a.length;
    double[][] product = new double[k][k];
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        for (int l = 0; l < k; l++) {
          product[i][j] += a[i][l] * b[l][j];
        }
      }
    }
    return product;
  }

  private static double trace(double[][] a) {
    double trace = 0;
    for (int i = 0; i < a.length; i++) {
      trace += a[i][i];
    }
    return trace;
  }

  private double quadratic(double[][] a) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a.length; j++) {
        sum += effects.get(i).yi() * a[i][j] * effects.get(j).yi();
      }
    }
    return sum;
  }

  private double[][] withDiagonal(double[][] p, double slope, double constant) {
    double[][] scaled = new double[p.length][p.length];
    for (int i = 0; i < p.length; i++) {
      for (int j = 0; j < p.length; j++) {
        scaled[i][j] = p[i][j] * (slope * effects.get(j).vi() + constant);
      }
    }
    return scaled;
  }

  @Test
  void tracesAndFormsAreThoseOfTheMatrices() {
    for (boolean line : new boolean[] {false, true}) {
      WeightedFit fit = line ? new LineFit(effects, predictor) : new MeanFit(effects);
      fit.at(0.3);
      double[][] p = projection(fit.w, line);
      double[][] pu = withDiagonal(p, 0.7, 0.2);
      assertThat(fit.residualSum()).isCloseTo(quadratic(p), within(1e-10));
      assertThat(fit.squaredResidualSum()).isCloseTo(quadratic(times(p, p)), within(1e-10));
      assertThat(fit.trace(0.7, 0.2)).isCloseTo(trace(pu), within(1e-10));
      assertThat(fit.squaredTrace(0.7, 0.2)).isCloseTo(trace(times(pu, pu)), within(1e-10));
    }
  }

  @Test
  void theRegressionSolvesTheNormalEquations() {
    LineFit fit = new LineFit(effects, predictor);
    fit.at(0.1);
    double sum = 0;
    double product = 0;
    for (int i = 0; i < predictor.length; i++) {
      double fitted = fit.intercept() + fit.slope() * predictor[i];
      sum += fit.w[i] * (effects.get(i).yi() - fitted);
      product += fit.w[i] * predictor[i] * (effects.get(i).yi() - fitted);
    }
    assertThat(sum).isCloseTo(0, within(1e-12));
    assertThat(product).isCloseTo(0, within(1e-12));
  }

  /** Log-likelihood of τ², restricted or not, up to a constant. */
  private double logLikelihood(double tau2, boolean restricted) {
    MeanFit fit = new MeanFit(effects);
    fit.at(tau2);
    double log = -fit.residualSum() / 2;
    for (double weight : fit.w) {
      log += Math.log(weight) / 2;
    }
    return restricted ? log + Math.log(fit.variance()) / 2 : log;
  }

  @Test
  void likelihoodsAreHighestAtTheirEstimates() {
    for (Model model : List.of(Model.REML, Model.ML)) {
      boolean restricted = model == Model.REML;
      double tau2 = TauSquared.estimate(model, new MeanFit(effects)).orElseThrow();
      double top = logLikelihood(tau2, restricted);
      for (double other = 0; other < 5; other += 0.01) {
        assertThat(logLikelihood(other, restricted)).isLessThanOrEqualTo(top + 1e-12);
      }
    }
  }

  @Test
  void oneDominatingWeightCancelsNothing() {
    List<EffectSize> two =
        List.of(
            EffectSize.of("precise", EffectMeasure.MD, 1, 1e-20),
            EffectSize.of("vague", EffectMeasure.MD, 2, 1));
    WeightedFit fit = new MeanFit(two).at(0);
    assertThat(fit.trace(0, 1)).isCloseTo(2, within(1e-15));
    assertThat(fit.residualSum()).isCloseTo(1, within(1e-15));
  }
}
