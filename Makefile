# Two commands matter: `make run` and `make test`. Everything lands in .venv and var/.

PYTHON := .venv/bin/python
# Named for the lock file they were made from: a second `make` finds nothing to do.
READY := .venv/ready-$(shell cksum < requirements.lock | tr ' ' '-')
TEST_READY := .venv/test-ready-$(shell cksum < requirements-test.lock | tr ' ' '-')
TRAIN_READY := var/training/ready-$(shell cksum < requirements-train.lock | tr ' ' '-')
PIP := -m pip install --quiet --disable-pip-version-check --no-compile --no-deps \
	--require-hashes
INSTALL := $(PYTHON) $(PIP)

# The lock file is complete, so its packages install in any order: two halves at once.
define install
	@echo "Installing what $(1) names (once) …"
	@awk '/^[a-z0-9]/ { half = 1 - half } { print > (".venv/half-" half ".lock") }' \
		half=0 $(1)
	@$(INSTALL) -r .venv/half-0.lock & $(INSTALL) -r .venv/half-1.lock; \
		code=$$?; wait $$! && exit $$code
endef

# Ruff's S rules are the same ones with a reason wanted at each exception; this is
# what they lack. Marked-safe text is ruff's; training is no part of the site.
BANDIT := --quiet --severity-level medium --skip B308,B703 \
	--exclude ./claims/training,claims/training --recursive

.PHONY: setup test-setup run test evaluate chaos bench lint train
.DEFAULT_GOAL := run

setup: $(READY)
	@:

test-setup: $(TEST_READY)
	@:

run: $(READY)
	@exec $(PYTHON) manage.py run

test: $(TEST_READY)
	$(PYTHON) -m pytest -n auto --dist worksteal $(ARGS)

evaluate: $(TEST_READY)
	$(PYTHON) -m pytest -m evaluation $(ARGS)

# RANDOM_FAULTS_SECONDS (120): how long the belt has fault upon fault; other faults
# happen once each, and take what they take.
chaos: $(TEST_READY)
	$(PYTHON) -m pytest -m chaos $(ARGS)

bench: $(TEST_READY)
	$(PYTHON) -m benchmarks $(ARGS)

# Makes the weights in claims/extraction/pipeline anew from ../shared/corpora, in
# under three hours of two cores; stopped, it goes on where it was. Its libraries are
# large and stand apart, in var/training.
train: $(TRAIN_READY)
	OMP_NUM_THREADS=1 var/training/venv/bin/python -m claims.training \
		../shared var/training $(ARGS)

lint: $(TEST_READY)
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m djlint --check --lint --quiet templates
	$(PYTHON) -m mypy .
	.venv/bin/lint-imports
	$(PYTHON) -m bandit $(BANDIT) articles claims claimtrack
	$(PYTHON) manage.py makemigrations --check --dry-run

$(PYTHON):
	@for python in python3.11 python3.12 python3.13 python3; do \
		if $$python -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' \
			2> /dev/null; then exec $$python -m venv .venv; fi; \
	done; echo "Install Python 3.11, 3.12 or 3.13: none is on PATH." >&2; exit 1

$(READY): requirements.lock | $(PYTHON)
	$(call install,requirements.lock)
	@touch $@

$(TRAIN_READY): requirements-train.lock | $(PYTHON)
	@echo "Installing what requirements-train.lock names (once) …"
	@$(PYTHON) -m venv var/training/venv
	@var/training/venv/bin/python $(PIP) -r requirements-train.lock
	@touch $@

$(TEST_READY): requirements-test.lock | $(PYTHON)
	$(call install,requirements-test.lock)
	@touch $@ $(READY)
